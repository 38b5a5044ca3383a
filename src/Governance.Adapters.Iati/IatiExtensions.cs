using Governance.Adapters.Iati;

namespace Governance.Core.Formats;

/// <summary>Adds the standard of the International Aid Transparency Initiative.</summary>
public static class IatiExtensions
{
    /// <summary>
    /// Adds the format <c>iati</c>: reader and writer of <see cref="Activity"/> records with the <see cref="Indicator"/> and
    /// <see cref="Observation"/> records of their results, and of <see cref="Organisation"/> records.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddIati(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(IatiFormat.Id, static () => new IatiReader(), static () => new IatiWriter());
    }
}

using Governance.Adapters.OperationalPresence;

namespace Governance.Core.Formats;

/// <summary>Adds who does what, where and when, and the common operational datasets.</summary>
public static class OperationalPresenceExtensions
{
    /// <summary>
    /// Adds the formats <c>operational-presence</c>, reader and writer of <see cref="Activity"/> and <see cref="Organisation"/> records, and <c>cod</c>, reader
    /// and writer of populations as <see cref="Observation"/> records.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddOperationalPresence(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(OperationalPresenceFormat.Id, static () => new OperationalPresenceReader(), static () => OperationalPresenceFormat.Writer)
            .Add(CodFormat.Id, static () => new CodReader(), static () => CodFormat.Writer, Signs.MayBeCod);
    }
}

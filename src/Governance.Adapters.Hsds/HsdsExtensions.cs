using Governance.Adapters.Hsds;

namespace Governance.Core.Formats;

/// <summary>Adds the Human Services Data Specification.</summary>
public static class HsdsExtensions
{
    /// <summary>Adds the format <c>hsds</c> (Open Referral): a reader and a writer of <see cref="Facility"/> and <see cref="Organisation"/> records.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddHsds(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(HsdsFormat.Id, static () => new HsdsReader(), static () => HsdsFormat.Writer, Signs.MayBe);
    }
}

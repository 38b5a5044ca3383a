using Governance.Adapters.Statistics;

namespace Governance.Core.Formats;

/// <summary>Adds published statistics that come as tables.</summary>
public static class StatisticsExtensions
{
    /// <summary>
    /// Adds the formats <c>sdg</c> (national and global tables of SDG indicators) and <c>desa</c> (UN DESA’s international migrant
    /// stock): readers and writers of <see cref="Observation"/> records.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddStatistics(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(DesaFormat.Id, static () => new DesaReader(), static () => DesaFormat.Writer, Signs.MayBeDesa)
            .Add(SdgFormat.Id, static () => new SdgReader(), static () => new SdgWriter(), Signs.MayBeSdg);
    }
}

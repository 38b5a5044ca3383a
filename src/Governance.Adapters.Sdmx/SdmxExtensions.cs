using Governance.Adapters.Sdmx;

namespace Governance.Core.Formats;

/// <summary>Adds SDMX, the exchange format of official statistics.</summary>
public static class SdmxExtensions
{
    /// <summary>
    /// Adds the format <c>sdmx</c>: reader and writer of <see cref="Observation"/> records, in all wire forms of the standard.
    /// A data structure definition among the companions is what observations are checked against.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddSdmx(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(SdmxFormat.Id, static () => new SdmxReader(), static () => new SdmxWriter(), static text => text.IsJson || text.Has("<", "dataflow", "structure_id", "obs_value", "time_period", "obstime", "\\time") || text.HasAlone("iso3") || text.HasFolded("flagcodes"));
    }
}

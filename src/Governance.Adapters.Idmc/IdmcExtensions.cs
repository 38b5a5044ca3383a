using Governance.Adapters.Idmc;

namespace Governance.Core.Formats;

/// <summary>Adds the figures of internal displacement that IDMC publishes.</summary>
public static class IdmcExtensions
{
    /// <summary>
    /// Adds the format <c>idmc</c>: reader and writer of <see cref="Observation"/> records of the country-year series, and of
    /// <see cref="MobilityCount"/> records of the figures of events.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddIdmc(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(IdmcFormat.Id, static () => new IdmcReader(), static () => IdmcFormat.Writer, static text => text.Has("iso3", "idmc_short_name", "featurecollection"));
    }
}

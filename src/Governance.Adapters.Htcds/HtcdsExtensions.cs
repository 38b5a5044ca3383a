using Governance.Adapters.Htcds;
using Governance.Adapters.Tabular;

namespace Governance.Core.Formats;

/// <summary>Adds the formats of cases of trafficking in persons.</summary>
public static class HtcdsExtensions
{
    /// <summary>
    /// Adds the formats <c>htcds</c>, IOM's Human Trafficking Case Data Standard, and <c>ctdc</c>, the public datasets of the
    /// Counter Trafficking Data Collaborative: reader and writer of <see cref="Migrant"/> records.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddHtcds(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(HtcdsMap.Format, static () => new HtcdsReader(), static () => new HtcdsWriter(), Signs.MayBeHtcds)
            .Add(CtdcMap.Format, static () => new CtdcReader(), static () => new TableFormatWriter<Migrant>(CtdcFormat.Info, CtdcMap.Map) { TakesObjects = true }, Signs.MayBeCtdc);
    }
}

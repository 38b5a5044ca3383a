using Governance.Adapters.HumanRights;
using Governance.Adapters.Tabular;

namespace Governance.Core.Formats;

/// <summary>Adds the recommendations of the human rights mechanisms of the United Nations.</summary>
public static class HumanRightsExtensions
{
    /// <summary>
    /// Adds the formats <c>upr</c> (Universal Periodic Review) and <c>uhri</c> (Universal Human Rights Index): readers and writers of
    /// <see cref="Recommendation"/> records.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddHumanRights(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add(
                UprFormat.Id,
                static () => new TableFormatReader<Recommendation>(UprFormat.Info, UprMap.Map) { Layout = UprFormat.Layout },
                static () => new TableFormatWriter<Recommendation>(UprFormat.Info, UprMap.Map) { Layout = UprFormat.Layout, TakesObjects = true },
                static text => text.Has("recom", "response"))
            .Add(
                UhriFormat.Id,
                static () => new TableFormatReader<Recommendation>(UhriFormat.Info, UhriMap.Map) { Layout = UhriFormat.Layout },
                static () => new TableFormatWriter<Recommendation>(UhriFormat.Info, UhriMap.Map) { Layout = UhriFormat.Layout, TakesObjects = true },
                static text => text.Has("annotation"));
    }
}

using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>What tells at little cost that an input is of neither format: every table of them has one of these words, or a name.</summary>
internal static class Signs
{
    /// <summary>Whether an input may be a table of migrants of UN DESA.</summary>
    public static bool MayBeDesa(PeekedText text)
        => text.HasFolded("migrantpop", "destination", "regiondevelopmentgroup") || text.Name.Contains("countr", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an input may be of an indicator of the goals: lists that go with them are known by their text or their name.</summary>
    public static bool MayBeSdg(PeekedText text)
        => text.IsJson
            || text.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || text.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
            || text.Name.Contains("ddf--", StringComparison.Ordinal)
            || text.Has("concept_type", "seriesid", "geo_area", "policy_domains", "migratory_status", "observation_status")
            || text.HasFolded("geoarea", "seriescode", "countrycode", "value", "valeur", "wert", "valor");
}

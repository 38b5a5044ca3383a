using Governance.Adapters.Tabular;

namespace Governance.Adapters.Dtm;

/// <summary>The administrative units as tables of DTM call them.</summary>
internal static class Units
{
    /// <summary>What arrondissements are called.</summary>
    public static readonly string[] Arrondissements = ["Arrondissement", "Arrondissements", "Nom arrondissement"];

    /// <summary>Which of their columns are which level.</summary>
    public static UnitLevels Levels { get; } = new(new UnitNames
    {
        Regions = HeaderKey.Any(["Region", "Régions", "Region name", "Nom région", "Région d’accueil", "Région de déplacement"]),
        Provinces = HeaderKey.Any(["Province", "Provinces", "Province name", "Nom province", "Province d’accueil"]),
        States = HeaderKey.Any(["State", "State name", "State of displacement", "State of affected population"]),
        Departments = HeaderKey.Any(["Department", "Département", "Départements", "Nom département", "Département d’accueil"]),
        Prefectures = HeaderKey.Any(["Préfecture", "Préfectures", "Préfecture d’accueil"]),
        SubPrefectures = HeaderKey.Any(["Sous-préfecture", "Sous-préfectures", "Sub-prefecture"]),
        Districts = HeaderKey.Any(["District", "District name", "District of displacement"]),
        Communes = HeaderKey.Any(["Commune", "Communes", "Nom commune", "Commune d’accueil", "Municipality"]),
        Hills = HeaderKey.Any(["Colline", "Collines", "Nom colline", "Colline d’accueil"]),
        Arrondissements = HeaderKey.Any(Arrondissements),
        Sections = HeaderKey.Any(["Section communale", "Communal section"]),
        CodesOf = name => HeaderKey.Any([$"{name} code", $"{name} pcode", $"Code {name}", $"Pcode {name}", $"{name} pcode of affected population", $"{name} of displacement pcode"]),
        Around = ["Nom ", " name", " d’accueil", " d'accueil", " de déplacement", " of displacement", " of affected population"],
    });
}

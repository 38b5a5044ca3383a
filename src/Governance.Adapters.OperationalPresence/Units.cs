using Governance.Adapters.Tabular;
using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>The administrative units as tables of operational presence call them.</summary>
/// <param name="language">The language of the table; French regions are never mere groups.</param>
/// <param name="codes">Recognises the codes of the first level.</param>
internal sealed class Units(string language, Predicate<string> codes)
{
    /// <summary>A name for p-codes in one country, and for anything in others.</summary>
    private const string Weak = "title";

    private readonly UnitLevels _levels = new(new UnitNames
    {
        First = HeaderKey.Any(["Admin 1", "Admin1Name", "Admin1 name", "adm1_name", "ADM1_EN", "ADM1_FR", "admin1Name_en", "admin1Name_fr", "Governorate", "Oblast", "State/Region"]),
        Regions = HeaderKey.Any(["Region", "Régions", "Region name", "Nom région"]),
        Provinces = HeaderKey.Any(["Province", "Provinces", "Province name", "Nom province"]),
        States = HeaderKey.Any(["State", "States", "State name"]),
        Departments = HeaderKey.Any(["Department", "Département", "Départements", "Nom département"]),
        Prefectures = HeaderKey.Any(["Préfecture", "Préfectures"]),
        SubPrefectures = HeaderKey.Any(["Sous-préfecture", "Sous-préfectures"]),
        Districts = HeaderKey.Any(["District", "District name"]),
        Communes = HeaderKey.Any(["Commune", "Communes", "Municipality"]),
        Hills = HeaderKey.Any(["Colline", "Collines"]),
        Arrondissements = HeaderKey.Any(["Arrondissement", "Arrondissements"]),
        Sections = HeaderKey.Any(["Section communale"]),
        CodesOf = OwnCodes,
        Around = ["Nom ", " name"],
        RegionsMayGroup = language != OperationalPresenceMap.French,
        CodeOfProvinceTells = true,
    });

    /// <summary>Chooses the name of a level: its position; -1 where names decide.</summary>
    public Func<IReadOnlyList<string>, int> Name(int level) => header => _levels.Name(header, level);

    /// <summary>
    /// Chooses the code of that name; for the first level else the first code by a name that is surely one. -1 where names decide.
    /// </summary>
    public Func<IReadOnlyList<string>, int> Code(int level) => header => _levels.Code(header, level) is >= 0 and var own ? own
        : level == 1 && !HasNoFirstCode(header) ? UnitLevels.At(header, h => codes(h) && FoldedText.Fold(h) != Weak) : -1;

    /// <summary>Whether the first level has no code and another unit has one, which a name would take for that of the first.</summary>
    public bool HasNoFirstCode(IReadOnlyList<string> header) => _levels.HasNoFirstCode(header);

    /// <summary>Whether the third level has no column, and another unit would be taken for it.</summary>
    public bool HasNoThird(IReadOnlyList<string> header) => _levels.HasNoThird(header);

    private static Predicate<string> OwnCodes(string name)
    {
        var key = FoldedText.Fold(name);
        HashSet<string> names = [$"{key}code", $"{key}pcode", $"{key}pcod", $"code{key}", $"pcode{key}"];
        return header => names.Contains(FoldedText.Fold(header));
    }
}

using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// Which columns are the administrative levels where a word alone does not tell. A region groups the states of Nigeria and the
/// provinces of Afghanistan, and is the first level of the Philippines; a department is the first level of Haiti, and the second
/// where a region or province stands above it. A name and its own code go together.
/// </summary>
/// <param name="language">The language of the table; French regions are never mere groups.</param>
/// <param name="codes">Recognises the codes of the first level.</param>
internal sealed class UnitLevels(string language, Predicate<string> codes)
{
    /// <summary>A name for p-codes in one country, and for anything in others.</summary>
    private const string Weak = "title";

    private static readonly Predicate<string> Surely = HeaderKey.Any(["Admin 1", "Admin1Name", "Admin1 name", "adm1_name", "ADM1_EN", "ADM1_FR", "Governorate", "Oblast", "State/Region"]);
    private static readonly Predicate<string> Regions = HeaderKey.Any(["Region", "Régions", "Region name", "Nom région"]);
    private static readonly Predicate<string> Provinces = HeaderKey.Any(["Province", "Provinces", "Province name", "Nom province"]);
    private static readonly Predicate<string> States = HeaderKey.Any(["State", "State name"]);
    private static readonly Predicate<string> Departments = HeaderKey.Any(["Department", "Département", "Départements", "Nom département"]);
    private static readonly Predicate<string> Prefectures = HeaderKey.Any(["Préfecture"]);
    private static readonly Predicate<string> SubPrefectures = HeaderKey.Any(["Sous-préfecture"]);
    private static readonly Predicate<string> Districts = HeaderKey.Any(["District", "District name"]);
    private static readonly Predicate<string> Communes = HeaderKey.Any(["Commune", "Communes", "Municipality"]);
    private static readonly Predicate<string> Sections = HeaderKey.Any(["Section communale"]);

    /// <summary>Words around the name of a unit that stand around its code too, or do not.</summary>
    private static readonly string[] Around = ["Nom ", " name"];

    /// <summary>Chooses the name of a level: its position; -1 where names decide.</summary>
    public Func<IReadOnlyList<string>, int> Name(int level) => header => Of(header)[level - 1];

    /// <summary>
    /// Chooses the code of that name; for the first level else the first code by a name that is surely one. -1 where names decide.
    /// </summary>
    public Func<IReadOnlyList<string>, int> Code(int level) => header =>
    {
        if (Of(header)[level - 1] is >= 0 and var name && CodeOf(header, name) is >= 0 and var own)
            return own;
        return level == 1 && !HasNoFirstCode(header) ? At(header, h => codes(h) && FoldedText.Fold(h) != Weak) : -1;
    };

    /// <summary>Whether the first level has no code and another unit has one, which a name would take for that of the first.</summary>
    public bool HasNoFirstCode(IReadOnlyList<string> header)
        => Of(header)[0] is >= 0 and var first && CodeOf(header, first) < 0
            && Array.Exists([At(header, Regions), At(header, Provinces), At(header, States)], p => p >= 0 && p != first && CodeOf(header, p) >= 0);

    private int[] Of(IReadOnlyList<string> header)
    {
        if (At(header, Surely) is >= 0 and var surely)
            return [surely, -1, -1];
        var (region, province, state) = (At(header, Regions), At(header, Provinces), At(header, States));

        // The zones of Nigeria are no level of its states; right behind its states (or their codes) stand the regions of Somalia, its
        // first level.
        if (region >= 0 && state >= 0)
            return [region > state && region <= state + 2 ? region : state, -1, -1];
        if (region >= 0 && province >= 0)
            return OfProvinces(header, region, province);
        if (Math.Max(region, Math.Max(province, state)) is >= 0 and var first)
            return [first, -1, -1];
        var (commune, subPrefecture) = (At(header, Communes), At(header, SubPrefectures));
        if (At(header, Departments) is >= 0 and var department)
            return [department, First(commune, subPrefecture, At(header, Districts)), At(header, Sections)];
        return At(header, Prefectures) is >= 0 and var prefecture ? [prefecture, subPrefecture, subPrefecture < 0 ? -1 : commune] : [-1, -1, -1];
    }

    /// <summary>The regions of Afghanistan have no codes, and districts are the level below its provinces.</summary>
    private int[] OfProvinces(IReadOnlyList<string> header, int region, int province)
    {
        var (commune, district) = (At(header, Communes), At(header, Districts));
        var isGroup = language != OperationalPresenceMap.French && commune < 0 && CodeOf(header, region) < 0 && (district >= 0 || CodeOf(header, province) >= 0);
        return isGroup ? [province, district, -1] : [region, province, First(commune, district)];
    }

    private static int First(params ReadOnlySpan<int> positions)
    {
        foreach (var position in positions)
        {
            if (position >= 0)
                return position;
        }

        return -1;
    }

    private static int CodeOf(IReadOnlyList<string> header, int name)
    {
        var own = header[name].Trim();
        foreach (var word in Around)
            own = own.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        var key = FoldedText.Fold(own);
        HashSet<string> names = [$"{key}code", $"{key}pcode", $"{key}pcod", $"code{key}", $"pcode{key}"];
        return At(header, h => names.Contains(FoldedText.Fold(h)));
    }

    private static int At(IReadOnlyList<string> header, Predicate<string> named)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (named(header[i].Trim()))
                return i;
        }

        return -1;
    }
}

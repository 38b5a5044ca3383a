namespace Governance.Adapters.Dtm;

/// <summary>
/// Which columns are the administrative levels where a word alone does not tell. A region groups the states of Nigeria and is the
/// first level of the Philippines; a department is the first level of Haiti, and the second where a region or province stands
/// above it. A name and its own code go together.
/// </summary>
internal static class UnitLevels
{
    private static readonly Predicate<string> Regions = HeaderKey.Any(["Region", "Régions", "Region name", "Nom région", "Région d’accueil", "Région de déplacement"]);
    private static readonly Predicate<string> Provinces = HeaderKey.Any(["Province", "Provinces", "Province name", "Nom province", "Province d’accueil"]);
    private static readonly Predicate<string> States = HeaderKey.Any(["State", "State name", "State of displacement"]);
    private static readonly Predicate<string> Departments = HeaderKey.Any(["Department", "Département", "Département d’accueil"]);
    private static readonly Predicate<string> Prefectures = HeaderKey.Any(["Préfecture", "Préfecture d’accueil"]);
    private static readonly Predicate<string> SubPrefectures = HeaderKey.Any(["Sous-préfecture", "Sub-prefecture"]);
    private static readonly Predicate<string> Districts = HeaderKey.Any(["District", "District name", "District of displacement"]);
    private static readonly Predicate<string> Communes = HeaderKey.Any(["Commune", "Commune d’accueil", "Municipality"]);
    private static readonly Predicate<string> Sections = HeaderKey.Any(["Section communale"]);

    /// <summary>Words around the name of a unit that stand around its code too, or do not.</summary>
    private static readonly string[] Around = ["Nom ", " name", " d’accueil", " de déplacement", " of displacement"];

    /// <summary>Position of the name of a level; -1 where names decide.</summary>
    public static int Name(IReadOnlyList<string> header, int level) => Of(header)[level - 1];

    /// <summary>Position of the code of that name; -1 where names decide.</summary>
    public static int Code(IReadOnlyList<string> header, int level) => Name(header, level) is >= 0 and var name ? CodeOf(header, name) : -1;

    /// <summary>Whether the first level has no code and another unit has one, which a name would take for that of the first.</summary>
    public static bool HasNoFirstCode(IReadOnlyList<string> header)
        => Name(header, 1) is >= 0 and var first && CodeOf(header, first) < 0
            && Array.Exists([At(header, Regions), At(header, Provinces), At(header, States)], p => p >= 0 && p != first && CodeOf(header, p) >= 0);

    private static int[] Of(IReadOnlyList<string> header)
    {
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

    /// <summary>The regions of Afghanistan group its provinces and have no codes; its districts are the second level.</summary>
    private static int[] OfProvinces(IReadOnlyList<string> header, int region, int province)
    {
        var (commune, district) = (At(header, Communes), At(header, Districts));
        return commune < 0 && district >= 0 && CodeOf(header, region) < 0 ? [province, district, -1] : [region, province, First(commune, district)];
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
        var own = header[name].Trim().Replace('\'', '’');
        foreach (var word in Around)
            own = own.Replace(word, "", StringComparison.OrdinalIgnoreCase);
        return At(header, HeaderKey.Any([$"{own} code", $"{own} pcode", $"Code {own}", $"Pcode {own}"]));
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

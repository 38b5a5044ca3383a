namespace Governance.Adapters.Tabular;

/// <summary>
/// Which columns of a table are the administrative levels where a word alone does not tell. A region groups the states of Nigeria
/// and may group the provinces of Afghanistan, and is the first level of the Philippines; a department is the first level of Haiti,
/// and the second where a region or province stands above it; a commune is the third level, but the second of Haiti, and of Burundi
/// above its hills. A name and its own code go together.
/// </summary>
/// <param name="names">What the units are called in the tables of a format.</param>
public sealed class UnitLevels(UnitNames names)
{
    /// <summary>Position of the name of a level.</summary>
    /// <param name="header">The header.</param>
    /// <param name="level">The level, from 1 to 3.</param>
    /// <returns>The position, from 0; -1 where the words of the format decide.</returns>
    public int Name(IReadOnlyList<string> header, int level) => Of(header)[level - 1];

    /// <summary>Position of the code of that name.</summary>
    /// <param name="header">The header.</param>
    /// <param name="level">The level, from 1 to 3.</param>
    /// <returns>The position, from 0; -1 where the words of the format decide.</returns>
    public int Code(IReadOnlyList<string> header, int level) => Name(header, level) is >= 0 and var name ? CodeOf(header, name) : -1;

    /// <summary>Whether the first level has no code and another unit has one, which a name would take for that of the first.</summary>
    /// <param name="header">The header.</param>
    /// <returns>True where it has none of its own.</returns>
    public bool HasNoFirstCode(IReadOnlyList<string> header)
        => Name(header, 1) is >= 0 and var first && CodeOf(header, first) < 0
            && Array.Exists([At(header, names.Regions), At(header, names.Provinces), At(header, names.States)], p => p >= 0 && p != first && CodeOf(header, p) >= 0);

    /// <summary>Whether the third level has no column, and an arrondissement before the communes, which groups those of Haiti, would be taken for it. Those of Benin are within its communes.</summary>
    /// <param name="header">The header.</param>
    /// <returns>True where it has none.</returns>
    public bool HasNoThird(IReadOnlyList<string> header)
        => names.Arrondissements is { } groups && Of(header) is [>= 0 and var first, >= 0 and var second, -1] && first == At(header, names.Departments) && second == At(header, names.Communes) && At(header, groups) is >= 0 and var group && group < second;

    /// <summary>Position of the first column of a name.</summary>
    /// <param name="header">The header.</param>
    /// <param name="named">Recognises the name.</param>
    /// <returns>The position, from 0; -1 where there is none.</returns>
    public static int At(IReadOnlyList<string> header, Predicate<string> named)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(named);
        for (var i = 0; i < header.Count; i++)
        {
            if (named(header[i].Trim()))
                return i;
        }

        return -1;
    }

    private int[] Of(IReadOnlyList<string> header)
    {
        if (names.First is { } surely && At(header, surely) is >= 0 and var known)
            return [known, -1, -1];
        var (region, province, state) = (At(header, names.Regions), At(header, names.Provinces), At(header, names.States));

        // The zones of Nigeria are no level of its states; right behind its states (or their codes) stand the regions of Somalia, its
        // first level.
        if (region >= 0 && state >= 0)
            return [region > state && region <= state + 2 ? region : state, -1, -1];
        if (region >= 0 && province >= 0)
            return OfProvinces(header, region, province);
        var (commune, subPrefecture) = (At(header, names.Communes), At(header, names.SubPrefectures));
        if (Math.Max(region, Math.Max(province, state)) is >= 0 and var first)
            return commune >= 0 && names.Hills is { } hills && At(header, hills) is >= 0 and var hill ? [first, commune, hill] : [first, -1, -1];
        if (At(header, names.Departments) is >= 0 and var department)
            return subPrefecture >= 0 ? [department, subPrefecture, commune] : [department, First(commune, At(header, names.Districts)), At(header, names.Sections)];
        return At(header, names.Prefectures) is >= 0 and var prefecture ? [prefecture, subPrefecture, subPrefecture < 0 ? -1 : commune] : [-1, -1, -1];
    }

    /// <summary>The regions of Afghanistan have no codes, and districts are the level below its provinces.</summary>
    private int[] OfProvinces(IReadOnlyList<string> header, int region, int province)
    {
        var (commune, district) = (At(header, names.Communes), At(header, names.Districts));
        var isGroup = names.RegionsMayGroup && commune < 0 && CodeOf(header, region) < 0 && (district >= 0 || (names.CodeOfProvinceTells && CodeOf(header, province) >= 0));
        return isGroup ? [province, district, -1] : [region, province, First(commune, district)];
    }

    private int CodeOf(IReadOnlyList<string> header, int name)
    {
        var own = header[name].Trim();
        foreach (var word in names.Around)
            own = own.Replace(word, "", StringComparison.OrdinalIgnoreCase);

        // A list of « Communes » has the « Code commune » of each.
        return At(header, names.CodesOf(own)) is >= 0 and var code ? code : At(header, names.CodesOf(own.TrimEnd('s')));
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
}

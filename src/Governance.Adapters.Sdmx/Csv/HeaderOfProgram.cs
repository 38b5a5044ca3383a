using System.Collections.Frozen;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Headers of programs that keep SDMX in tables of their own: the names of the standard in small letters, and words of the
/// program for the time and the value. Each has one meaning only beside the others, so that a header is taken whole or not at all.
/// </summary>
internal static class HeaderOfProgram
{
    /// <summary>The column that the tables of OECD.Stat have and hardly any others.</summary>
    private const string Flags = "Flag Codes";

    /// <summary>Names that a table of a national platform starts with.</summary>
    private static readonly FrozenSet<string> Years = FrozenSet.ToFrozenSet(["year", "annee", "année", "jahr", "ano", "año", "anio", Known.Time], StringComparer.OrdinalIgnoreCase);

    /// <summary>What programs call what the standard calls otherwise, in any letter case.</summary>
    private static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
        [
            "FLAG", "FLAGS", "OBS_FLAGS", "STATUS", "CONF", "CONFIDENTIALITY", "MULTIPLIER", "UNIT MULTIPLIER", "DECIMAL", "COMMENT", "COMMENTS", "OBS_COMMENT", "OBS_NOTE", "NOTES", "FOOTNOTES", "SERIES_FOOTNOTE", "FOOTNOTE_OBS", "REMARK", "REMARKS", "DESCRIPTION",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids of the components of such a header, as the standard or a data structure spells them; null for any other header.</summary>
    /// <param name="header">The names.</param>
    /// <param name="definition">The data structure; null where none is given.</param>
    public static List<string>? IdsOf(IReadOnlyList<string> header, DataStructure? definition = null)
    {
        var names = header.Select(Labels.Id).ToList();
        if (names.Contains(Flags) && names.IndexOf("Value") is > 0 and var value)
            return names.Exists(n => OfDotStat(n) == Known.Time) && (names[^1] == Flags || value % 2 == 0) ? OfDotStat(names, value) : null;
        var isTidy = names.Contains("iso3") && names.Contains("indicator");
        var ids = names.ConvertAll(n => IdOf(n, isTidy));
        if (!ids.Contains(Known.Time) || !ids.Contains(Known.Value) || !(isTidy || IsOfStandard(names, ids)))
            return null;
        return definition is null ? ids : ids.ConvertAll(id => definition.Find(id) is not null ? id : definition.Components.FirstOrDefault(c => c.Id.Equals(id, StringComparison.OrdinalIgnoreCase))?.Id ?? id);
    }

    /// <summary>The id of a component by the name that a program gives it.</summary>
    public static string IdOf(string name, bool isTidy = false) => name switch
    {
        // rsdmx; pandas and the package eurostat of R; the tables that UNICEF's packages give.
        "obsTime" => Known.Time,
        "obsValue" or "value" or "values" => Known.Value,
        "period" when isTidy => Known.Time,
        "iso3" when isTidy => Known.Area,
        "unit" when isTidy => Known.Unit,

        // What the standard calls UNIT is an attribute, what Eurostat calls so a dimension.
        "unit" => name,
        _ => name.ToUpperInvariant() is var id && (isTidy || !Known.Dimensions.Contains(name)) && (Known.Dimensions.Contains(id) || Known.Role(id, ComponentRole.Dimension) != ComponentRole.Dimension) ? id : name,
    };

    /// <summary>Ids of a table of OECD.Stat: with names of the codes behind the flags, there are some behind each code, too.</summary>
    private static List<string> OfDotStat(List<string> names, int value)
    {
        var hasNames = names[^1] != Flags;
        return [.. names.Select((n, i) => hasNames && (i < value ? i % 2 == 1 : i == names.Count - 1) ? "" : OfDotStat(n))];
    }

    private static string OfDotStat(string name) => name switch
    {
        "TIME" or "YEA" or "YEAR" => Known.Time,
        "COU" or "LOCATION" => Known.Area,
        "Value" => Known.Value,
        Flags => Known.Status,
        "Unit Code" => Known.Unit,
        "PowerCode Code" => Known.Multiplier,
        "Reference Period Code" => "BASE_PER",
        _ => name,
    };

    /// <summary>
    /// Whether a table is surely one of such a program: the first row below has a time where the header says it, and no tags of HXL.
    /// Those that start with the year are as a rule of national platforms of the SDGs.
    /// </summary>
    /// <param name="header">The names.</param>
    /// <param name="first">The first row; empty for none.</param>
    public static bool IsSure(IReadOnlyList<string> header, IReadOnlyList<string> first)
        => IdsOf(header) is { } ids && !Years.Contains(Labels.Id(header[0])) && ids.IndexOf(Known.Time) is var time && time < first.Count && Periods.TryRead(Labels.Code(first[time]).AsSpan().Trim(), out _, out _);

    /// <summary>Whether a column says something of a value under a name that programs give it, and is no dimension.</summary>
    public static bool IsAttribute(string id) => Attributes.Contains(id) || Known.Attributes.Contains(id) || Known.Texts.Contains(id);

    /// <summary>
    /// Whether the time has the name that only the standard gives it, and what the values are of has one, too. Sensors have times and
    /// values, and lists of persons have a sex and an age.
    /// </summary>
    private static bool IsOfStandard(List<string> names, List<string> ids)
        => names.Exists(n => n == "obsTime" || n.Equals(Known.Time, StringComparison.OrdinalIgnoreCase))
            && (ids.Exists(i => i is Known.Dataflow or Known.StructureId or Known.Indicator or Known.Area or "GEO" or "geo")
                || (ids.Exists(i => i is "FREQ" or "freq") && ids.Where(Known.Dimensions.Contains).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1));
}

using System.Text.RegularExpressions;

namespace Governance.Adapters.Statistics;

/// <summary>The kinds of tables that SDG indicators are published in, by their headers.</summary>
internal static partial class SdgLayouts
{
    public const string National = "open-sdg";
    public const string Unsd = "unsd";
    public const string UnsdWide = "unsd-wide";
    public const string WorldBank = "world-bank";
    public const string Ddf = "ddf";
    public const string Yearbook = "yearbook";

    private const string DdfPrefix = "ddf--datapoints--";

    private static readonly string[] Years = ["year", "annee", "jahr", "ano", "anio"];
    private static readonly string[] Numbers = ["value", "obsvalue", "valeur", "wert", "valor"];
    private static readonly string[] NationalMarks = ["unit", "units", "unitmeasure", "unite", "unites", "einheit", "unidad", "series", "serie", "geocode", "commentobs", "commentobs0", "policyarea", "policydomain", "policydomains"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [National, Ddf, Yearbook, WorldBank, UnsdWide, Unsd];

    /// <summary>The kind of a table; null for none.</summary>
    /// <param name="header">Its header.</param>
    /// <param name="input">The name of its input.</param>
    public static string? Of(IReadOnlyList<string> header, string input)
    {
        var plain = header.Select(Names.Plain).ToHashSet(StringComparer.Ordinal);
        if (plain.IsSupersetOf(["geoarea", "year"]) && (SeriesColumn(header) is not null || Path.GetFileName(input).StartsWith(DdfPrefix, StringComparison.Ordinal)))
            return Ddf;
        if (plain.IsSupersetOf(["seriescode", "refareaid", "year", "value"]))
            return Yearbook;
        if (plain.IsSupersetOf(["seriescode", "geoareacode"]))
            return plain.Contains("value") && (plain.Contains("timeperiod") || plain.Contains("year")) ? Unsd : header.Any(h => YearOf(h) is not null) ? UnsdWide : null;
        if (plain.IsSupersetOf(["countryname", "countrycode"]) && plain.Overlaps(["indicatorcode", "seriescode"]) && header.Any(h => YearOf(h) is not null))
            return WorldBank;
        return IsNational(header) && (SeriesCodes.NumberInName(input) is not null || plain.Overlaps(NationalMarks)) ? National : null;
    }

    /// <summary>Whether a kind of table has a column a year.</summary>
    public static bool IsWide(string layout) => layout is UnsdWide or WorldBank;

    /// <summary>Whether a header has a year and a value, as every national table.</summary>
    public static bool IsNational(IReadOnlyList<string> header) => header.Any(IsYear) && header.Any(IsValue) && IsYear(header[0]);

    /// <summary>Whether a column holds the years.</summary>
    public static bool IsYear(string name) => Years.Contains(Names.Plain(name)) || Names.Plain(name) == "timeperiod";

    /// <summary>Whether a column holds the values.</summary>
    public static bool IsValue(string name) => Numbers.Contains(Names.Plain(name));

    /// <summary>The year whose values a column of a wide table has; null for any other column.</summary>
    public static string? YearOf(string name) => YearColumn().Match(name.Trim()) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The column of values of a table of DDF, which is called as its series in small letters; null where there is none, or several.</summary>
    public static string? SeriesColumn(IReadOnlyList<string> header) => header.Where(h => SeriesName().IsMatch(h.Trim()) && !KnownOfDdf(h)).ToList() is [var only] ? only : null;

    /// <summary>Whether a column may be the values of a series in a table of DDF.</summary>
    public static bool MayBeSeries(string name) => SeriesName().IsMatch(name.Trim()) && !KnownOfDdf(name);

    /// <summary>Columns of DDF whose names are spelled as those of series are.</summary>
    private static bool KnownOfDdf(string name) => Breakdowns.IdOf(name) is not null || name.Trim() is "geo_area" or "observation_status" or "reporting_type" or "time_detail" or "upper_bound" or "lower_bound";

    [GeneratedRegex(@"^(?:[Vv]alue[_ ]?)?((?:19|20)[0-9]{2})(?: \[YR\1\])?$")]
    private static partial Regex YearColumn();

    [GeneratedRegex("^[a-z]{2}_[a-z0-9_]{2,40}$")]
    private static partial Regex SeriesName();
}

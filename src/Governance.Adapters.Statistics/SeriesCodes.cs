using System.Text.RegularExpressions;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Indicators that tables name: by the code of a series, whose record has the same id in every format, or by the number of
/// an indicator, where a national table says no more.
/// </summary>
internal static partial class SeriesCodes
{
    /// <summary>The level of policies of a country by domain: the only series of 10.7.2 that is of one country.</summary>
    public const string MigrationPolicies = "SG_CPA_MIGRS";

    /// <summary>The indicator of that series.</summary>
    public const string MigrationPoliciesNumber = "10.7.2";

    /// <summary>An indicator that nothing names.</summary>
    public const string Unnamed = ByNumber + "unnamed";

    private const string BySeries = "sdmx:indicator/";
    private const string ByYearbook = "sdg:yearbook/";
    private const string ByNumber = "sdg:indicator/";

    /// <summary>The id for the code of a series; null where the text is no code.</summary>
    public static string? OfCode(string text) => Code().IsMatch(text) ? BySeries + text : null;

    /// <summary>The id for the code of a series of the yearbook, which may have a colon or a per cent sign in it; null where the text is none.</summary>
    public static string? OfYearbook(string text) => YearbookCode().IsMatch(text) ? ByYearbook + text.Replace(":", ":3A", StringComparison.Ordinal).Replace("%", ":25", StringComparison.Ordinal) : null;

    /// <summary>The id for the number of an indicator, such as <c>10.7.2</c> or <c>10.7.2.a</c>.</summary>
    public static string OfNumber(string number) => ByNumber + number;

    /// <summary>The code of a series, or the number of an indicator; null where an id is of neither.</summary>
    public static string? Of(string id) => Series(id) ?? Yearbook(id) ?? Number(id);

    /// <summary>The number of an indicator; null where an id is of something else.</summary>
    public static string? Number(string id) => id.StartsWith(ByNumber, StringComparison.Ordinal) && id != Unnamed ? id[ByNumber.Length..] : null;

    /// <summary>The code of a series of the yearbook; null where an id is of none.</summary>
    public static string? Yearbook(string id)
        => id.StartsWith(ByYearbook, StringComparison.Ordinal) ? id[ByYearbook.Length..].Replace(":25", "%", StringComparison.Ordinal).Replace(":3A", ":", StringComparison.Ordinal) : null;

    /// <summary>The code of a series; null where an id is of none.</summary>
    public static string? Series(string id) => id.StartsWith(BySeries, StringComparison.Ordinal) ? id[BySeries.Length..] : null;

    /// <summary>Whether a text is spelled like the code of a series of the SDGs.</summary>
    public static bool IsSeries(string text) => SdgSeries().IsMatch(text);

    /// <summary>
    /// The number of the indicator that a file is named after, as national platforms name them: <c>indicator_10-7-2.csv</c> is
    /// 10.7.2, and so are <c>10-7-2.csv</c> and <c>10-7-2/data.csv</c>, also where a browser has counted its copies; null where its name says none.
    /// </summary>
    public static string? NumberInName(string name)
    {
        var path = name.Replace('\\', '/');
        var match = FileName().Match(Path.GetFileName(path)) is { Success: true } named ? named : NumberAlone().Match(path);
        return match.Success ? match.Groups[1].Value.Replace('-', '.').Replace('_', '.') : null;
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^[A-Za-z0-9._:%-]{1,60}$")]
    private static partial Regex YearbookCode();

    [GeneratedRegex(@"^[A-Z]{2}_[A-Z0-9_]{2,40}$")]
    private static partial Regex SdgSeries();

    [GeneratedRegex(@"(?:^|[_\-. ])indicat(?:or|eur)[_\- ]?([1-9]\d?[-._](?:\d{1,2}|[a-z])[-._]\d{1,2}(?:[-._][a-z0-9]{1,3})*)(?: ?\(\d{1,2}\))? ?\.[a-z]{3,6}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    /// <summary>The last part has one digit, so that few dates look like it. Folders of a platform may stand in the name of a file that was taken out of them.</summary>
    [GeneratedRegex(@"(?:^|/|(?:^|[/_])(?:data|data-packages|headline)_)((?:1[0-7]|[1-9])-(?:\d{1,2}|[a-z])-\d(?:-[a-z0-9]{1,3})*)(?:[/_]data)?(?: ?\(\d{1,2}\))? ?\.[a-z]{3,6}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberAlone();
}

using System.Text.RegularExpressions;
using Governance.Core;

namespace Governance.Adapters.Statistics;

/// <summary>What the cells of a column of a wide table of UN DESA are of: an indicator, a period, a sex, an age, an origin.</summary>
/// <param name="Key">What tells it from the other columns of its table.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Period">The period; null where another column says it.</param>
/// <param name="Sex">The code of the sex; null where nothing says it.</param>
/// <param name="Origin">The code or name of the origin; null where the table has none, or a column of its own for it.</param>
internal sealed partial record DesaColumn(string Key, string Indicator, Period? Period, string? Sex, string? Origin)
{
    /// <summary>Whether another column says the origin.</summary>
    public bool IsOfAnyOrigin { get; init; }

    /// <summary>The code of the ages; null where the table has none, or a column of its own for them.</summary>
    public string? Age { get; init; }

    public const string Population = "desa-population";
    public const string Stock = "desa-migrant-stock";
    public const string OriginDimension = "origin";

    private const string Growth = "desa-migrant-stock-growth";
    private const string Share = "desa-migrant-stock-share";
    private const string FemaleShare = "desa-migrant-stock-female-share";
    private const string RefugeeStock = "desa-refugee-stock";
    private const string RefugeeShare = "desa-refugee-stock-share";
    private const string RefugeeGrowth = "desa-refugee-stock-growth";

    /// <summary>Whether its cells count people.</summary>
    public bool IsCount => Counts(Indicator);

    /// <summary>Whether the values of an indicator are people.</summary>
    public static bool Counts(string indicator) => indicator is Stock or Population or RefugeeStock;

    /// <summary>Whether a column is a year, or a span of years, and a sex.</summary>
    public static bool IsYear(string name) => Year().IsMatch(name.Trim());

    /// <summary>A column of years; null where it is none, or nothing says what was counted.</summary>
    /// <param name="name">Its name, such as <c>1990_est_(mf)</c>.</param>
    /// <param name="header">The header of its table.</param>
    /// <param name="input">The name of its input.</param>
    public static DesaColumn? OfYear(string name, IReadOnlyList<string> header, string input)
    {
        var match = Year().Match(name.Trim());
        if (!match.Success || Periods.Read(match.Groups[2].Success ? $"{match.Groups[1].Value}/{match.Groups[2].Value}" : match.Groups[1].Value) is not { } period)
            return null;
        var file = Path.GetFileName(input).ToLowerInvariant();
        var isOfRefugees = file.Contains("refugee", StringComparison.Ordinal) || header.Any(h => h.Contains("_est_(", StringComparison.OrdinalIgnoreCase));
        var indicator = match.Groups[3].Value.ToLowerInvariant() switch
        {
            "stock" => Stock,
            "est" => RefugeeStock,
            "pct" => isOfRefugees ? RefugeeShare : Share,
            "annual_rc" or "rc" => isOfRefugees ? RefugeeGrowth : Growth,
            "" when match.Groups[2].Success => isOfRefugees ? RefugeeGrowth : Growth,
            "" when isOfRefugees => null,
            "" when Percentage().IsMatch(file) => file.Contains("female", StringComparison.Ordinal) ? FemaleShare : Share,
            "" when file.Contains("population", StringComparison.Ordinal) => Population,
            "" when file.Contains("stock", StringComparison.Ordinal) => Stock,
            _ => null,
        };
        var sex = match.Groups[4].Value.ToLowerInvariant() switch { "m" => "M", "f" => "F", _ => Breakdowns.Total };
        return indicator is null ? null : new DesaColumn($"{indicator[5..]}-{Periods.Write(period)!.Replace('/', '-')}-{match.Groups[4].Value.ToLowerInvariant()}", indicator, period, sex, null);
    }

    /// <summary>A column of years of a workbook, under a heading that says what was counted; null for any other.</summary>
    /// <param name="name">Its name: the heading and the year, or the year alone.</param>
    /// <param name="input">The name of its input, which says the sex where no heading does.</param>
    public static DesaColumn? OfHeading(string name, string input)
    {
        var match = Headed().Match(name.Trim());
        if (!match.Success || Periods.Read(match.Groups["years"].Value) is not { } period)
            return null;
        var indicator = IndicatorOf(match.Groups["heading"].Value.Trim());
        if (indicator is null || (indicator == Growth) == (period.Start == period.End))
            return null;
        var sex = SexOf(match.Groups["sex"].Value, indicator, input);
        return new DesaColumn($"{indicator[5..]}-{Periods.Write(period)!.Replace('/', '-')}-{sex ?? "any"}", indicator, period, sex, null) { IsOfAnyOrigin = true };
    }

    /// <summary>A column of ages of a workbook, under a heading that says what was counted; null for any other.</summary>
    /// <param name="name">Its name: the heading and the ages, such as <c>0-4</c>, <c>75+</c> or <c>Total</c>.</param>
    /// <param name="input">The name of its input, which says the sex where no heading does.</param>
    public static DesaColumn? OfAges(string name, string input)
    {
        var match = Aged().Match(name.Trim());
        if (!match.Success || IndicatorOf(match.Groups["heading"].Value.Trim()) is not { } indicator || indicator == Growth)
            return null;
        var sex = SexOf(match.Groups["sex"].Value, indicator, input);
        var age = BreakdownCodes.Read(Breakdowns.Age, match.Groups["ages"].Value, Spelling.Desa);
        return new DesaColumn($"{indicator[5..]}-{age}-{sex ?? "any"}", indicator, null, sex, null) { Age = age };
    }

    /// <summary>A column of an origin.</summary>
    /// <param name="name">Its name: a country, a group of countries or the total.</param>
    /// <param name="input">The name of its input, which says the sex where it is one.</param>
    public static DesaColumn OfOrigin(string name, string input)
    {
        name = WithoutHeading(name);
        var origin = name.Equals("Total", StringComparison.OrdinalIgnoreCase) ? Breakdowns.Total : CountryNames.Of(name)?.Alpha3 ?? name;
        return new DesaColumn(new string([.. origin.Select(c => char.IsAsciiLetterOrDigit(c) || c == '_' ? c : '-')]), Stock, null, SexInName(input), origin);
    }

    /// <summary>The name of an origin without the heading above all of them.</summary>
    public static string WithoutHeading(string name) => OriginHeading().Replace(name.Trim(), "");

    /// <summary>Says in an observation what the column says.</summary>
    public void Set(Observation observation)
    {
        observation.IndicatorId = Indicator;
        observation.Period = Period ?? observation.Period;
        foreach (var (dimension, code) in new[] { (Breakdowns.Sex, Sex), (Breakdowns.Age, Age), (OriginDimension, Origin) })
        {
            if (code is not null)
                (observation.Dimensions ??= []).Add(new DimensionValue { Dimension = dimension, Code = code });
        }
    }

    /// <summary>Whether an observation has its value in this column.</summary>
    public bool IsOf(Observation observation)
        => observation.IndicatorId == Indicator && (Period is null || observation.Period == Period)
            && Code(observation, Breakdowns.Sex) == Sex && Code(observation, Breakdowns.Age) == Age && (IsOfAnyOrigin || Code(observation, OriginDimension) == Origin) && observation.Dimensions?.Any(d => d.Dimension is not (Breakdowns.Sex or Breakdowns.Age or OriginDimension)) != true;

    /// <summary>What a heading says was counted; null for anything else. Years without a heading are of the stock.</summary>
    private static string? IndicatorOf(string heading)
        => heading.Length == 0 || heading.StartsWith("International migrant stock at mid-year", StringComparison.OrdinalIgnoreCase) ? Stock
            : heading.StartsWith("International migrant stock as a percentage", StringComparison.OrdinalIgnoreCase) ? Share
            : heading.StartsWith("Female migrants as a percentage", StringComparison.OrdinalIgnoreCase) ? FemaleShare
            : heading.StartsWith("Annual rate of change of the migrant stock", StringComparison.OrdinalIgnoreCase) ? Growth
            : null;

    /// <summary>The code of the sex that a heading says, else the name of the input; null where neither does.</summary>
    private static string? SexOf(string said, string indicator, string input)
        => said.ToLowerInvariant() switch { "male" or "males" => "M", "female" or "females" => "F", "" => indicator == FemaleShare ? Breakdowns.Total : SexInName(input), _ => Breakdowns.Total };

    private static string? Code(Observation observation, string dimension) => observation.Dimensions?.FirstOrDefault(d => d.Dimension == dimension)?.Code;

    /// <summary>The sex that the name of a file says; null where it says none.</summary>
    private static string? SexInName(string input)
    {
        var words = Path.GetFileNameWithoutExtension(input).ToLowerInvariant().Split(['_', '-', ' ', '.']);
        return words.Contains("female") || words.Contains("females") ? "F" : words.Contains("male") || words.Contains("males") ? "M" : words.Contains("total") || words.Contains("both") ? Breakdowns.Total : null;
    }

    [GeneratedRegex(@"^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?(?:_(est|pct|annual_rc|rc|stock))?_\((mf|m|f)\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:(?<heading>[A-Za-z][^():]{5,120}(?:\((?<sex>both sexes(?: combined)?|males?|females?)\)|: (?<sex>both sexes(?: combined)?|males?|females?))?) )?(?<years>(?:19|20)\d\d(?:-(?:19|20)\d\d)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    [GeneratedRegex(@"^(?<heading>[A-Za-z][^():]{5,120}(?:\((?<sex>both sexes(?: combined)?|males?|females?)\)|: (?<sex>both sexes(?: combined)?|males?|females?))?) (?<ages>[0-9]{1,3} ?[-–] ?[0-9]{1,3}|[0-9]{1,3} ?\+|total)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aged();

    [GeneratedRegex(@"\A(?:country|country or area|major area, region, country or area) of origin ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OriginHeading();

    [GeneratedRegex("pct|percent|share|proportion")]
    private static partial Regex Percentage();
}

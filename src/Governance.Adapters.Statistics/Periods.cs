using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Years, as numbers (<c>2017</c>, <c>2017.0</c>) and as spans of two (<c>2018/2019</c>, <c>2018-2019</c>, <c>2018/19</c>,
/// <c>1980 to 1990</c>), and quarters of years (<c>2013 Q1</c>).
/// </summary>
internal static class Periods
{
    private const int YearDigits = 4;
    private const int MonthsOfQuarter = 3;

    /// <summary>What stands between two years; only signs may have two digits behind them.</summary>
    private static readonly string[] Words = [" to ", " - ", " \u2013 ", "\u2013", " à ", " bis "];

    /// <summary>Both directions.</summary>
    public static FieldConverter<Observation> Converter { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (Read(cell.Trim()) is not { } period)
                return false;
            o.Period = period;
            return true;
        },
        static o => Write(o.Period));

    /// <summary>The period of a text; null where it is none.</summary>
    public static Period? Read(string text)
    {
        if (text.EndsWith(".0", StringComparison.Ordinal))
            text = text[..^2];
        if (text.Length > YearDigits + 1 && text[YearDigits] is '/' or '-' && Year(text[..YearDigits]) is { } start && Last(text[..YearDigits], text[(YearDigits + 1)..]) is { } end)
            return start < end ? new Period(start, end) : null;
        if (text.Length > YearDigits && Year(text[..YearDigits]) is { } first && Behind(first, text[YearDigits..]) is { } behind)
            return behind;
        return PartialDate.TryParse(text, out var date) ? Period.At(date) : null;
    }

    /// <summary>The text of a period; null where tables of years have none for it.</summary>
    public static string? Write(Period? period) => period switch
    {
        { Start: { } start, End: { } end } when start == end => start.ToString(),
        { Start: { Month: null } start, End: { Month: null } end } when start < end => $"{start}/{end}",
        { Start: { } start } when period == Quarter(start.Year, Part(start)) => $"{start.Year:0000}-Q{Part(start)}",
        _ => null,
    };

    /// <summary>How often such values come; null where the period does not say it.</summary>
    public static string? Frequency(Period? period) => period?.Start switch
    {
        null => null,
        { } start when period == Quarter(start.Year, Part(start)) => "Q",
        { Month: null } => "A",
        { Day: null } => "M",
        _ => "D",
    };

    /// <summary>The period of a year and what stands behind it: a quarter, or the last year of several.</summary>
    private static Period? Behind(PartialDate first, string text)
    {
        if (text.Trim(' ', '-', '_', '/') is ['Q' or 'q' or 'T' or 't', >= '1' and <= '4'] part)
            return part[0] is 'Q' or 'q' || text[0] == ' ' ? Quarter(first.Year, part[1] - '0') : null;
        var word = Array.Find(Words, w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase));
        return word is not null && text.Length == word.Length + YearDigits && Year(text[word.Length..]) is { } last && first < last ? new Period(first, last) : null;
    }

    /// <summary>The months of a quarter.</summary>
    private static Period? Quarter(int year, int number)
        => PartialDate.TryCreate(year, (number * MonthsOfQuarter) - 2, null, out var start) && PartialDate.TryCreate(year, number * MonthsOfQuarter, null, out var end) ? new Period(start, end) : null;

    /// <summary>The quarter that a month is in; zero for a date without a month.</summary>
    private static int Part(PartialDate date) => date.Month is { } month ? ((month - 1) / MonthsOfQuarter) + 1 : 0;

    /// <summary>The last year: of four digits, or of two that follow those of the first.</summary>
    private static PartialDate? Last(string first, string last) => last.Length switch
    {
        YearDigits => Year(last),
        2 when int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > int.Parse(first[2..], CultureInfo.InvariantCulture) && number > 12 => Year(first[..2] + last),
        _ => null,
    };

    private static PartialDate? Year(string text) => text.All(char.IsAsciiDigit) && PartialDate.TryParse(text, out var year) ? year : null;
}

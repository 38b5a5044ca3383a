using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>Years, as numbers (<c>2017</c>, <c>2017.0</c>) and as spans of two (<c>2018/2019</c>, <c>2018-2019</c>, <c>2018/19</c>).</summary>
internal static class Periods
{
    private const int YearDigits = 4;

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
        return PartialDate.TryParse(text, out var date) ? Period.At(date) : null;
    }

    /// <summary>The text of a period; null where tables of years have none for it.</summary>
    public static string? Write(Period? period) => period switch
    {
        { Start: { } start, End: { } end } when start == end => start.ToString(),
        { Start: { Month: null } start, End: { Month: null } end } when start < end => $"{start}/{end}",
        _ => null,
    };

    /// <summary>How often such values come; null where the period does not say it.</summary>
    public static string? Frequency(Period? period) => period?.Start switch
    {
        null => null,
        { Month: null } => "A",
        { Day: null } => "M",
        _ => "D",
    };

    /// <summary>The last year: of four digits, or of two that follow those of the first.</summary>
    private static PartialDate? Last(string first, string last) => last.Length switch
    {
        YearDigits => Year(last),
        2 when int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > int.Parse(first[2..], CultureInfo.InvariantCulture) && number > 12 => Year(first[..2] + last),
        _ => null,
    };

    private static PartialDate? Year(string text) => text.All(char.IsAsciiDigit) && PartialDate.TryParse(text, out var year) ? year : null;
}

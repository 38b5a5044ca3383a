using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Quarters, half-years and spans between two dates.</summary>
internal static class PeriodText
{
    private static readonly string[] Between = [" - ", " \u2013 ", " au ", " to ", "\u2013", "/"];

    public static bool TryParse(ReadOnlySpan<char> text, DayMonthOrder? order, out Period period)
    {
        period = default;
        if (Part(text, out period))
            return true;
        if (CellDates.TryParse(text, order, out var date))
        {
            period = Period.At(date);
            return true;
        }

        foreach (var word in Between)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && CellDates.TryParse(text[..at], order, out var start) && CellDates.TryParse(text[(at + word.Length)..], order, out var end))
            {
                period = new Period(start, end);
                return true;
            }
        }

        return false;
    }

    /// <summary>The period as converters spell it: one date, or two with a slash between them.</summary>
    public static string Canonical(Period period)
        => period.Start == period.End ? $"{period.Start}" : $"{period.Start}/{period.End}";

    /// <summary>A quarter or a half of a year: a year, and one digit or ordinal with its letter or word.</summary>
    private static bool Part(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        int year = 0, number = 0, months = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                var value = 0;
                for (; i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 5; i++)
                    value = (value * 10) + (text[i] - '0');
                if (i - start == 4 && year == 0)
                    year = value;
                else if (i - start == 1 && number == 0)
                    number = value;
                else
                    return false;
            }
            else if (char.IsLetter(text[i]))
            {
                for (; i < text.Length && char.IsLetter(text[i]); i++)
                {
                }

                if (Months(text[start..i]) is > 0 and var length && months == 0)
                    months = length;
                else if (Ordinal(text[start..i]) is > 0 and var place && number == 0)
                    number = place;
                else if (!MonthNames.IsFiller(text[start..i]))
                    return false;
            }
            else if (text[i] is ' ' or '-' or '/' or '.' or ',' or '\u00A0')
            {
                i++;
            }
            else
            {
                return false;
            }
        }

        if (months == 0 || number == 0 || year == 0 || number > 12 / months
            || !PartialDate.TryCreate(year, ((number - 1) * months) + 1, null, out var first)
            || !PartialDate.TryCreate(year, number * months, null, out var last))
        {
            return false;
        }

        period = new Period(first, last);
        return true;
    }

    /// <summary>The number of an ordinal in words; 0 for any other word.</summary>
    private static int Ordinal(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length > lower.Length)
            return 0;
        var length = word.ToLowerInvariant(lower);
        return lower[..length] switch
        {
            "premier" or "première" or "premiere" or "first" => 1,
            "deuxième" or "deuxieme" or "second" or "seconde" => 2,
            "troisième" or "troisieme" or "third" => 3,
            "quatrième" or "quatrieme" or "fourth" => 4,
            _ => 0,
        };
    }

    private static int Months(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[12];
        if (word.Length > lower.Length)
            return 0;
        var length = word.ToLowerInvariant(lower);
        return lower[..length] switch
        {
            "t" or "q" or "trim" or "trimestre" or "quarter" or "qtr" => 3,
            "s" or "sem" or "semestre" or "half" => 6,
            _ => 0,
        };
    }
}

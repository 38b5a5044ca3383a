using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>
/// When a movement happened, or people were counted. A date comes with its accuracy: the first of a month may stand for all of
/// it. In some copies a date is midnight at the other end of the world turned into UTC, so that 11:00 or 12:00 is the next day.
/// </summary>
internal static class Dates
{
    private const string Week = "week";
    private const int NewYearsEve = 1231;

    /// <summary>Start with its accuracy, end with its accuracy, the year of reporting, and the date of a stock, for a layout whose flows and stocks stand in one table.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> WithAccuracy { get; } = FieldConverters.Together<MobilityCount>(
        Read,
        static m => m.Measure == Measure.Stock ? null : Day(m.Period?.Start),
        static m => m.Measure == Measure.Stock ? null : Accuracy(m.Period?.Start, m),
        static m => m.Measure == Measure.Stock ? null : Day(m.Period?.End),
        static m => m.Measure == Measure.Stock ? null : Accuracy(m.Period?.End, m),
        static m => m.Period?.End?.Year.ToString("0000", CultureInfo.InvariantCulture),
        static m => m.Measure == Measure.Stock ? m.Period?.End?.ToString() : null);

    private static int? Read(IReadOnlyList<string?> cells, MobilityCount count)
    {
        PartialDate? year = null;
        if (cells[4] is { } spelled)
        {
            if (!PartialDate.TryParse(spelled.AsSpan().Trim(), out var parsed) || parsed.Month is not null)
                return 4;
            year = parsed;
        }

        return count.Measure == Measure.Stock ? ReadStock(cells[5], year, count) : ReadFlow(cells, year, count);
    }

    /// <summary>People displaced are counted as of the end of the year, whenever what displaced them happened.</summary>
    private static int? ReadStock(string? date, PartialDate? year, MobilityCount count)
    {
        if (date is not null)
        {
            if (!TryDay(date, out var day))
                return 5;
            count.Period = Period.At(day);
        }
        else if (year is { } reported && PartialDate.TryCreate(reported.Year, NewYearsEve / 100, NewYearsEve % 100, out var last))
        {
            count.Period = Period.At(last);
        }

        return null;
    }

    private static int? ReadFlow(IReadOnlyList<string?> cells, PartialDate? year, MobilityCount count)
    {
        if (!TryRead(cells[0], cells[1], out var start, out var wrong))
            return wrong;
        if (!TryRead(cells[2], cells[3], out var end, out wrong))
            return wrong + 2;
        if ((start ?? end ?? year) is not { } from)
            return null;
        count.Period = new Period(start ?? from, end ?? from);
        if (cells[1]?.Trim() == "Week" || cells[3]?.Trim() == "Week")
            count.DateAccuracy = Week;
        return null;
    }

    private static bool TryRead(string? date, string? accuracy, out PartialDate? read, out int wrong)
    {
        (read, wrong) = (null, 0);
        if (date is null)
            return true;
        if (!TryDay(date, out var day))
            return false;
        wrong = 1;
        switch (accuracy?.Trim())
        {
            case null or "Day" or "Week":
                read = day;
                return true;
            case "Month" when PartialDate.TryCreate(day.Year, day.Month, null, out var month):
                read = month;
                return true;
            case "Year" when PartialDate.TryCreate(day.Year, null, null, out var year):
                read = year;
                return true;
            default:
                return false;
        }
    }

    /// <summary>A day, also as midnight of New Zealand in UTC.</summary>
    public static bool TryDay(string cell, out PartialDate date)
    {
        var text = cell.Trim();
        if (text.IndexOf('T', StringComparison.Ordinal) is not 10)
            return PartialDate.TryParse(text, out date) && date.Day is not null;
        date = default;
        if (text[10..] is not ("T00:00:00.000Z" or "T11:00:00.000Z" or "T12:00:00.000Z" or "T00:00:00Z" or "T11:00:00Z" or "T12:00:00Z")
            || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || day == DateOnly.MaxValue)
            return false;
        date = PartialDate.From(day.AddDays(text[11] == '0' ? 0 : 1));
        return true;
    }

    /// <summary>A date in full: the first of its month or year where no more is known, as IDMC writes it.</summary>
    private static string? Day(PartialDate? date)
        => date is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Year:0000}-{known.Month ?? 1:00}-{known.Day ?? 1:00}") : null;

    private static string? Accuracy(PartialDate? date, MobilityCount count) => date switch
    {
        null => null,
        { Month: null } => "Year",
        { Day: null } => "Month",
        _ => count.DateAccuracy == Week ? "Week" : "Day",
    };
}

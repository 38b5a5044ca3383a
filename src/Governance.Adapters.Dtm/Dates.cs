using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>The dates of counts: days. A time behind one is written by programs and means nothing.</summary>
internal static class Dates
{
    /// <summary>The day, month or year of a count, as <c>2017-09-30T00:00:00</c>.</summary>
    public static FieldConverter<MobilityCount> WithTime { get; } = Of(date => date.Day is null ? date.ToString() : date + "T00:00:00");

    /// <summary>The day, month or year of a count.</summary>
    public static FieldConverter<MobilityCount> Plain { get; } = Of(date => date.ToString());

    /// <summary>The date of an assessment: that of a stock, and the end of a flow whose beginning nobody says. Read late.</summary>
    public static FieldConverter<MobilityCount> Assessed { get; } = FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (cell.Length == 0)
                return true;
            if (!CellDates.TryParse(cell, null, out var date))
                return false;
            count.Period = count.Measure == Measure.Stock ? Period.At(date) : new Period(null, date);
            return true;
        },
        count => count.Period is { End: { } end } period && (count.Measure == Measure.Stock ? period.Start == end : period.Start is null) ? end.ToString() : null);

    /// <summary>The last of the months an assessment took, as « April - May 2024 »: a stock has one date. Read late.</summary>
    public static FieldConverter<MobilityCount> LastMonth { get; } = FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (string.IsNullOrWhiteSpace(cell))
                return true;
            if (!CellDates.TryParse(cell.Split([" - ", " – ", " to "], StringSplitOptions.None)[^1], null, out var date))
                return false;
            count.Period = Period.At(date);
            return true;
        },
        count => At(count)?.ToString());

    /// <summary>The month counts were published in, which is their date where nothing else is. Not written: it is no date of theirs.</summary>
    public static FieldConverter<MobilityCount> Published { get; } = FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (string.IsNullOrWhiteSpace(cell))
                return true;
            // « Jun-24 » in a column of months has its year, not a day.
            if (!CellDates.TryParse(cell, null, out var date) && !CellDates.TryParse(cell.Trim().Replace("-", " 20", StringComparison.Ordinal), null, out date))
                return false;
            count.Period ??= Period.At(date);
            return true;
        },
        _ => null);

    /// <summary>The first day of a period.</summary>
    public static FieldConverter<MobilityCount> Start { get; } = FieldConverters.Date<MobilityCount>((c, d) => c.Period = new Period(d, c.Period?.End), c => c.Period?.Start);

    /// <summary>The last day of a period.</summary>
    public static FieldConverter<MobilityCount> End { get; } = FieldConverters.Date<MobilityCount>((c, d) => c.Period = new Period(c.Period?.Start, d), c => c.Period?.End);

    /// <summary>A check: the year of the date.</summary>
    public static FieldConverter<MobilityCount> Year { get; } = Check(d => d.Year);

    /// <summary>A check: the month of the date.</summary>
    public static FieldConverter<MobilityCount> Month { get; } = Check(d => d.Month);

    private static FieldConverter<MobilityCount> Of(Func<PartialDate, string> spell) => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (!CellDates.TryParse(cell, null, out var date))
                return false;
            count.Period = Period.At(date);
            return true;
        },
        count => At(count) is { } date ? spell(date) : null);

    private static FieldConverter<MobilityCount> Check(Func<PartialDate, int?> part) => FieldConverters.Of<MobilityCount>(
        (cell, count) => cell.Length == 0 || At(count) is not { } date || cell.Trim() == Text(part(date)),
        count => At(count) is { } date ? Text(part(date)) : null);

    private static PartialDate? At(MobilityCount count) => count.Period is { Start: { } start, End: { } end } && start == end ? start : null;

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>When: a planned or actual period by its two ends, or the month that a row reports on.</summary>
internal static class Periods
{
    public static FieldConverter<Activity> Start(Func<Activity, Period?> get, Action<Activity, Period> set)
        => FieldConverters.Date<Activity>((a, d) => set(a, new Period(d, get(a)?.End)), a => get(a)?.Start);

    public static FieldConverter<Activity> End(Func<Activity, Period?> get, Action<Activity, Period> set)
        => FieldConverters.Date<Activity>((a, d) => set(a, new Period(get(a)?.Start, d)), a => get(a)?.End);

    public static FieldConverter<Activity> Single(Func<Activity, Period?> get, Action<Activity, Period> set)
        => FieldConverters.Date<Activity>((a, d) => set(a, Period.At(d)), a => At(get(a)));

    /// <summary>The year and the month in columns of their own; a month may have its year in its own cell too.</summary>
    public static IReadOnlyList<FieldConverter<Activity>> YearAndMonth(Func<Activity, Period?> get, Action<Activity, Period> set) => FieldConverters.TogetherEach<Activity>(
        (cells, a) =>
        {
            PartialDate? year = cells[0] is { } first && PartialDate.TryParse(first.Trim(), out var whole) && whole.Month is null ? whole : null;
            var month = cells[1] is { } second ? Month(second.Trim(), year) : null;
            if ((month ?? year) is { } date)
                set(a, Period.At(date));
            var isWrong = cells[0] is not null && (year is null || (month is not null && month.Value.Year != year.Value.Year));
            return [.. isWrong ? [0] : Array.Empty<int>(), .. cells[1] is not null && month is null ? [1] : Array.Empty<int>()];
        },
        a => At(get(a))?.Year.ToString("0000", CultureInfo.InvariantCulture),
        a => At(get(a)) is { Month: not null } date ? date.ToString() : null);

    private static PartialDate? At(Period? period) => period is { Start: { } start, End: { } end } && start == end ? start : null;

    /// <summary>The month of a cell, by its name or number with the year beside it, or as a date.</summary>
    private static PartialDate? Month(string cell, PartialDate? year)
    {
        if (PartialDate.TryParse(cell, out var date))
            return date;
        if (year is not { } known)
            return null;
        var isNumber = int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return isNumber ? PartialDate.TryCreate(known.Year, number, null, out date) ? date : null
            : CellDates.TryParse($"{cell} {known}", null, out date) && date.Year == known.Year ? date : null;
    }
}

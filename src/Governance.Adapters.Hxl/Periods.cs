using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The columns of a period: its two ends, or one date, quarter or interval.</summary>
internal static class Periods
{
    /// <param name="pointer">Where the period is in the record.</param>
    /// <param name="dates">The pattern of one date.</param>
    /// <param name="get">Gets it.</param>
    /// <param name="set">Sets it.</param>
    /// <param name="asOneDate">Whether the first and last day of a year or month are that one date, as a stock needs it.</param>
    public static IEnumerable<FieldColumn<T>> Of<T>(string pointer, string dates, Func<T, Period?> get, Action<T, Period> set, bool asOneDate = false)
        where T : Record
    {
        var ends = asOneDate ? Ends(get, set)
            : [Columns<T>.DateOf(r => get(r)?.Start, (r, d) => set(r, new Period(d, get(r)?.End))), Columns<T>.DateOf(r => get(r)?.End, (r, d) => set(r, new Period(get(r)?.Start, d)))];
        yield return Columns<T>.Of("#date+start", "#date+start", pointer + "/start", "First day, month or year", "Premier jour, mois ou année", ends[0], ColumnKind.Date, HxlDiagnostics.NotADate);
        yield return Columns<T>.Of("#date+end", "#date+end", pointer + "/end", "Last day, month or year", "Dernier jour, mois ou année", ends[1], ColumnKind.Date, HxlDiagnostics.NotADate);
        yield return Single("#date", dates, "Date", "Date", isYear: false);
        yield return Single("#date+year", "#date+year", "Year", "Année", isYear: true);

        FieldColumn<T> Single(string tag, string pattern, string en, string fr, bool isYear) => Columns<T>.Of(tag, pattern, pointer, en, fr, Whole(get, set, isYear), ColumnKind.Period, HxlDiagnostics.NotADate, FieldTurn.Late);
    }

    /// <summary>The two ends, each in its column. Of a year or month from its first day to its last they are that year or month.</summary>
    private static IReadOnlyList<FieldConverter<T>> Ends<T>(Func<T, Period?> get, Action<T, Period> set)
        where T : Record
        => FieldConverters.TogetherEach<T>(
            (cells, record) =>
            {
                var ends = cells.Select(c => PartialDate.TryParse((c ?? "").AsSpan().Trim(), out var date) ? date : (PartialDate?)null).ToList();
                if (ends.Exists(e => e is not null))
                    set(record, OneDate(ends[0], ends[1]) is { } date ? Period.At(date) : new Period(ends[0], ends[1]));
                return [.. Enumerable.Range(0, cells.Count).Where(i => cells[i] is not null && ends[i] is null)];
            },
            record => get(record)?.Start?.ToString(),
            record => get(record)?.End?.ToString());

    private static PartialDate? OneDate(PartialDate? first, PartialDate? last)
    {
        if (first is not { } start || last is not { } end)
            return null;
        foreach (var month in (int?[])[null, start.Month])
        {
            if (PartialDate.TryCreate(start.Year, month, null, out var date) && date.Earliest == start.Earliest && date.Latest == end.Latest)
                return date;
        }

        return null;
    }

    /// <summary>One date, or two with a slash between them; only one is written, as a period has columns of its own, and in a column of years a year.</summary>
    private static FieldConverter<T> Whole<T>(Func<T, Period?> get, Action<T, Period> set, bool isYear)
        where T : Record
        => FieldConverters.Of<T>(
            (cell, record) =>
            {
                if (cell.Length == 0)
                    return true;
                var text = cell.AsSpan().Trim();
                var slash = text.IndexOf('/');
                if (!PartialDate.TryParse(slash < 0 ? text : text[..slash], out var start) | !PartialDate.TryParse(slash < 0 ? text : text[(slash + 1)..], out var end))
                    return false;
                set(record, get(record) ?? new Period(start, end));
                return true;
            },
            record => get(record) is { Start: { } start, End: { } end } && start == end ? isYear ? start.ToString()[..4] : start.ToString() : null);
}

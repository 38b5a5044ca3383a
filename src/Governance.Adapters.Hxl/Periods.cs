using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The columns of a period: its two ends, or one date, quarter or interval.</summary>
internal static class Periods
{
    public static IEnumerable<FieldColumn<T>> Of<T>(string pointer, string dates, Func<T, Period?> get, Action<T, Period> set)
        where T : Record
    {
        yield return Columns<T>.Date("#date+start", "#date+start", pointer + "/start", "First day, month or year", "Premier jour, mois ou année", r => get(r)?.Start, (r, d) => set(r, new Period(d, get(r)?.End)));
        yield return Columns<T>.Date("#date+end", "#date+end", pointer + "/end", "Last day, month or year", "Dernier jour, mois ou année", r => get(r)?.End, (r, d) => set(r, new Period(get(r)?.Start, d)));
        yield return Single("#date", dates, "Date", "Date");
        yield return Single("#date+year", "#date+year", "Year", "Année");

        FieldColumn<T> Single(string tag, string pattern, string en, string fr) => Columns<T>.Of(tag, pattern, pointer, en, fr, Whole(get, set), ColumnKind.Period, HxlDiagnostics.NotADate, FieldTurn.Late);
    }

    /// <summary>One date, or two with a slash between them; only one is written, as a period has columns of its own.</summary>
    private static FieldConverter<T> Whole<T>(Func<T, Period?> get, Action<T, Period> set)
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
            record => get(record) is { Start: { } start, End: { } end } && start == end ? start.ToString() : null);
}

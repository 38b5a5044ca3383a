using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>The columns of a period: its two ends, or one date.</summary>
internal static class Periods
{
    public static IEnumerable<FieldColumn<T>> Of<T>(string pointer, string dates, Func<T, Period?> get, Action<T, Period> set)
        where T : Record
    {
        yield return Columns<T>.Date("#date+start", "#date+start", pointer + "/start", "First day, month or year", "Premier jour, mois ou année", r => get(r)?.Start, (r, d) => set(r, new Period(d, get(r)?.End)));
        yield return Columns<T>.Date("#date+end", "#date+end", pointer + "/end", "Last day, month or year", "Dernier jour, mois ou année", r => get(r)?.End, (r, d) => set(r, new Period(get(r)?.Start, d)));
        yield return Single("#date", dates, "Date", "Date");
        yield return Single("#date+year", "#date+year", "Year", "Année");

        FieldColumn<T> Single(string tag, string pattern, string en, string fr) => Columns<T>.Date(
            tag, pattern, pointer, en, fr,
            r => get(r) is { Start: { } start, End: { } end } && start == end ? start : null,
            (r, d) => set(r, get(r) ?? Period.At(d)),
            FieldTurn.Late);
    }
}

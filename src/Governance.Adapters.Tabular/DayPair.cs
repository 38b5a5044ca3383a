using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// A period in two columns, its first and its last day, as HDX HAPI has them under <c>reference_period_start</c> and
/// <c>reference_period_end</c>: its interface writes midnight behind each day, or the last second behind the last one.
/// </summary>
public static class DayPair
{
    private const string LastSecond = "T23:59:59";

    /// <summary>The converters of the two columns, which are read together. The first and the last day of one year are that year.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="set">Puts the period into a record.</param>
    /// <param name="get">The period of a record; null for none.</param>
    /// <returns>That of the first day, and that of the last. A cell that is no day, or blank beside one, is not understood.</returns>
    public static IReadOnlyList<FieldConverter<T>> Of<T>(Action<T, Period> set, Func<T, Period?> get)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(get);
        return FieldConverters.Together<T>(Read, record => Spell(get(record)?.Start, isLast: false), record => Spell(get(record)?.End, isLast: true));

        int? Read(IReadOnlyList<string?> cells, T record)
        {
            var (isStart, isEnd) = (TryDay(cells[0], out var start), TryDay(cells[1], out var end, LastSecond));
            if (!isStart || !isEnd)
                return isStart ? 1 : 0;
            var isYear = start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 } && start.Year == end.Year && PartialDate.TryCreate(start.Year, null, null, out start);
            set(record, isYear ? Period.At(start) : new Period(start, end));
            return null;
        }
    }

    private static bool TryDay(string? cell, out PartialDate day, string? alsoBehind = null)
    {
        day = default;
        return cell?.Trim() is { Length: >= 10 } text && PartialDate.TryParse(text.AsSpan(0, 10), out day) && day.Day is not null
            && (text[10..] is "" or "T00:00:00" or " 00:00:00" || (alsoBehind is not null && text.AsSpan(10).SequenceEqual(alsoBehind)));
    }

    private static string? Spell(PartialDate? date, bool isLast) => date switch
    {
        null => null,
        { Month: null } year => $"{year}{(isLast ? "-12-31" : "-01-01")}",
        { Day: null } => null,
        { } day => day.ToString(),
    };
}

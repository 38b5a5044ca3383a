using System.Globalization;
using NodaTime;

namespace Governance.Adapters.ICalendar;

/// <summary>What a time zone of a file keeps from some moments on: its standard or its daylight time.</summary>
/// <param name="Before">The offset from UTC until then.</param>
/// <param name="After">The offset from UTC from then on.</param>
internal sealed record Observance(Offset Before, Offset After)
{
    private List<LocalDateTime> Starts { get; init; } = [];

    private YearlyRule? Rule { get; init; }

    /// <summary>How many moments are listed one by one.</summary>
    public int Listed => Starts.Count;

    /// <summary>The first moment.</summary>
    public Instant First => Starts.Min().WithOffset(Before).ToInstant();

    /// <summary>Reads the lines of a STANDARD or DAYLIGHT; null where they are not understood.</summary>
    public static Observance? Of(IReadOnlyList<ContentLine> lines)
    {
        string? one(string name) => lines.FirstOrDefault(l => l.Name == name)?.Value;
        if (OffsetOf(one("TZOFFSETFROM")) is not { } before || OffsetOf(one("TZOFFSETTO")) is not { } after || Local(one("DTSTART")) is not { } start)
            return null;
        var dates = lines.Where(l => l.Name == "RDATE").SelectMany(l => l.Value.Split(',')).Select(Local).ToList();
        var rules = lines.Where(l => l.Name is "RRULE" or "EXRULE" or "EXDATE").ToList();
        var rule = rules is [{ Name: "RRULE" } only] ? YearlyRule.Parse(only.Value, start.Date) : null;
        if (dates.Contains(null) || rules.Count != (rule is null ? 0 : 1))
            return null;
        return new Observance(before, after) { Starts = [start, .. dates.OfType<LocalDateTime>()], Rule = rule };
    }

    /// <summary>The moments it begins at: all that are listed, and those by its rule around a year and at its end.</summary>
    public IEnumerable<Instant> Onsets(int year)
    {
        foreach (var start in Starts)
            yield return start.WithOffset(Before).ToInstant();
        if (Rule is null)
            yield break;
        var (first, last) = (Starts[0].Year, Rule.Until?.Date.Year ?? 9998);
        var until = Rule.Until is { } end ? end.ToLocal().WithOffset(end.Zone is null ? Before : Offset.Zero).ToInstant() : Instant.MaxValue;
        foreach (var each in new HashSet<int> { year - 1, year, year + 1, last - 1, last }.Where(y => y >= first && y <= last))
        {
            foreach (var onset in Rule.DaysOf(each).Select(d => (d + Starts[0].TimeOfDay).WithOffset(Before).ToInstant()).Where(o => o <= until && o >= First))
                yield return onset;
        }
    }

    private static LocalDateTime? Local(string? value)
        => value is not null && Moment.Read(new ContentLine("DTSTART", value)) is { Time: not null } moment ? moment.ToLocal() : null;

    private static Offset? OffsetOf(string? value)
    {
        if (value is not { Length: 5 or 7 } || value[0] is not ('+' or '-') || !int.TryParse(value.AsSpan(1).ToString().PadRight(6, '0'), NumberStyles.None, CultureInfo.InvariantCulture, out var digits))
            return null;
        var seconds = (digits / 10_000 * 3600) + (digits / 100 % 100 * 60) + (digits % 100);
        return seconds > 18 * 3600 ? null : Offset.FromSeconds(value[0] == '-' ? -seconds : seconds);
    }
}

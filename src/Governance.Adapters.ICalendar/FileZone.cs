using NodaTime;
using NodaTime.TimeZones;

namespace Governance.Adapters.ICalendar;

/// <summary>A time zone as a file defines it.</summary>
internal sealed class FileZone : DateTimeZone
{
    /// <summary>The most moments listed one by one; each conversion looks at all.</summary>
    private const int Most = 1_000;

    private readonly List<Observance> _observances;
    private readonly Offset _atFirst;

    private FileZone(string id, List<Observance> observances)
        : base(id, isFixed: false, observances.Min(o => Offset.Min(o.Before, o.After)), observances.Max(o => Offset.Max(o.Before, o.After)))
    {
        _observances = observances;
        _atFirst = observances.MinBy(o => o.First)!.Before;
    }

    /// <summary>Makes a zone; null where a part of it is not understood.</summary>
    public static FileZone? Of(string id, IReadOnlyList<Observance?> observances)
        => observances.Count == 0 || observances.Contains(null) || observances.Sum(o => o!.Listed) > Most ? null : new FileZone(id, [.. observances.OfType<Observance>()]);

    public override ZoneInterval GetZoneInterval(Instant instant)
    {
        Instant? last = null;
        Instant? next = null;
        var offset = _atFirst;
        foreach (var observance in _observances)
        {
            foreach (var onset in observance.Onsets(instant.InUtc().Year))
            {
                if (onset > instant)
                    next = next is null || onset < next ? onset : next;
                else if (last is null || onset >= last)
                    (last, offset) = (onset, observance.After);
            }
        }

        return new ZoneInterval(Id, last, next, offset, Offset.Zero);
    }
}

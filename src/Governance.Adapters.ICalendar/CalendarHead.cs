using Governance.Core.Diagnostics;

namespace Governance.Adapters.ICalendar;

/// <summary>What a calendar says of itself, and the time zones its events name.</summary>
/// <param name="begin">The line it begins on; null where events stand in none.</param>
internal sealed class CalendarHead(TextLine? begin)
{
    /// <summary>The most zones that are remembered.</summary>
    private const int Most = 1_000;

    private static readonly string[] Required = ["VERSION", "PRODID"];

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Origin> _zones = new(StringComparer.Ordinal);

    /// <summary>The line it begins on.</summary>
    public TextLine? Start => begin;

    /// <summary>Whether it was sent, to invite or to answer: then its events need not say all.</summary>
    public bool IsSent { get; private set; }

    /// <summary>Whether it was sent to cancel what stands in it.</summary>
    public bool IsCancelled { get; private set; }

    /// <summary>Whether it is of vCalendar 1.0, the form before iCalendar.</summary>
    public bool IsOld { get; private set; }

    /// <summary>The properties it must have and has not.</summary>
    public IEnumerable<string> Missing => IsOld || begin is null ? [] : Required.Where(r => !_names.Contains(r));

    /// <summary>The zones that are named, and where first.</summary>
    public IEnumerable<(string Id, Origin Place)> Zones => _zones.Select(z => (z.Key, z.Value));

    /// <summary>Takes a property of the calendar; false for a version of iCalendar that there is none.</summary>
    public bool Take(ContentLine line)
    {
        if (Required.Contains(line.Name))
            _names.Add(line.Name);
        if (line.Name == "METHOD")
            (IsSent, IsCancelled) = (true, IsCancelled || line.Value.Trim().Equals("CANCEL", StringComparison.OrdinalIgnoreCase));
        if (line.Name == "VERSION")
            IsOld |= line.Value.Trim() == "1.0";
        return line.Name != "VERSION" || IsOld || line.Value.Split(';').Any(v => v.Trim() == EventMap.Version);
    }

    /// <summary>Notes that an event names a zone.</summary>
    public void Name(string zone, Origin place)
    {
        if (_zones.Count < Most)
            _zones.TryAdd(zone, place);
    }
}

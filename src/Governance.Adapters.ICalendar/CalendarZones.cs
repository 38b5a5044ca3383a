using Governance.Core;
using Governance.Core.Formats;
using NodaTime;
using NodaTime.TimeZones;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// The time zones that a calendar may name: those of the IANA database, which programs take by their names whatever the file
/// says of them, those it defines itself, and those of Windows.
/// </summary>
internal sealed class CalendarZones
{
    /// <summary>The most zones of one calendar that are remembered.</summary>
    private const int Most = 1_000;

    private readonly Dictionary<string, FileZone?> _own = new(StringComparer.Ordinal);
    private readonly List<Observance?> _observances = [];
    private List<ContentLine>? _observance;
    private string? _id;
    private bool _isInZone;
    private FieldMap<GovernanceEvent>? _map;

    /// <summary>The map of events that name these zones.</summary>
    public FieldMap<GovernanceEvent> Map => _map ??= EventMap.Of(this);

    /// <summary>Whether the calendar says what a zone is, or everybody knows it.</summary>
    public bool IsDefined(string id) => _own.ContainsKey(id) || Known(id) is not null;

    /// <summary>A zone; null where it is not known, or what the file says of it is not understood.</summary>
    public DateTimeZone? Find(string id)
        => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) ?? _own.GetValueOrDefault(id) ?? Known(id);

    /// <summary>Takes a line that stands around events; the zones of the calendar it belongs to, others where one begins with it.</summary>
    public CalendarZones Take(string text)
    {
        if (text.Equals(CalendarText.Begin, StringComparison.OrdinalIgnoreCase))
            return new CalendarZones();
        if (ContentLine.Parse(text) is not { } line)
            return this;
        var component = line.Value.Trim().ToUpperInvariant();
        switch (line.Name)
        {
            case "BEGIN" when component == "VTIMEZONE":
                (_isInZone, _id, _observance) = (true, null, null);
                _observances.Clear();
                break;
            case "END" when component == "VTIMEZONE":
                if (_isInZone && _id is not null && _own.Count < Most)
                    _own.TryAdd(_id, FileZone.Of(_id, _observances));
                _isInZone = false;
                break;
            case "BEGIN" when _isInZone:
                _observance = [];
                break;
            case "END" when _observance is not null:
                _observances.Add(Observance.Of(_observance));
                _observance = null;
                break;
            case "TZID" when _isInZone && _observance is null:
                _id = Words.Unescape(line.Value);
                break;
            default:
                _observance?.Add(line);
                break;
        }

        return this;
    }

    /// <summary>A zone that needs no definition: of IANA, also behind the name of a registry such as /example.org/Europe/Paris, or of Windows.</summary>
    private static DateTimeZone? Known(string id)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
            return zone;
        if (TzdbDateTimeZoneSource.Default.WindowsToTzdbIds.TryGetValue(id, out var iana))
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana);
        for (var at = 0; id is ['/', ..] && at >= 0; at = id.IndexOf('/', at + 1))
        {
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id[(at + 1)..]) is { } tail)
                return tail;
        }

        return null;
    }
}

using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// Sorts the lines of an input into events and what stands around them, line by line. Every line goes to an event or to the
/// text before or behind one, whatever is wrong with it.
/// </summary>
/// <param name="input">Name of the input.</param>
/// <param name="limit">Most bytes of an event, and of the text before one.</param>
internal sealed class EventScanner(string input, int limit)
{
    private const string Calendar = "VCALENDAR";
    private const string Event = "VEVENT";

    /// <summary>Components that stand in a calendar alone: one that begins within an event shows that the event was not ended.</summary>
    private static readonly string[] Outer = [Calendar, Event, "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"];

    private readonly Stack<string> _open = new();
    private readonly Queue<object> _ready = new();
    private List<TextLine> _around = [];
    private CalendarZones _zones = new();
    private CalendarHead _head = new(null);
    private EventText? _event;
    private EventText? _held;
    private TextLine? _last;
    private string? _nested;
    private long _events;
    private long _size;

    /// <summary>Whether the input is no calendar, so that nothing more is to be read.</summary>
    public bool IsOver { get; private set; }

    /// <summary>What is ready: an <see cref="EventText"/>, or a <see cref="ReadItem"/> without a record.</summary>
    public IEnumerable<object> Ready()
    {
        while (_ready.TryDequeue(out var next))
            yield return next;
    }

    /// <summary>Takes a line.</summary>
    public void Take(TextLine line)
    {
        if (_last is null && line.Name != "BEGIN")
        {
            Report(ICalendarDiagnostics.NoCalendar, line);
            IsOver = true;
            return;
        }

        _last = line;
        _size += line.Text.Length;
        if (line.IsTooLong || _size > limit)
        {
            Report(ICalendarDiagnostics.TooLong, line, new DiagnosticArgument("limit", limit));
            return;
        }

        if (!line.IsUtf8)
            Report(ICalendarDiagnostics.NotUtf8, line);
        if (_event is { } inside && (line.Name != "BEGIN" || !Outer.Contains(line.Component)) && (line.Name != "END" || line.Component != Calendar))
            Within(inside, line);
        else
            Around(line);
    }

    /// <summary>Ends the input.</summary>
    public void End()
    {
        if (IsOver)
            return;
        if (_last is null)
        {
            _ready.Enqueue(Item(ICalendarDiagnostics.NoCalendar, new Origin { Input = input }));
            return;
        }

        if (_event is not null || _open.Count > 0)
            Report(ICalendarDiagnostics.BrokenStructure, _last);
        Close();
        if (_held is { } held)
        {
            if (_around is not [{ Name: "END", Component: Calendar }])
                _around.ForEach(l => held.Add(EventText.After, l));
            _ready.Enqueue(held);
        }
        else
        {
            _ready.Enqueue(Item(ICalendarDiagnostics.NoEvent, new Origin { Input = input }));
        }

        CloseCalendar();
    }

    private void Within(EventText inside, TextLine line)
    {
        if (line.Name == "BEGIN")
        {
            _nested ??= line.Component;
            _open.Push(line.Component);
            inside.Add(_nested, line);
            return;
        }

        if (line.Name == "END" && line.Component == Event)
        {
            if (_nested is not null)
                Report(ICalendarDiagnostics.BrokenStructure, line);
            Close();
            return;
        }

        inside.Add(_nested ?? line.Name, line);
        if (line.Name == "END" && _nested is not null && _open.Peek() == line.Component)
        {
            _open.Pop();
            if (_open.Peek() == Event)
                _nested = null;
        }
        else if (line.Name == "END")
        {
            Report(ICalendarDiagnostics.BrokenStructure, line);
        }
        else if (ContentLine.Parse(line.Text) is not { } property)
        {
            Report(ICalendarDiagnostics.BrokenLine, line);
        }
        else if (property["TZID"] is { } zone)
        {
            _head.Name(zone, inside.Place(line, input));
        }
    }

    private void OfCalendar(ContentLine property, TextLine line)
    {
        if (!_head.Take(property))
            Report(ICalendarDiagnostics.NotUnderstood, line, new DiagnosticArgument("field", property.Name));
        else if (property.Name == "VERSION" && _head.IsOld)
            Report(ICalendarDiagnostics.OlderForm, line);
    }

    /// <summary>Reports what only the end of a calendar shows: a zone may be defined behind the events that name it.</summary>
    private void CloseCalendar()
    {
        foreach (var name in _head.Missing)
            Report(ICalendarDiagnostics.MissingFormality, _head.Start!, new DiagnosticArgument("field", name));
        foreach (var (_, place) in _head.Zones.Where(z => !_zones.IsDefined(z.Id)))
            _ready.Enqueue(Item(ICalendarDiagnostics.UnknownZone, place));
    }

    private void Around(TextLine line)
    {
        if (_event is not null)
        {
            Report(ICalendarDiagnostics.BrokenStructure, line);
            Close();
        }

        if (line.Name == "BEGIN" && line.Component == Event)
        {
            Begin(line);
            return;
        }

        if (line.Name == "BEGIN" && line.Component == Calendar)
            CloseCalendar();
        _around.Add(line);
        _zones = _zones.Take(line.Text);
        switch (line.Name)
        {
            case "BEGIN":
                if (line.Component == Calendar)
                    _head = new CalendarHead(line);
                if ((line.Component == Calendar) != (_open.Count == 0))
                {
                    if (line.Component == Calendar || _open.Count == 0)
                        Report(ICalendarDiagnostics.BrokenStructure, line);
                }

                if (line.Component is not (Calendar or "VTIMEZONE") && _open.Count <= 1)
                    Report(ICalendarDiagnostics.NotAnEvent, line);
                _open.Push(line.Component);
                break;
            case "END" when _open.TryPeek(out var open) && open == line.Component:
                _open.Pop();
                break;
            case "END":
                Report(ICalendarDiagnostics.BrokenStructure, line);
                if (_open.Contains(line.Component))
                {
                    while (_open.Pop() != line.Component)
                        continue;
                }

                break;
            default:
                if (ContentLine.Parse(line.Text) is not { } property)
                    Report(ICalendarDiagnostics.BrokenLine, line);
                else if (_open.Count == 0)
                    Report(ICalendarDiagnostics.BrokenStructure, line);
                else if (_open.Count == 1)
                    OfCalendar(property, line);
                break;
        }
    }

    private void Begin(TextLine line)
    {
        _event = new EventText { Start = line, Ordinal = ++_events, Calendar = _head, Zones = _zones };
        if (!_open.TryPeek(out var open) || open != Calendar)
            Report(ICalendarDiagnostics.BrokenStructure, line);
        if (!CalendarText.IsUsualHead(_around))
            _around.ForEach(l => _event.Add(EventText.Before, l));
        _around = [];
        _size = 0;
        _open.Push(Event);
    }

    private void Close()
    {
        if (_event is null)
            return;
        while (_open.Pop() != Event)
            continue;
        if (_held is not null)
            _ready.Enqueue(_held);
        (_held, _event, _nested, _size) = (_event, null, null, 0);
    }

    /// <summary>A finding on a line goes with the event it stands in, else it is an item of its own.</summary>
    private void Report(DiagnosticDescriptor descriptor, TextLine line, params DiagnosticArgument[] arguments)
    {
        if (_event is { } inside)
            inside.Findings.Add(new Diagnostic(descriptor, arguments) { Origin = inside.Place(line, input) });
        else
            _ready.Enqueue(Item(descriptor, new Origin { Input = input, Offset = line.Offset, Line = line.Number, Column = 1 }, arguments));
    }

    private static ReadItem Item(DiagnosticDescriptor descriptor, Origin origin, params DiagnosticArgument[] arguments)
        => new(null, new RowOrigin(origin), [new Diagnostic(descriptor, arguments) { Origin = origin }]);
}

using Governance.Core.Diagnostics;

namespace Governance.Adapters.ICalendar;

/// <summary>The lines of one event, by property, and what was found among them.</summary>
internal sealed class EventText
{
    /// <summary>Names the text before an event that is none of its own: the head of its calendar, time zones.</summary>
    public const string Before = "BEGIN:VCALENDAR";

    /// <summary>Names the text behind the last event.</summary>
    public const string After = "END:VCALENDAR";

    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<List<TextLine>> _cells = [];
    private readonly List<string> _names = [];

    /// <summary>The line it begins on.</summary>
    public required TextLine Start { get; init; }

    /// <summary>Which event of the input it is, from 1.</summary>
    public required long Ordinal { get; init; }

    /// <summary>What its calendar says of itself.</summary>
    public required CalendarHead Calendar { get; init; }

    /// <summary>The time zones its calendar may name.</summary>
    public required CalendarZones Zones { get; init; }

    /// <summary>Findings on its lines.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>The names, in the order in which they come first.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>All lines of each name, as they are spelled.</summary>
    public IReadOnlyList<string> Cells => [.. _cells.Select(c => string.Join('\n', c.Select(l => l.Text)))];

    /// <summary>Adds a line to those of a name.</summary>
    public void Add(string name, TextLine line)
    {
        if (!_places.TryGetValue(name, out var place))
        {
            _places[name] = place = _cells.Count;
            _names.Add(name);
            _cells.Add([]);
        }

        _cells[place].Add(line);
    }

    /// <summary>The lines of a name.</summary>
    public IReadOnlyList<TextLine> Lines(string name) => _places.TryGetValue(name, out var place) ? _cells[place] : [];

    /// <summary>Where the value of a cell begins.</summary>
    public Origin Place(int position, string input) => Place(_cells[position][0], input);

    /// <summary>Where the value of a line begins; where the line does, if a fold stands between.</summary>
    public Origin Place(TextLine line, string input)
    {
        var value = ContentLine.Parse(line.Text)?.ValueStart ?? 0;
        var column = value <= line.FirstLength ? line.Text[..value].EnumerateRunes().Count() + 1 : 1;
        return new Origin { Input = input, Offset = line.Offset, Line = line.Number, Column = column, Row = Ordinal };
    }
}

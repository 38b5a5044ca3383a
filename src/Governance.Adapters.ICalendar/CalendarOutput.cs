using System.Buffers;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// Writes the lines of events and of what stands around them, folded at 75 bytes. Events of several calendars follow each
/// other as they came; a time zone that an event of ours names is defined at the end, where no other line does it.
/// </summary>
internal sealed class CalendarOutput(Stream output)
{
    private const int Longest = 75;
    private const string ZoneParameter = "TZID";
    private readonly ArrayBufferWriter<byte> _lines = new();
    private readonly SortedSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _after = [];
    private bool _isOpen;

    /// <summary>Writes an event.</summary>
    /// <param name="names">Names of its cells.</param>
    /// <param name="cells">The cells, each the lines of a name.</param>
    /// <param name="definesZones">Whether the time zones it names are to be defined: an event of a file is written as it came.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public async ValueTask WriteAsync(IReadOnlyList<string> names, IReadOnlyList<string> cells, bool definesZones, CancellationToken cancellationToken)
    {
        var before = Lines(names, cells, EventText.Before);
        _after = Lines(names, cells, EventText.After);
        var begins = before is [var first, ..] && first.Equals(CalendarText.Begin, StringComparison.OrdinalIgnoreCase);
        if (begins && _isOpen)
            Around(CalendarText.End);
        else if (!begins && !_isOpen && !before.Contains(CalendarText.Begin, StringComparer.OrdinalIgnoreCase))
            Around(CalendarText.Head);
        Around(before);
        Line("BEGIN:VEVENT");
        for (var i = 0; i < Math.Min(names.Count, cells.Count); i++)
        {
            if (names[i] is EventText.Before or EventText.After || cells[i].Length == 0)
                continue;
            foreach (var line in cells[i].Split('\n'))
            {
                Line(line);
                if (definesZones && line.Contains(ZoneParameter, StringComparison.OrdinalIgnoreCase) && ContentLine.Parse(line)?[ZoneParameter] is { } zone)
                    _named.Add(zone);
            }
        }

        Line("END:VEVENT");
        await FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the output; without an event it is an empty calendar.</summary>
    public async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        List<string> after = [.. _after];
        var isEnded = after is [.., var last] && last.Equals(CalendarText.End, StringComparison.OrdinalIgnoreCase);
        if (isEnded)
            after.RemoveAt(after.Count - 1);
        if (!_isOpen && after.Count == 0)
            Around(CalendarText.Head);
        Around([.. after]);
        foreach (var zone in _named.Except(_defined).ToList())
            Around([.. Zones.Define(zone)]);
        if (_isOpen)
            Line(CalendarText.End);
        await FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Around(params IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
            if (line.StartsWith(ZoneParameter + ":", StringComparison.OrdinalIgnoreCase))
                _defined.Add(line[(ZoneParameter.Length + 1)..]);
            else if (line.Equals(CalendarText.Begin, StringComparison.OrdinalIgnoreCase))
                _isOpen = true;
            else if (line.Equals(CalendarText.End, StringComparison.OrdinalIgnoreCase))
                _isOpen = false;
        }
    }

    private static string[] Lines(IReadOnlyList<string> names, IReadOnlyList<string> cells, string name)
    {
        for (var i = 0; i < Math.Min(names.Count, cells.Count); i++)
        {
            if (names[i] == name && cells[i].Length > 0)
                return cells[i].Split('\n');
        }

        return [];
    }

    private void Line(string line)
    {
        var room = Longest;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(bytes);
            if (length > room)
            {
                _lines.Write("\r\n "u8);
                room = Longest - 1;
            }

            _lines.Write(bytes[..length]);
            room -= length;
        }

        _lines.Write("\r\n"u8);
    }

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(_lines.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _lines.ResetWrittenCount();
    }
}

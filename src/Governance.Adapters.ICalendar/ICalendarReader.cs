using System.Runtime.CompilerServices;
using System.Text;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// Reads the events of a calendar, one record each. The lines are read here and not by the library, which passes over
/// damaged lines in silence; the library knows spans of time, time zones and rules of repetition.
/// </summary>
internal sealed class ICalendarReader : FormatReader
{
    private static readonly string[] Series = ["RRULE", "RDATE", "EXRULE"];

    public override FormatInfo Format => ICalendarFormat.Info;

    public override async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        // Some programs of Windows write UTF-16; a byte order mark says so.
        var wide = CalendarText.WideEncoding(source.Peek.Span);
        var stream = wide is null ? source.Stream : Encoding.CreateTranscodingStream(source.Stream, wide, Encoding.UTF8, leaveOpen: true);
        var lines = new LineReader(stream, options.MaxRecordBytes, CalendarText.LineEnd(source.Peek.Span));
        var scanner = new EventScanner(source.Name, options.MaxRecordBytes);
        while (!scanner.IsOver && await lines.ReadAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scanner.Take(line);
            foreach (var ready in scanner.Ready())
                yield return Item(ready, source.Name, options);
        }

        scanner.End();
        foreach (var ready in scanner.Ready())
            yield return Item(ready, source.Name, options);
    }

    private static ReadItem Item(object ready, string input, ReadOptions options)
        => ready is EventText text ? Read(text, input, options) : (ReadItem)ready;

    private static ReadItem Read(EventText text, string input, ReadOptions options)
    {
        var map = text.Zones.Map;
        var binding = new FieldBinding<GovernanceEvent>(map, map.Layouts[0], text.Names);
        var start = new Origin { Input = input, Offset = text.Start.Offset, Line = text.Start.Number, Column = 1, Row = text.Ordinal };
        var origin = new FieldOrigin<GovernanceEvent>(binding, start, i => text.Place(i, input));
        List<Diagnostic> findings = [.. text.Findings];
        var record = binding.Read(text.Cells, new FieldPlace(EventMap.Version, text.Ordinal, options.Retrieved), origin, findings);
        binding.KeepHeader(record, isFirst: true);
        if (text.Calendar.IsCancelled && record.Status != EventStatus.Cancelled)
        {
            record.Status = EventStatus.Cancelled;
            findings.Add(new Diagnostic(ICalendarDiagnostics.Cancelled) { Pointer = "/status", Origin = start });
        }

        findings.AddRange(EventCheck.Of(text, record, start, input));
        if (EventMap.IsUntitled(record))
            findings.Add(new Diagnostic(ICalendarDiagnostics.Untitled) { Pointer = "/title/text", Origin = start });
        List<TextLine> series = [.. Series.SelectMany(text.Lines)];
        if (series is [var first, ..])
            findings.Add(new Diagnostic(ICalendarDiagnostics.Repeats) { Origin = text.Place(first, input) });
        foreach (var line in series)
        {
            if (ContentLine.Parse(line.Text) is { Name: "RRULE" or "EXRULE" } rule && !Repetition.IsRule(rule.Value))
                findings.Add(new Diagnostic(ICalendarDiagnostics.DamagedRule) { Origin = text.Place(line, input) });
        }

        return new ReadItem(record, origin, findings);
    }
}

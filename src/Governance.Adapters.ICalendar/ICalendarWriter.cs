using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.ICalendar;

/// <summary>Writes events as a calendar.</summary>
internal sealed class ICalendarWriter : FormatWriter
{
    public override FormatInfo Format => ICalendarFormat.Info;

    public override async Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Layout is { } named && EventMap.Map.Layout(named) is null)
            throw new ArgumentException("The format has no layout of this name.", nameof(options));

        // What came in a calendar goes back as it was, even where it should not have been there.
        var isNew = true;
        var rows = new FieldRowWriter<GovernanceEvent>(Format, new FieldBinding<GovernanceEvent>(EventMap.Map, EventMap.Map.Layouts[0]), options, firstRow: 1) { Fit = text => isNew ? WithoutControls(text) : text };
        var output = target.CreateMain();
        await using var _ = output.ConfigureAwait(false);
        var calendar = new CalendarOutput(output);
        var zones = new CalendarZones();
        await foreach (var record in records.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            var e = record as GovernanceEvent;
            if (e is not null)
            {
                isNew = EventMap.Map.HeaderOf(e) is null;
                zones = EventMap.Around(e).Aggregate(zones, static (z, line) => z.Take(line));
                rows.Binding = EventMap.Bind(e, options.Target is not null, zones);
            }

            if (rows.Row(record) is { } cells)
                await calendar.WriteAsync(rows.Binding.Header, cells, definesZones: e is not null && isNew, cancellationToken).ConfigureAwait(false);
        }

        await calendar.EndAsync(cancellationToken).ConfigureAwait(false);
        return rows.Report;
    }

    /// <summary>A text of a calendar holds no control characters but tabs and ends of lines (RFC 5545, 3.3.11).</summary>
    private static string WithoutControls(string text) => text.Any(IsControl) ? string.Concat(text.Where(c => !IsControl(c))) : text;

    private static bool IsControl(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\u007F';
}

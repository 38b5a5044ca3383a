using System.Runtime.CompilerServices;
using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads tables of Eurostat's bulk download: a row is a series, whose codes stand in its first cell between commas, and a column
/// a time. Behind each value stand its flags.
/// </summary>
internal static class EurostatTable
{
    private const char Corner = '\\';

    private static TableLayout Layout { get; } = new() { OnlyData = true, Tags = false, IsCased = true, Missing = MissingMarkers.Of([]), Knows = static name => IsCorner(name) || Periods.TryRead(TimeOf(name), out _, out _) };

    /// <summary>Whether the first line begins as such a table does: <c>freq,unit,geo\TIME_PERIOD</c> and a tab.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> peek)
    {
        var start = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        return start.IndexOfAny((byte)'\t', (byte)'\n') is > 0 and var end && start[end] == '\t' && IsCorner(Encoding.UTF8.GetString(start[..end]));
    }

    /// <summary>Reads the observations.</summary>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, Structures structures, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var rows = new RowReader(Forms.Csv2, structures, options, source.Name);
        var row = new RawRow { Kind = "dataflow", Cited = FlowOf(source.Name), Action = Actions.Inform, DataSet = 1 };
        await foreach (var item in Tables.ReadAsync(source, Layout, options with { Separator = '\t' }, cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();

            // A value below nought is no formula.
            if (item.Findings.Where(f => f.Descriptor != TabularDiagnostics.Formula).ToList() is { Count: > 0 } findings)
                yield return new ReadItem(null, new RowOrigin(item.Row.Start), findings);
            if (item.Role != RowRole.Data)
                continue;
            foreach (var series in Series(row, item))
            {
                foreach (var read in rows.Read(series))
                    yield return read;
            }
        }

        if (rows.Observations == 0)
            yield return new ReadItem(null, new RowOrigin(new Origin { Input = source.Name }), [new Diagnostic(SdmxDiagnostics.NoObservations) { Origin = new Origin { Input = source.Name } }]);
    }

    /// <summary>The observations of a series; each is to be used before the next one is asked for.</summary>
    private static IEnumerable<RawRow> Series(RawRow row, TableItem item)
    {
        var (cells, header) = (item.Row.Cells, item.Table.Names);
        var line = (int)(item.Row.Start.Line ?? item.Row.Start.Row ?? 1);
        var ids = header[0].Split(Corner)[0].Split(',');
        var codes = cells[0].Split(',');
        (row.Line, row.Column, row.Refusal) = (line, 1, codes.Length == ids.Length ? null : SdmxDiagnostics.NotExpected);
        row.Cells.Clear();
        var column = 1;
        for (var i = 0; row.Refusal is null && i < ids.Length; i++)
        {
            row.Cells.Add(new RawCell(ids[i].Trim(), ComponentRole.Dimension, codes[i].Trim(), line, column));
            column += codes[i].Length + 1;
        }

        if (row.Refusal is not null)
        {
            yield return row;
            yield break;
        }

        (row.Shared, row.Series) = (row.Cells.Count, row.Series + 1);
        for (var i = 1; i < header.Count; i++)
        {
            var cell = i < cells.Count ? cells[i] : "";
            row.Cells.RemoveRange(row.Shared, row.Cells.Count - row.Shared);
            row.Column = column;
            var (value, flags) = Parts(cell);
            row.Cells.Add(new RawCell(Known.Time, ComponentRole.Time, TimeOf(header[i]), line, column));
            row.Cells.Add(new RawCell(Known.Value, ComponentRole.Measure, value, line, column));
            row.Cells.Add(new RawCell(Known.Flag, ComponentRole.Attribute, flags, line, column));
            column += cell.Length + 1;
            yield return row;
        }
    }

    /// <summary>The value and its flags: <c>1234 p</c>; a colon is no value, for the reason that stands behind it, if one does.</summary>
    private static (string Value, string Flags) Parts(string cell)
    {
        var text = cell.Trim();
        if (text.StartsWith(':'))
            return ("", text[1..].Trim() is { Length: > 0 } reason ? reason : ":");
        return text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? (text[..space], text[space..].Trim()) : (text, text.Length == 0 ? ":" : "");
    }

    /// <summary>The time of a column as SDMX spells it: older tables have <c>2018M01</c> and <c>2018Q1</c>.</summary>
    private static string TimeOf(string name)
        => name.Trim() is [_, _, _, _, >= 'A' and <= 'Z' and var part, ..] time ? $"{time[..4]}-{(part == 'M' ? time[5..] : time[4..])}" : name.Trim();

    private static bool IsCorner(string name)
        => name.Split(Corner) is [{ } ids, { } time] && time.Trim() is Known.Time or "time" && ids.Contains(',', StringComparison.Ordinal) && ids.Split(',').All(i => CsvHead.IsId(i.Trim()));

    /// <summary>The flow, which nothing but the name of the file says; null where that is none.</summary>
    private static StructureRef? FlowOf(string file)
    {
        var name = file.Split('/', '\\')[^1].Split('.')[0];
        name = (name.StartsWith("estat_", StringComparison.OrdinalIgnoreCase) ? name[6..] : name).ToUpperInvariant();
        return name.Contains('_', StringComparison.Ordinal) && CsvHead.IsId(name) ? new StructureRef("ESTAT", name, null) : null;
    }
}

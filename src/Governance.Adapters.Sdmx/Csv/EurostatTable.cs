using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads tables of Eurostat's bulk download: a row is a series, whose codes stand in its first cell between commas, and a column
/// a time. Behind each value stand its flags.
/// </summary>
internal static partial class EurostatTable
{
    private const char Corner = '\\';
    private const string Prefix = "estat_";

    /// <summary>What people and programs put around the code of a table: what the rest is then, nobody can tell.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["test", "tests", "filtered", "clean", "cleaned", "data", "dataset", "table", "copy", "final", "new", "old", "draft", "export", "download", "file", "sample", "subset", "page", "tabular", "linear", "eurostat", "raw", "output", "results", "latest", "en", "fr", "de"],
        StringComparer.Ordinal);

    private static TableLayout Layout { get; } = new() { OnlyData = true, Tags = false, IsCased = true, Missing = MissingMarkers.Of([]), Knows = static name => IsCorner(name) || Periods.TryRead(TimeOf(name), out _, out _) };

    /// <summary>Whether the first line begins as such a table does: <c>freq,unit,geo\TIME_PERIOD</c> and a tab.</summary>
    public static bool IsMessage(ReadOnlySpan<byte> peek)
    {
        var start = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;
        return start.IndexOfAny((byte)'\t', (byte)'\n') is > 0 and var end && start[end] == '\t' && IsCorner(Unquoted(Encoding.UTF8.GetString(start[..end])));
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

        // Of what is cut off nothing is known; that the row is short is told.
        for (var i = 1; i < header.Count && i < cells.Count; i++)
        {
            var cell = cells[i];
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

    /// <summary>
    /// The value and its flags: <c>1234 p</c>. A colon is no value, for the reason that stands behind it, if one does. What ends in
    /// anything but letters is not cut: all of it is the value, so that it is told where that is none.
    /// </summary>
    private static (string Value, string Flags) Parts(string cell)
    {
        var text = cell.Trim();
        var end = text.StartsWith(':') ? 1 : text.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0 || !EurostatFlags.Is(text.AsSpan(end).Trim()))
            return (text, "");
        var flags = text[end..].Trim();
        return text[0] != ':' ? (text[..end], flags) : ("", EurostatFlags.OfMissing(flags));
    }

    /// <summary>The time of a column as SDMX spells it: older tables have <c>2018M01</c> and <c>2018Q1</c>. What is no time is left as it stands.</summary>
    private static string TimeOf(string name)
        => name.Trim() is var own && own is [_, _, _, _, >= 'A' and <= 'Z' and var part, ..] && $"{own[..4]}-{(part == 'M' ? own[5..] : own[4..])}" is var time && Periods.TryRead(time, out var period, out _) && Periods.Write(period) == time ? time : own;

    /// <summary>A cell without the quotation marks that some programs put around each.</summary>
    private static string Unquoted(string cell) => cell.Trim() is ['"', .. var inner, '"'] ? inner : cell;

    private static bool IsCorner(string name)
        => name.Split(Corner) is [{ } ids, { } time] && time.Trim() is Known.Time or "time" && ids.Contains(',', StringComparison.Ordinal) && ids.Split(',').All(i => CsvHead.IsId(i.Trim()));

    /// <summary>The flow, which nothing but the name of the file says; null where that is not spelled as the codes of Eurostat are, or has a word of somebody else.</summary>
    private static StructureRef? FlowOf(string file)
    {
        var name = file.Split('/', '\\')[^1].Split('.')[0].ToLowerInvariant();
        var isSaid = name.StartsWith(Prefix, StringComparison.Ordinal);
        var code = isSaid ? name[Prefix.Length..] : name;
        return (isSaid ? Code() : ThemedCode()).IsMatch(code) && !code.Split('_').Any(Words.Contains) ? new StructureRef("ESTAT", code.ToUpperInvariant(), null) : null;
    }

    [GeneratedRegex("^[a-z]{2,}[a-z0-9]*(?:_[a-z0-9]+){0,4}$")]
    private static partial Regex Code();

    [GeneratedRegex("^[a-z]{3,}_[a-z0-9]+(?:_[a-z0-9]+)?$")]
    private static partial Regex ThemedCode();
}

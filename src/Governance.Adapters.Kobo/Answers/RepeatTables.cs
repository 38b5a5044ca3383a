using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>
/// Repeats that stand in tables of their own: sheets of the workbook that name the row of their parent, or files that name its
/// key. Their rows become the list in one cell that a repeat is in JSON. They are held in memory until their submission comes.
/// </summary>
/// <param name="survey">The questions.</param>
/// <param name="mostCharacters">How much is held.</param>
internal sealed class RepeatTables(Survey survey, int mostCharacters)
{
    private const int MostSheetName = 31;
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly IReadOnlyList<string> _known = [.. survey.Fields.Select(f => f.Repeat).OfType<string>().Distinct()];
    private readonly List<RepeatRows> _read = [];
    private readonly Dictionary<(string Repeat, string Table, string Parent), RepeatRows> _rows = [];
    private readonly Dictionary<(string Repeat, string Parent), RepeatRows> _joined = [];
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private readonly List<string> _repeats = [];
    private long _characters;
    private (Origin First, long Rows)? _beyond;

    /// <summary>Whether there is no repeat to be joined.</summary>
    public bool IsEmpty => _tables.Count == 0;

    /// <summary>Whether a file is a table of a repeat.</summary>
    public static bool IsRepeat(CompanionFile file) => IsRepeat(CsvTableReader.PeekHeader(file.Content[..Math.Min(file.Content.Length, FormatSource.PeekBytes)]));

    /// <summary>Whether a header is that of a repeat.</summary>
    public static bool IsRepeat(IReadOnlyList<string> header) => header.Contains(SystemColumns.ParentIndex) || header.Contains(SystemColumns.ParentKey);

    /// <summary>Takes the repeats of an input, sheets of a workbook and companions; gives what is wrong with their rows.</summary>
    public async IAsyncEnumerable<ReadItem> FillAsync(FormatSource source, SurveyFiles files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (_known.Count == 0)
            yield break;
        foreach (var file in files.Repeats)
        {
            var companion = await FormatSource.OpenAsync(file.Name, new MemoryStream(file.Content.ToArray(), writable: false), cancellationToken: cancellationToken).ConfigureAwait(false);
            await using var _ = companion.ConfigureAwait(false);
            await foreach (var wrong in TakeAsync(CsvTableReader.ReadAsync(companion, TextDialect.Recognise(companion.Peek), null, cancellationToken), Path.GetFileNameWithoutExtension(file.Name)).ConfigureAwait(false))
                yield return wrong;
        }

        if (source.Peek.Span.StartsWith("PK"u8))
        {
            await foreach (var wrong in TakeAsync(XlsxTableReader.ReadAsync(source, null, null, cancellationToken), null).ConfigureAwait(false))
                yield return wrong;
        }

        // Only now is it known which tables a row may be nested in.
        foreach (var ((repeat, _, parent), rows) in _rows.Where(r => !IsOfRepeat(r.Key.Table)))
        {
            if (!_repeats.Contains(repeat))
                _repeats.Add(repeat);
            if (!_joined.TryAdd((repeat, parent), rows))
                rows.MoveTo(_joined[(repeat, parent)]);
        }

        if (_beyond is { } beyond)
            yield return Item(KoboDiagnostics.TooManyRepeats, beyond.First, new DiagnosticArgument("limit", mostCharacters), new DiagnosticArgument("rows", beyond.Rows));
    }

    /// <summary>The rows of an input without those of the repeats, which stand in columns behind the others.</summary>
    public async IAsyncEnumerable<TableRow> JoinAsync(IAsyncEnumerable<TableRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? sheet = null;
        List<string>? header = null;
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (row.Cells.Count == 0)
            {
                yield return row;
                continue;
            }

            var isHeader = header is null || row.Start.Sheet != sheet;
            if (isHeader)
                (sheet, header) = (row.Start.Sheet, [.. row.Cells]);
            if (IsRepeat(header!))
                continue;
            IReadOnlyList<string> padded = [.. row.Cells, .. Enumerable.Repeat("", Math.Max(0, header!.Count - row.Cells.Count))];
            if (isHeader)
            {
                yield return row with { Cells = [.. padded, .. _repeats], Kinds = row.Kinds is null ? null : [.. row.Kinds, .. Enumerable.Repeat(CellKind.Text, header.Count - row.Kinds.Count + _repeats.Count)] };
                continue;
            }

            var key = header.IndexOf("_index") is >= 0 and var index ? padded[index] : header.IndexOf("KEY") is >= 0 and var own ? padded[own] : "";
            List<string> cells = [.. padded];
            foreach (var repeat in _repeats)
                cells.Add(_joined.TryGetValue((repeat, key), out var items) && items.Take() is { } list ? list : "");
            yield return row with { Cells = cells, Kinds = row.Kinds is null ? null : [.. row.Kinds, .. Enumerable.Repeat(CellKind.Text, Math.Max(0, cells.Count - row.Kinds.Count))] };
        }
    }

    /// <summary>The rows that belong to no submission, those of one parent together.</summary>
    public IEnumerable<ReadItem> Left()
        => _read.Where(r => !r.IsTaken).Select(r => Item(KoboDiagnostics.RepeatNotJoined, r.First, new DiagnosticArgument("rows", (long)r.Items.Count)));

    private async IAsyncEnumerable<ReadItem> TakeAsync(IAsyncEnumerable<TableRow> rows, string? file)
    {
        string? sheet = null;
        List<string>? header = null;
        string? repeat = null;
        await foreach (var row in rows.ConfigureAwait(false))
        {
            var isHeader = row.Cells.Count > 0 && (header is null || row.Start.Sheet != sheet);
            if (isHeader)
            {
                (sheet, header) = (row.Start.Sheet, [.. row.Cells]);
                var table = file ?? sheet ?? "";
                repeat = IsRepeat(header) ? _known.FirstOrDefault(r => IsNamed(r, table)) ?? table : null;
                if (repeat is not null)
                    _tables.Add(table);
            }

            // Rows without cells in a workbook are told when the workbook is read.
            if (row.Findings.Count > 0 && (file is not null || (repeat is not null && row.Cells.Count > 0)))
                yield return new ReadItem(null, new RowOrigin(row.Start), row.Findings);
            if (repeat is not null && row.Cells.Count > 0 && !isHeader)
                Add(row, header!, repeat);
        }
    }

    private void Add(TableRow row, List<string> header, string repeat)
    {
        var item = new JsonObject();
        foreach (var (i, cell) in row.Cells.Index().Where(c => c.Index < header.Count && c.Item.Length > 0))
            item[header[i]] = cell;
        var text = item.ToJsonString(Compact);
        _characters += text.Length;
        if (_characters > mostCharacters)
        {
            _beyond = (_beyond?.First ?? row.Start, (_beyond?.Rows ?? 0) + 1);
            return;
        }

        var key = (repeat, Cell(SystemColumns.ParentTable), Cell(header.Contains(SystemColumns.ParentIndex) ? SystemColumns.ParentIndex : SystemColumns.ParentKey));
        if (!_rows.TryGetValue(key, out var rows))
            _read.Add(_rows[key] = rows = new RepeatRows(row.Start));
        rows.Items.Add(text);

        string Cell(string name) => row.Cells.ElementAtOrDefault(header.IndexOf(name)) ?? "";
    }

    /// <summary>Whether a parent is a row of a repeat: its number is one in that table, not among the submissions.</summary>
    private bool IsOfRepeat(string parent)
        => parent.Length > 0 && (_known.Any(r => IsNamed(r, parent)) || _tables.Any(t => t == parent || t.EndsWith("-" + parent, StringComparison.Ordinal) || (parent.Length > MostSheetName && t == parent[..MostSheetName])));

    /// <summary>A sheet has the name of the repeat, cut and without what a sheet may not be called; a file has it behind that of the form.</summary>
    private static bool IsNamed(string repeat, string table)
    {
        var name = repeat[(repeat.LastIndexOf('/') + 1)..];
        return table == name || table.EndsWith("-" + name, StringComparison.Ordinal) || (name.Length > MostSheetName && table == name[..MostSheetName]);
    }

    private static ReadItem Item(DiagnosticDescriptor what, Origin origin, params IReadOnlyList<DiagnosticArgument> arguments)
        => new(null, new RowOrigin(origin), [new Diagnostic(what, arguments) { Origin = origin }]);
}

using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>
/// Repeats that stand in tables of their own: sheets of the workbook that name the row of their parent, or files that name its
/// key. Their rows become the list in one cell that a repeat is in JSON. They are held in memory until their submission comes.
/// </summary>
internal sealed class RepeatTables
{
    private const int MostSheetName = 31;
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<(string Repeat, string Parent), JsonArray> _items = [];
    private readonly List<string> _repeats = [];
    private readonly IReadOnlyList<string> _known;

    private RepeatTables(Survey survey) => _known = [.. survey.Fields.Select(f => f.Repeat).OfType<string>().Distinct()];

    /// <summary>Whether there is a repeat to be joined.</summary>
    public bool IsEmpty => _repeats.Count == 0;

    /// <summary>Rows that belong to no submission.</summary>
    public long Left => _items.Values.Sum(i => (long)i.Count);

    /// <summary>Whether a file is a table of a repeat.</summary>
    public static bool IsRepeat(CompanionFile file) => IsRepeat(CsvTableReader.PeekHeader(file.Content[..Math.Min(file.Content.Length, FormatSource.PeekBytes)]));

    /// <summary>Whether a header is that of a repeat.</summary>
    public static bool IsRepeat(IReadOnlyList<string> header) => header.Contains(SystemColumns.ParentIndex) || header.Contains(SystemColumns.ParentKey);

    /// <summary>The repeats of an input: sheets of a workbook, and companions.</summary>
    public static async Task<RepeatTables> ReadAsync(FormatSource source, Survey survey, SurveyFiles files, CancellationToken cancellationToken)
    {
        var tables = new RepeatTables(survey);
        if (tables._known.Count == 0)
            return tables;
        foreach (var file in files.Repeats)
        {
            var companion = await FormatSource.OpenAsync(file.Name, new MemoryStream(file.Content.ToArray(), writable: false), cancellationToken: cancellationToken).ConfigureAwait(false);
            await using var _ = companion.ConfigureAwait(false);
            await tables.AddAsync(CsvTableReader.ReadAsync(companion, TextDialect.Recognise(companion.Peek), null, cancellationToken), Path.GetFileNameWithoutExtension(file.Name)).ConfigureAwait(false);
        }

        if (source.Peek.Span.StartsWith("PK"u8))
            await tables.AddAsync(XlsxTableReader.ReadAsync(source, null, null, cancellationToken), null).ConfigureAwait(false);
        return tables;
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
                cells.Add(_items.Remove((repeat, key), out var items) ? items.ToJsonString(Compact) : "");
            yield return row with { Cells = cells, Kinds = row.Kinds is null ? null : [.. row.Kinds, .. Enumerable.Repeat(CellKind.Text, Math.Max(0, cells.Count - row.Kinds.Count))] };
        }
    }

    private async Task AddAsync(IAsyncEnumerable<TableRow> rows, string? table)
    {
        string? sheet = null;
        List<string>? header = null;
        string? repeat = null;
        await foreach (var row in rows.ConfigureAwait(false))
        {
            if (row.Cells.Count == 0)
                continue;
            if (header is null || row.Start.Sheet != sheet)
            {
                (sheet, header) = (row.Start.Sheet, [.. row.Cells]);
                repeat = IsRepeat(header) ? _known.FirstOrDefault(r => IsNamed(r, table ?? sheet ?? "")) ?? table ?? sheet : null;
                if (repeat is not null && !_repeats.Contains(repeat))
                    _repeats.Add(repeat);
                continue;
            }

            if (repeat is null)
                continue;
            var parent = row.Cells.ElementAtOrDefault(header.FindIndex(h => h is SystemColumns.ParentIndex or SystemColumns.ParentKey)) ?? "";
            var item = new JsonObject();
            foreach (var (i, cell) in row.Cells.Index().Where(c => c.Index < header.Count && c.Item.Length > 0))
                item[header[i]] = cell;
            if (!_items.TryGetValue((repeat, parent), out var items))
                _items[(repeat, parent)] = items = [];
            items.Add((JsonNode)item);
        }
    }

    /// <summary>A sheet has the name of the repeat, cut and without what a sheet may not be called; a file has it behind that of the form.</summary>
    private static bool IsNamed(string repeat, string table)
    {
        var name = repeat[(repeat.LastIndexOf('/') + 1)..];
        return table == name || table.EndsWith("-" + name, StringComparison.Ordinal) || (name.Length > MostSheetName && table == name[..MostSheetName]);
    }
}

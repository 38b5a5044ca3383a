using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>The sheets of an XLSForm as rows under their lower-case headers: of a workbook, of a text in which the first cell of a row names a sheet, or of JSON.</summary>
internal sealed class FormSheets
{
    /// <summary>The sheets that are read.</summary>
    public static readonly string[] Known = ["survey", "choices", "settings"];

    private readonly Dictionary<string, List<IReadOnlyDictionary<string, string>>> _sheets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]> _headers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with the file as a file.</summary>
    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Whether there is a survey with a column of types.</summary>
    public bool IsForm => _headers.TryGetValue("survey", out var header) && header.Contains("type") && header.Contains("name");

    /// <summary>The rows of a sheet; none where it is missing.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> this[string sheet] => _sheets.TryGetValue(sheet, out var rows) ? rows : [];

    public static async Task<FormSheets> ReadAsync(FormatSource source, CancellationToken cancellationToken)
    {
        var sheets = new FormSheets();
        var isWorkbook = source.Peek.Span.StartsWith("PK"u8);
        var current = "survey";
        var rows = isWorkbook
            ? XlsxTableReader.ReadAsync(source, null, s => Known.Contains(s.Name.Trim().ToLowerInvariant()), cancellationToken)
            : CsvTableReader.ReadAsync(source, TextDialect.Recognise(source.Peek), null, cancellationToken);
        await foreach (var row in rows.ConfigureAwait(false))
        {
            sheets.Findings.AddRange(row.Findings.Where(f => f.Severity == Severity.Error));
            if (row.Start.Sheet is { } sheet)
                sheets.Take(sheet.Trim(), row.Cells);
            else if (row.Cells.Count > 0 && Known.Contains(row.Cells[0].Trim().ToLowerInvariant()))
                current = row.Cells[0].Trim();
            else if (row.Cells.Count > 0)
                sheets.Take(current, row.Cells[0].Length == 0 ? [.. row.Cells.Skip(1)] : row.Cells);
        }

        return sheets;
    }

    /// <summary>Adds a row whose cells have the names of their columns.</summary>
    public void Add(string sheet, IReadOnlyDictionary<string, string> row)
    {
        _headers[sheet] = [.. _headers.GetValueOrDefault(sheet, []).Union(row.Keys, StringComparer.Ordinal)];
        Rows(sheet).Add(row);
    }

    private void Take(string sheet, IReadOnlyList<string> cells)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
            return;
        if (!_headers.TryGetValue(sheet, out var header))
        {
            _headers[sheet] = [.. cells.Select(c => Header(c.Trim()))];
            return;
        }

        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(header.Length, cells.Count); i++)
        {
            if (header[i].Length > 0 && cells[i].Trim() is { Length: > 0 } text)
                row.TryAdd(header[i], text);
        }

        Rows(sheet).Add(row);
    }

    private List<IReadOnlyDictionary<string, string>> Rows(string sheet)
    {
        if (!_sheets.TryGetValue(sheet, out var rows))
            _sheets[sheet] = rows = [];
        return rows;
    }

    /// <summary>The name of a column in lower case, its language as it stands: <c>label::Français (fr)</c>.</summary>
    public static string Header(string text)
    {
        var end = text.IndexOf(':', StringComparison.Ordinal);
        if (end < 0)
            return text.ToLowerInvariant().Replace(' ', '_');
        return text[..end].Trim().ToLowerInvariant() + "::" + text[end..].Trim(':', ' ');
    }
}

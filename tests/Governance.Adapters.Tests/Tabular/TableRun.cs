using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>Reads tables in memory, for tests.</summary>
internal static class TableRun
{
    public static Task<List<TableItem>> ReadAsync(string text, TableLayout? layout = null, ReadOptions? options = null)
        => ReadAsync(Encoding.UTF8.GetBytes(text), layout, options);

    public static async Task<List<TableItem>> ReadAsync(byte[] bytes, TableLayout? layout = null, ReadOptions? options = null)
    {
        await using var source = await FormatSource.OpenAsync("t", new MemoryStream(bytes));
        var items = new List<TableItem>();
        await foreach (var item in Tables.ReadAsync(source, layout, options))
            items.Add(item);
        return items;
    }

    /// <summary>Rows of a worksheet, each cell with its kind.</summary>
    public static async IAsyncEnumerable<TableRow> Sheet(string name, params (string Text, CellKind Kind)[][] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var start = new Origin { Input = "t", Sheet = name, Row = i + 1 };
            yield return new TableRow(start, [.. rows[i].Select(c => c.Text)], []) { Kinds = [.. rows[i].Select(c => c.Kind)] };
        }

        await Task.CompletedTask;
    }

    public static string[] Codes(this IEnumerable<TableItem> items) => [.. items.SelectMany(i => i.Findings).Select(f => $"{f.Code}@{f.Origin.CellColumn}{f.Origin.Row}")];

    public static string Roles(this IEnumerable<TableItem> items) => string.Join(' ', items.Select(i => i.Role));

    /// <summary>A layout that makes the same of every column.</summary>
    public static TableLayout All(ColumnKind kind) => new() { Use = _ => new ColumnUse(kind) };

    /// <summary>The cells of a column as converters see them.</summary>
    public static string[] Texts(this IEnumerable<TableItem> items, int column)
        => [.. items.Where(i => i.Role == RowRole.Data).Select(i => i.Table.Columns[column].Cells.Decode(i.Row.Cells[column]))];
}

using Governance.Adapters.Tabular;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>All tables beside the checkout: printed as they were understood, with every row accounted for.</summary>
public sealed class SharedTables(ITestOutputHelper output)
{
    [Theory]
    [InlineData("data")]
    [InlineData("corpora/libhxl-tests")]
    [InlineData("corpora/csv-spectrum")]
    [InlineData("corpora/frictionless-data")]
    public async Task Every_table_is_read_and_every_row_is_data_or_has_a_role(string folder)
    {
        var root = Path.Combine(Repository.Shared, folder);
        Assert.SkipUnless(Directory.Exists(root), $"not run: no folder shared/{folder} beside the repository");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".CSV" or ".TSV" or ".SSV" or ".XLSX" or ".XLS" or ".ODS").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(files);
        output.WriteLine("file | encoding | separator | head | columns | data rows | other rows | findings");
        foreach (var file in files)
        {
            var raw = await CountAsync(file);
            var items = await ReadAsync(file);
            foreach (var table in items.GroupBy(i => i.Table))
                output.WriteLine($"{Path.GetRelativePath(root, file)} | {Describe([.. table])}");
            Assert.Equal(raw, items.Count);
            Assert.All(items.Where(i => i.Role is not (RowRole.Data or RowRole.Header or RowRole.Tags or RowRole.Banner)), i => Assert.NotEmpty(i.Findings));
        }
    }

    private static async Task<long> CountAsync(string file)
    {
        await using var source = await FormatSource.OpenAsync("t", File.OpenRead(file), cancellationToken: TestContext.Current.CancellationToken);
        var count = 0L;
        var token = TestContext.Current.CancellationToken;
        await foreach (var _ in source.Peek.ToArray() is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, ..] ? XlsxTableReader.ReadAsync(source, cancellationToken: token) : CsvTableReader.ReadAsync(source, cancellationToken: token))
            count++;
        return count;
    }

    private static async Task<List<TableItem>> ReadAsync(string file)
    {
        await using var source = await FormatSource.OpenAsync("t", File.OpenRead(file), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<TableItem>();
        await foreach (var item in Tables.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    private static string Describe(List<TableItem> items)
    {
        var table = items[0].Table;
        var separator = table.Dialect is null ? table.Sheet : table.Dialect.Separator == '\t' ? "tab" : table.Dialect.Separator.ToString();
        var head = string.Join(',', table.Head.Rows.Select(r => $"{r.Row.Start.Row}:{r.Role}"));
        var others = string.Join(' ', items.Skip(table.Head.Rows.Count).Where(i => i.Role != RowRole.Data).GroupBy(i => i.Role).Select(g => $"{g.Key}×{g.Count()}"));
        var codes = string.Join(' ', items.SelectMany(i => i.Findings).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}@{g.First().Origin.Row}{g.First().Origin.CellColumn}"));
        var encoding = table.Dialect is null ? "xlsx" : table.Dialect.Encoding + (table.Dialect.ByteOrderMark ? "+bom" : "") + (table.Dialect.SeparatorLine ? "+sep=" : "") + " " + table.Dialect.LineEnd + " " + table.Dialect.Quotes;
        return $"{encoding} | {separator} | {head} | {table.Columns.Count} | {items.Count(i => i.Role == RowRole.Data)} | {others} | {codes}";
    }
}

using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hxl.Schemas;

/// <summary>Checks a table by a schema, both as text, and says what was found and where.</summary>
internal static class SchemaCheck
{
    private const string Schema = "schema.csv";

    /// <summary>What the rules found in the table: the code and the cell, or the row where no cell is named.</summary>
    public static async Task<string> OfAsync(string schema, string table, params (string Name, string Text)[] lists)
        => string.Join(' ', (await FindingsAsync(schema, table, lists)).Where(f => f.Origin.Input == "table" && string.CompareOrdinal(f.Code, "GC3240") > 0 && f.Code.StartsWith("GC32", StringComparison.Ordinal)).Select(Place));

    /// <summary>What was found in the schema itself.</summary>
    public static async Task<string> OfSchemaAsync(string schema, string table = "#x\n1\n")
        => string.Join(' ', (await FindingsAsync(schema, table)).Where(f => f.Origin.Input == Schema).Select(Place));

    public static async Task<List<Diagnostic>> FindingsAsync(string schema, string table, params (string Name, string Text)[] lists)
        => [.. (await ItemsAsync(Encoding.UTF8.GetBytes(schema), Encoding.UTF8.GetBytes(table), new ReadOptions(), lists)).SelectMany(i => i.Findings)];

    public static async Task<List<ReadItem>> ItemsAsync(byte[] schema, byte[] table, ReadOptions options, params (string Name, string Text)[] lists)
    {
        var companions = new List<FormatSource> { await FormatSource.OpenAsync(Schema, new MemoryStream(schema)) };
        foreach (var (name, text) in lists)
            companions.Add(await FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(text))));
        await using var source = await FormatSource.OpenAsync("table", new MemoryStream(table), companions);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("hxl")!.ReadAsync(source, options with { Schema = Schema }))
            items.Add(item);
        return items;
    }

    public static string Place(Diagnostic finding) => $"{finding.Code}@{finding.Origin.CellColumn}{finding.Origin.Row}";
}

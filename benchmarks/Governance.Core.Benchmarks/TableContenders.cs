using System.Buffers;
using System.Globalization;
using CsvHelper;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Benchmarks;

/// <summary>What is measured over a text table. Each answers how many rows or records it made.</summary>
internal static class TableContenders
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { FormatProvider = CultureInfo.InvariantCulture };

    private static readonly FormatRegistry Formats = FormatRegistry.Create(f => f.AddMissingMigrants());

    private static readonly Schema IncidentSchema = Schema.Compile(Sample.SchemaBytes("incident"));

    /// <summary>The first record of the table.</summary>
    private static readonly Lazy<Record> Made = new(() => FirstAsync(TableSample.Make(10)).GetAwaiter().GetResult());

    /// <summary>CsvHelper's own typed read: an object a row, numbers parsed, dates and coordinates left as text.</summary>
    public static int Typed(byte[] table)
    {
        using var csv = CsvReader.Create(new MemoryStream(table), Options);
        var dead = 0;
        var rows = 0;
        foreach (var row in csv.GetRecords<TableRow>())
        {
            dead += row.Dead ?? 0;
            rows++;
        }

        return dead > 0 ? rows : -1;
    }

    /// <summary>CsvHelper's parser alone: every cell as text.</summary>
    public static int Parsed(byte[] table)
    {
        using var csv = CsvReader.Create(new MemoryStream(table), Options);
        var (rows, letters) = (0, 0);
        while (csv.Read())
        {
            for (var i = 0; i < csv.FieldCount; i++)
                letters += csv.GetString(i).Length;
            rows++;
        }

        return letters > 0 ? rows : -1;
    }

    /// <summary>Ours, the rows alone: dialect, head, roles, spelling of the columns.</summary>
    public static async Task<int> RowsAsync(byte[] table)
    {
        await using var source = await FormatSource.OpenAsync("sample.csv", new MemoryStream(table));
        var rows = 0;
        await foreach (var item in Tables.ReadAsync(source))
            rows += item.Role == RowRole.Data ? 1 : 0;
        return rows;
    }

    /// <summary>
    /// What the design asks of each row whatever the mapping: its cells, a record written once, and the schema over those bytes. The record
    /// is one that was made before, so that no mapping and no rule is in it.
    /// </summary>
    public static async Task<int> UnmappedAsync(byte[] table)
    {
        await using var source = await FormatSource.OpenAsync("sample.csv", new MemoryStream(table));
        var bytes = new ArrayBufferWriter<byte>(4096);
        var rows = 0;
        await foreach (var item in Tables.ReadAsync(source))
        {
            if (item.Role != RowRole.Data)
                continue;
            bytes.ResetWrittenCount();
            RecordJson.Write(Made.Value, bytes);
            rows += IncidentSchema.IsValid(bytes.WrittenSpan) ? 1 : 0;
        }

        return rows;
    }

    /// <summary>Ours, records: mapped both ways, so that no cell is lost.</summary>
    public static async Task<int> RecordsAsync(byte[] table)
    {
        await using var source = await FormatSource.OpenAsync("sample.csv", new MemoryStream(table));
        var records = 0;
        await foreach (var item in Formats.Reader("missing-migrants")!.ReadAsync(source, new ReadOptions()))
            records += item.Record is null ? 0 : 1;
        return records;
    }

    private static async Task<Record> FirstAsync(byte[] table)
    {
        await using var source = await FormatSource.OpenAsync("sample.csv", new MemoryStream(table));
        await foreach (var item in Formats.Reader("missing-migrants")!.ReadAsync(source, new ReadOptions()))
        {
            if (item.Record is { } record)
                return record;
        }

        throw new InvalidOperationException("The sample makes no record.");
    }

    /// <summary>Ours, records checked: schema, record rules, references, dataset rules.</summary>
    public static Task<int> CheckedAsync(byte[] table) => CheckedAsync(new MemoryStream(table));

    public static async Task<int> CheckedAsync(Stream table)
    {
        await using var source = await FormatSource.OpenAsync("sample.csv", table);
        var check = Validator.Default.Begin(new ValidationOptions { Today = new DateOnly(2026, 1, 1) }, static _ => { });
        check.BeginInput("sample.csv");
        await foreach (var item in Formats.Reader("missing-migrants")!.ReadAsync(source, new ReadOptions()))
            check.Check(item);
        return (int)check.Complete().Records;
    }
}

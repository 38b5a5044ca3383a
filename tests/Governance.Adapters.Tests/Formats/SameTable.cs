using System.Text;
using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Formats;

/// <summary>A table that says the same in another spelling gives the same records: what a spreadsheet or a hand does to it on the way.</summary>
public class SameTable
{
    private static readonly Dictionary<string, Func<List<string[]>, byte[]>> Spellings = new()
    {
        ["blanks around names and cells"] = rows => Utf8(rows.Select((r, i) => r.Select(c => c.Trim().Length == 0 ? c : i == 0 ? $" {c}  " : c + " ")), ","),
        ["tabs in UTF-16"] = rows => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text(rows, "\t"))],
        ["blank columns and rows behind"] = rows => Utf8([.. rows.Select(r => (IEnumerable<string>)[.. r, "", ""]), .. Enumerable.Repeat(Enumerable.Repeat("", rows[0].Length + 2), 3)], ","),
        ["a mark before and every cell quoted"] = rows => [.. Encoding.UTF8.GetPreamble(), .. Utf8(rows, ",")],
    };

    /// <summary>Fixtures without a record, or without the header by which a format is known.</summary>
    private static readonly string[] Apart = ["flows", "idmc", "unrwa", "iraq-2014"];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var table in Tables().Keys)
        {
            foreach (var spelling in Spellings.Keys)
                cases.Add(table, spelling);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Another_spelling_gives_the_same_records(string table, string spelling)
    {
        var (format, name, text) = Tables()[table];
        var bytes = Encoding.UTF8.GetBytes(text);
        var expected = await RecordsAsync(format, name, bytes);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await RecordsAsync(format, name, Spellings[spelling](await RowsAsync(bytes))));
    }

    private static Dictionary<string, (string Format, string Name, string Text)> Tables()
    {
        var tables = new Dictionary<string, (string Format, string Name, string Text)>
        {
            ["ctdc k-anon"] = ("ctdc", "t.csv", Htcds.Fixtures.KAnon),
            ["ctdc synthetic"] = ("ctdc", "t.csv", Htcds.Fixtures.Synthetic),
        };
        foreach (var (key, table) in Statistics.Fixtures.All)
            tables["statistics " + key] = table;
        foreach (var (format, all) in ((string, IReadOnlyDictionary<string, string>)[])[("missing-migrants", MissingMigrants.Fixtures.All), ("unhcr", Unhcr.Fixtures.All), ("idmc", Idmc.Fixtures.All), ("dtm", Dtm.Fixtures.All)])
        {
            foreach (var (key, text) in all.Where(t => t.Value.TrimStart() is not ['{' or '[', ..] && !Apart.Contains(t.Key)))
                tables[$"{format} {key}"] = (format, "t.csv", text);
        }

        return tables;
    }

    private static async Task<List<string[]>> RowsAsync(byte[] bytes)
    {
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(bytes));
        var rows = new List<string[]>();
        await foreach (var row in CsvTableReader.ReadAsync(source, TextDialect.Recognise(source.Peek), null))
            rows.Add([.. row.Cells]);
        return rows;
    }

    /// <summary>The records without the texts of the source that are kept beside them.</summary>
    private static async Task<List<string>> RecordsAsync(string format, string name, byte[] bytes)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes));
        Assert.Equal([format], (await FormatRun.Registry.RecogniseAsync(source)).Select(r => r.Format.Id));
        var records = new List<string>();
        await foreach (var item in FormatRun.Registry.Reader(format)!.ReadAsync(source, new ReadOptions()))
        {
            if (item.Record is null)
                continue;
            var json = JsonNode.Parse(RecordJson.ToJson(item.Record))!.AsObject();
            json.Remove("extensions");
            records.Add(json.ToJsonString());
        }

        return records;
    }

    private static byte[] Utf8(IEnumerable<IEnumerable<string>> rows, string separator) => Encoding.UTF8.GetBytes(Text(rows, separator));

    private static string Text(IEnumerable<IEnumerable<string>> rows, string separator)
        => string.Concat(rows.Select(r => string.Join(separator, r.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));
}

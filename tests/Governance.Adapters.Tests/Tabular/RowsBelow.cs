using System.Text;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>What stands below the data of a table: it comes back where it stood, once.</summary>
public class RowsBelow
{
    private const string Head = "N°,Recommandation,Responsable,Échéance,Taux\r\n";

    private const string Data = "1,Gérer les données,Ministère,2022-12-31,40\r\n2,Créer un cadre,Région,2023-06-30,60\r\n";

    [Theory]
    [InlineData("Total : 2,,,,\r\n\r\n,,,\"Fait à Gao, le 30 juin 2021\",\r\n,,,Le Directeur régional,\r\n")]
    [InlineData("\r\n,,,,\r\nSource : secrétariat,,,,\r\n")]
    [InlineData("N°,Recommandation,Responsable,Échéance,Taux\r\n")]
    public async Task Totals_notes_and_signatures_come_back(string below)
    {
        var records = await ReadAsync(Head + Data + below);
        Assert.Equal(2, records.Count);
        Assert.Empty(After(records[0]));
        Assert.Equal(Head + Data + below, await WriteAsync(records));
    }

    [Theory]
    [InlineData("3,,Région,2023-06-30,\r\nTotal,,,,100\r\nSource : secrétariat,,,,\r\n", "")]
    [InlineData("3,,Région,2023-06-30,\r\n", "")]
    [InlineData("3,,Région,2023-06-30,\r\n", "4,Former les agents,Région,2023-06-30,10\r\n")]
    [InlineData("3,,Région,2023-06-30,\r\n,,,,\r\n4,,Région,,\r\n", "5,Former les agents,Région,2023-06-30,10\r\n")]
    public async Task Row_of_data_that_makes_no_record_comes_back_in_its_place(string none, string record)
    {
        var items = await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Head + Data + none + record)), new ReadOptions(), "recommendations");
        var records = items.Select(i => i.Record).OfType<Record>().ToList();
        Assert.Equal(record.Length == 0 ? 2 : 3, records.Count);
        Assert.Contains(items, i => i.Findings.Any(f => f.Code == "GC3062" && f.Origin.Row == 4));
        Assert.Equal(Head + Data + none + record, await WriteAsync(records));
    }

    [Fact]
    public async Task Place_without_a_count_does_not_take_away_what_is_below_it()
    {
        const string Table = "Région,Cercle,Commune,PDI individus,PDI ménages\nGao,Gao,Gao,100,20\nGao,Ansongo,Ansongo,50,5\nGao,Ansongo,Ouattagouna,,\nTotal,,,150,25\nSource : DTM,,,,\n";
        var records = (await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Table)), new ReadOptions(), "dtm")).Select(i => i.Record).OfType<Record>().ToList();
        Assert.Equal(4, records.Count);
        Assert.Equal(Table, Encoding.UTF8.GetString((await FormatRun.WriteAsync(records, format: "dtm")).Bytes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(120)]
    [InlineData(2500)]
    public async Task Last_records_without_a_number_have_what_is_below_them(int without)
    {
        var text = Head + Data + string.Concat(Enumerable.Range(0, without).Select(_ => ",Former les agents,Région,2023-06-30,\r\n")) + "Source : secrétariat,,,,\r\n";
        var records = await ReadAsync(text);
        Assert.Equal(2 + without, records.Count);
        Assert.Single(records, r => After(r).Length > 0);
        Assert.Equal(text, await WriteAsync(records));
    }

    [Fact]
    public async Task Blank_rows_at_the_end_are_nothing_to_keep()
    {
        var records = await ReadAsync(Head + Data + "\r\n,,,,\r\n\r\n");
        Assert.All(records, r => Assert.Empty(After(r)));
    }

    [Fact]
    public async Task More_rows_than_are_kept_do_not_bring_back_one_twice()
    {
        var blank = string.Concat(Enumerable.Repeat("\r\n", 1100));
        var records = await ReadAsync(Head + Data + "Axe 2,,,,\r\n" + blank + "3,Former les agents,Région,2023-06-30,10\r\nSource : secrétariat,,,,\r\n");
        Assert.Equal(3, records.Count);
        var written = Encoding.UTF8.GetString((await FormatRun.WriteAsync(records, format: "recommendations")).Bytes);
        Assert.Single(written.Split('\n'), l => l.StartsWith("Axe 2", StringComparison.Ordinal));
        Assert.EndsWith("3,Former les agents,Région,2023-06-30,10\r\nAxe 2,,,,\r\nSource : secrétariat,,,,\r\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_below_tables_that_are_joined_is_no_row_between_their_data()
    {
        const string Below = "Total : 2,,,,\r\n\r\n,,,\"Fait à Gao, le 30 juin 2021\",\r\n,,,Le Directeur régional,\r\n";
        var more = Data.Replace("1,G", "3,G", StringComparison.Ordinal).Replace("2,C", "4,C", StringComparison.Ordinal);
        var joined = (await ReadAsync(Head + Data + Below)).Concat(await ReadAsync(Head + more + Below));
        var written = Encoding.UTF8.GetString((await FormatRun.WriteAsync(joined, format: "recommendations")).Bytes);
        Assert.Equal(Head + Data + more + Below + Below, written);
        var items = await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(written)), new ReadOptions(), "recommendations");
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Severity == Severity.Error);
        Assert.Equal(Head + Data + more + Below + Below, await WriteAsync(items.Select(i => i.Record).OfType<Record>()));
    }

    [Fact]
    public async Task Rows_without_a_record_are_kept_no_more_than_others()
    {
        var table = "Year,Country,Refugees,Asylum-seekers\n" + string.Concat(Enumerable.Repeat("2021,MLI,,\n", 1500)) + "2022,MLI,5,\n";
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(Encoding.UTF8.GetBytes(table)));
        var items = new List<ReadItem>();
        await foreach (var item in new TableFormatReader<Observation>(WideMap.Info, WideMap.Map).ReadAsync(source, new ReadOptions()))
            items.Add(item);
        Assert.Equal(1500, items.Count(i => i.Record is null && i.Findings.Count > 0));
        Assert.Equal(1000, items[^1].Record!.Extensions![WideMap.Map.Format][FieldMap<Record>.BeforeField].GetArrayLength());
    }

    [Fact]
    public async Task Rows_left_out_by_a_sheet_are_blank_and_each_sheet_has_its_own()
    {
        var records = await ReadAsync(Head + Data + "\r\nTotal,,,,100\r\n");
        await using var target = new MemoryTarget("a.xlsx");
        await FormatRun.Registry.Writer("recommendations")!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions());
        var read = await ReadAsync(target.Main.ToArray());
        Assert.Equal(["", "Total"], After(read[^1]).Select(r => r.FirstOrDefault() ?? ""));
        Assert.Empty(After(read[0]));
    }

    [Fact]
    public async Task Row_of_several_records_has_what_is_below_it_once()
    {
        const string Table = "Year,Country,Refugees,Asylum-seekers\n2021,MLI,12,7\n2022,MLI,5,\n2023,MLI,3,2\n\nNote : sans les retours,,,\n";
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(Encoding.UTF8.GetBytes(Table)));
        var records = new List<Record>();
        await foreach (var item in new TableFormatReader<Observation>(WideMap.Info, WideMap.Map).ReadAsync(source, new ReadOptions()))
        {
            if (item.Record is { } record)
                records.Add(record);
        }

        Assert.Equal(5, records.Count);
        await using var target = new MemoryTarget("t.csv");
        await WideMap.Writer.WriteAsync(FormatRun.Stream(records), target, new WriteOptions());
        Assert.Equal(Table, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task What_is_found_in_a_row_beside_the_data_is_told_where_that_row_stands()
    {
        var text = Head + "Axe 1,,,,\r\n" + Data + "\r\n,,,\"Fait à Gao, le 30 juin 2021\",\r\n";
        var items = (await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "recommendations")).Where(i => i.Record is not null).ToList();
        Assert.Equal([(2, "A"), (3, "B"), (3, null)], new[] { "/extensions/recommendations/@before/0/0", "/text", "/extensions/recommendations/@after/0/0" }.Select(items[0].Origin.Locate).Select(o => ((int)o.Row!, o.CellColumn)));
        Assert.Equal([(6, "D"), (4, null), (4, null)], new[] { "/extensions/recommendations/@after/1/3", "/extensions/recommendations/@after/2/0", "/extensions/recommendations/@after" }.Select(items[1].Origin.Locate).Select(o => ((int)o.Row!, o.CellColumn)));
        Assert.Equal(4, items[1].Origin.Start.Row);
    }

    private static string[][] After(Record record)
        => record.Extensions?.TryGetValue("recommendations", out var own) == true && own.TryGetValue(FieldMap<Record>.AfterField, out var rows) ? rows.Deserialize<string[][]>()! : [];

    private static Task<List<Record>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    private static async Task<List<Record>> ReadAsync(byte[] bytes)
        => [.. (await FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions(), "recommendations")).Select(i => i.Record).OfType<Record>()];

    private static async Task<string> WriteAsync(IEnumerable<Record> records)
    {
        var (written, report) = await FormatRun.WriteAsync(records, format: "recommendations");
        Assert.Empty(report.Losses);
        return Encoding.UTF8.GetString(written);
    }
}

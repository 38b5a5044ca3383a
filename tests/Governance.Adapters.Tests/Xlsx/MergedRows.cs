using Governance.Adapters.Tabular;
using Governance.Adapters.Tests.Dtm;
using Governance.Adapters.Tests.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>A cell merged over several rows stands for each of them; it is kept in the first alone.</summary>
public class MergedRows
{
    private const string Header = "région,cercle,lieu,personnes\n";

    [Fact]
    public async Task Text_merged_over_rows_is_read_for_each_of_them_and_said_once()
    {
        var items = await TableRun.ReadAsync(MergedBook.Of(Header + "Gao,Gao,A,10\n,,B,5\n,Bourem,C,7\nKidal,Kidal,D,8\n", "A2:A4", "B2:B3"));
        Assert.Equal("Header Data Data Data Data", items.Roles());
        Assert.Equal(["Gao", "Gao", "Gao", "Kidal"], items.Texts(0));
        Assert.Equal(["Gao", "Gao", "Bourem", "Kidal"], items.Texts(1));
        Assert.Equal(["GC3067@A2", "GC3067@B2"], items.Codes().Order());
    }

    [Fact]
    public async Task Number_merged_over_rows_counts_once()
    {
        var items = await TableRun.ReadAsync(MergedBook.Of(Header + "Gao,Gao,A,10\nGao,Gao,B,\nKidal,Kidal,C,7\nTotal,,,17\n", "D2:D3"));
        Assert.Equal("Header Data Data Data Total", items.Roles());
        Assert.Equal(["10", "", "7"], items.Where(i => i.Role == RowRole.Data).Select(i => i.Row.Cells.ElementAtOrDefault(3) ?? ""));
        Assert.Equal(["GC3068@D2", "GC3053@5"], items.Codes());
    }

    [Fact]
    public async Task Total_within_merged_rows_stays_a_total_and_takes_nothing_from_above()
    {
        var items = await TableRun.ReadAsync(MergedBook.Of(Header + "Gao,Gao,A,10\n,Bourem,B,5\n,Total,,15\nKidal,Kidal,C,7\n", "A2:A4"));
        Assert.Equal("Header Data Data Total Data", items.Roles());
        Assert.Equal("", items[3].Row.Cells[0]);
    }

    [Fact]
    public async Task Row_of_one_text_within_merged_rows_is_no_heading()
    {
        var items = await TableRun.ReadAsync(MergedBook.Of(Header + "Gao,Gao,A,10\n,,B,\nKidal,Kidal,C,7\nKidal,Kidal,D,8\n", "A2:A3", "B2:B3"));
        Assert.Equal("Header Data Data Data Data", items.Roles());
        Assert.Equal(["Gao", "Gao", "B"], items[2].Row.Cells.Take(3));
    }

    [Theory]
    [InlineData("Gao,Gao,A,10\n,,,\nKidal,Kidal,C,7\n", "A2:A3", "Header Data Data", "Gao|Kidal")]
    [InlineData("Gao,Gao,A,10\nMopti,Bourem,B,5\n", "A2:A3", "Header Data Data", "Gao|Mopti")]
    [InlineData(",Gao,A,10\n,Bourem,B,5\n", "A2:A3", "Header Data Data", "|")]
    [InlineData("Gao,Gao,A,10\n,Bourem,B,5\n", "A2:D2", "Header Data Data", "Gao|")]
    [InlineData(",Gao,A,10\n,Bourem,B,5\n", "A1:A3", "Header Data Data", "|")]
    public async Task Nothing_is_filled_in_where_nothing_is_merged_from_above(string rows, string range, string roles, string texts)
    {
        var items = await TableRun.ReadAsync(MergedBook.Of(Header + rows, range));
        Assert.Equal(roles, items.Roles());
        Assert.Equal(texts, string.Join('|', items.Texts(0)));
        Assert.Empty(items.Codes());
    }

    [Fact]
    public async Task Cell_merged_over_rows_and_columns_fills_its_first_column()
    {
        var items = await TableRun.ReadAsync(MergedBook.Of(Header + "Gao,,A,10\n,,B,5\nKidal,Kidal,C,7\n", "A2:B3"));
        Assert.Equal(["Gao", "Gao", "Kidal"], items.Texts(0));
        Assert.Equal(["", "", "Kidal"], items.Texts(1));
        Assert.Equal(["GC3067@A2"], items.Codes());
    }

    [Fact]
    public async Task Range_longer_than_the_sheet_takes_no_more_than_its_rows()
    {
        var items = await TableRun.ReadAsync(MergedBook.Of(Header + "Gao,Gao,A,10\n,Bourem,B,5\n", "A2:A1048576", "A2:A1048576"));
        Assert.Equal(["Gao", "Gao"], items.Texts(0));
        Assert.Equal(["GC3067@A2"], items.Codes());
    }

    [Fact]
    public async Task Sheet_with_more_merged_cells_than_are_listed_says_so()
    {
        var rows = new List<TableRow>();
        await using var source = await FormatSource.OpenAsync("t", new MemoryStream(MergedBook.Of(Header + "Gao,Gao,A,10\n,,B,5\n", "A2:A3", "B2:B3")), cancellationToken: TestContext.Current.CancellationToken);
        await foreach (var row in XlsxTableReader.ReadAsync(source, new TableLimits { MaxMerged = 1 }, select: null, withMerged: true, TestContext.Current.CancellationToken))
            rows.Add(row);
        Assert.Equal(["GC3069"], rows.SelectMany(r => r.Findings).Select(f => f.Code));
        Assert.Equal("Gao", Assert.Single(rows[2].Merged).Text);
    }

    [Fact]
    public async Task Region_merged_over_districts_is_the_region_of_each_and_comes_back()
    {
        var read = await DtmRun.ReadAsync(MergedBook.Of("Région,Cercle,Individus PDI,Date\nGao,Ansongo,10,2023-03-15\n,Bourem,20,\nKidal,Kidal,5,2023-03-15\n", "A2:A3", "D2:D3"));
        var counts = read.Select(i => i.Record).OfType<MobilityCount>().ToList();
        Assert.Equal(["Gao", "Gao", "Kidal"], counts.Select(c => c.Places![0].Within![0].Name));
        Assert.All(counts, c => Assert.Equal("2023-03-15", c.Period!.Value.End.ToString()));
        Assert.Equal(["GC3067", "GC3067"], read.SelectMany(i => i.Findings).Select(f => f.Code));
        var again = await DtmRun.ReadAsync((await FormatRun.WriteAsync(counts, format: DtmRun.Format)).Bytes);
        Assert.Equal(["Gao", "Gao", "Kidal"], again.Select(i => i.Record).OfType<MobilityCount>().Select(c => c.Places![0].Within![0].Name));
    }
}

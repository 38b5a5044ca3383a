using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

public class TableHeads
{
    private const string Data = "Gao,12,2021-03-01\nKidal,7,2021-03-02\nMénaka,9,2021-03-03\n";

    [Theory]
    [InlineData("lieu,personnes,date\n" + Data, "Header", "lieu|personnes|date")]
    [InlineData("Suivi des flux\nMois de mars 2021,,\n\nlieu,personnes,date\n" + Data, "Banner Banner Blank Header", "lieu|personnes|date")]
    [InlineData("Source:,DGME,\nDate:,2021-04-01,\nlieu,personnes,date\n" + Data, "Banner Banner Header", "lieu|personnes|date")]
    [InlineData("lieu,personnes,date\n#loc,#affected,#date\n" + Data, "Header Tags", "lieu|personnes|date")]
    [InlineData("#loc,#affected+f,#date+reported\n" + Data, "Tags", "#loc|#affected+f|#date+reported")]
    [InlineData("Titre\nlieu,personnes,date\n,,\n#loc +name,,#date\n" + Data, "Banner Header Blank Tags", "lieu|personnes|date")]
    [InlineData("Où ?,Combien ?,\nlieu,personnes,date\n" + Data, "Header Header", "lieu|personnes|date")]
    [InlineData("pays,2020,2021\nMali,1,2\nNiger,3,4\n", "Header", "pays|2020|2021")]
    [InlineData("nom\nGao\nKidal\n", "Header", "nom")]
    public async Task Head_is_told_from_data_by_its_shape(string text, string roles, string names)
    {
        var items = await TableRun.ReadAsync(text);
        var head = items[0].Table.Head;
        Assert.Equal(roles, string.Join(' ', head.Rows.Select(r => r.Role)));
        Assert.Equal(names, string.Join('|', head.Columns.Select(c => c.Name)));
        Assert.All(items.Skip(head.Rows.Count), i => Assert.Equal(RowRole.Data, i.Role));
    }

    [Theory]
    [InlineData("lieu,personnes,date\n,(individus),(jj/mm/aaaa)\n" + Data, "Header Banner Data Data Data")]
    [InlineData("lieu,personnes,date\n,[individus],\n" + Data, "Header Banner Data Data Data")]
    [InlineData("lieu,personnes,date\n,(12),\n" + Data, "Header Data Data Data Data")]
    [InlineData("lieu,personnes,date\nGao,(individus),\n" + Data, "Header Data Data Data Data")]
    public async Task Units_in_brackets_below_the_names_are_no_data(string text, string roles)
    {
        var items = await TableRun.ReadAsync(text);
        Assert.Equal(roles, items.Roles());
        Assert.Equal(["lieu", "personnes", "date"], items[0].Table.Names);
    }

    [Fact]
    public async Task Names_over_groups_are_joined_where_single_names_repeat()
    {
        var items = await TableRun.ReadAsync("Lieu,Filles,,Garçons,\n,0-4,5-17,0-4,5-17\nGao,1,2,3,4\nKidal,5,6,7,8\n");
        Assert.Equal(["Lieu", "Filles 0-4", "Filles 5-17", "Garçons 0-4", "Garçons 5-17"], items[0].Table.Names);
        Assert.Equal(["Filles", "0-4"], items[0].Table.Columns[1].Spelled);
        Assert.Equal("Header Header Data Data", items.Roles());
        Assert.Empty(items.Codes());
    }

    [Theory]
    [InlineData("lieu,cercle,PDI,,Retournés,\n,,ménages,individus,ménages,individus\nGao,Gao,1,5,2,9\n", "Header Header Data", "lieu|cercle|PDI ménages|PDI individus|Retournés ménages|Retournés individus")]
    [InlineData("lieu,cercle,PDI,,date\n,,ménages,individus,\nGao,Gao,1,5,2021-03-01\n", "Header Header Data", "lieu|cercle|PDI ménages|PDI individus|date")]
    [InlineData("lieu,cercle,PDI,,date\n,,2022,2023,\nGao,Gao,1,5,2021-03-01\n", "Header Header Data", "lieu|cercle|2022|2023|date")]
    [InlineData("lieu,cercle,PDI,,date\nGao,Gao,n/d,non évalué,2021-03-01\nGao,Bourem,1,,2021-03-01\n", "Header Data Data", "lieu|cercle|PDI||date")]
    [InlineData("lieu,cercle,PDI,,date\n,,familles,personnes,\nGao,Gao,peu,beaucoup,2021-03-01\n", "Header Data Data", "lieu|cercle|PDI||date")]
    [InlineData("lieu,cercle,PDI,,date\n,,ménages,personnes,\nGao,Gao,peu,beaucoup,2021-03-01\n", "Header Header Data", "lieu|cercle|PDI ménages|personnes|date")]
    [InlineData("lieu,cercle,PDI,,date\n,,4,5,\nGao,Gao,4,5,2021-03-01\n", "Header Data Data", "lieu|cercle|PDI||date")]
    public async Task Row_below_known_names_that_splits_what_stands_over_several_columns_is_a_header_too(string text, string roles, string names)
    {
        var layout = new TableLayout { Knows = name => name.Trim() is "lieu" or "cercle" or "PDI" or "Retournés" or "date" or "PDI ménages" or "PDI individus" };
        var items = await TableRun.ReadAsync(text, layout);
        Assert.Equal(roles, items.Roles());
        Assert.Equal(names, string.Join('|', items[0].Table.Names));
    }

    [Theory]
    [InlineData("lieu,personnes,\nGao,5,\nKidal,6,\n", "")]
    [InlineData("lieu,personnes,,\nGao,5,,\nKidal,6\n", "GC3007@3")]
    [InlineData("lieu,personnes,\nGao,5,\nKidal,6,x\n", "GC3012@C1")]
    public async Task Separator_at_the_end_of_each_line_makes_no_column_without_a_name(string text, string codes)
        => Assert.Equal(codes, string.Join(' ', (await TableRun.ReadAsync(text)).Codes()));

    [Theory]
    [InlineData(",lieu,personnes\n0,Gao,5\n1,Kidal,6\n", "")]
    [InlineData(",lieu,personnes\n1,Gao,5\n,,\n2,Kidal,6\n", "GC3015@3")]
    [InlineData(",lieu,personnes\n4,Gao,5\n5,Kidal,6\n", "GC3012@A1")]
    [InlineData(",lieu,personnes\n1,Gao,5\n3,Kidal,6\n", "GC3012@A1")]
    [InlineData(",lieu,personnes\nx,Gao,5\ny,Kidal,6\n", "GC3012@A1")]
    [InlineData("lieu,,personnes\nGao,1,5\nKidal,2,6\n", "GC3012@B1")]
    public async Task Column_that_numbers_the_rows_needs_no_name(string text, string codes)
        => Assert.Equal(codes, string.Join(' ', (await TableRun.ReadAsync(text)).Codes()));

    [Fact]
    public async Task Row_with_most_known_names_is_the_header_whatever_its_shape()
    {
        var layout = new TableLayout { Knows = name => name.Trim() is "12" or "lieu" or "3-5" };
        var items = await TableRun.ReadAsync("a,b,c\nlieu,12,3-5\nGao,1,2\n", layout);
        Assert.Equal("Banner Header Data", items.Roles());
        Assert.Equal(["lieu", "12", "3-5"], items[0].Table.Names);
    }

    [Fact]
    public async Task Blank_and_repeated_names_get_keys_of_their_own_and_a_finding()
    {
        var items = await TableRun.ReadAsync("lieu,total,,Total\nGao,1,2,3\nKidal,4,5,6\n");
        Assert.Equal(["lieu", "total", "(C)", "Total (2)"], items[0].Table.Columns.Select(c => c.Key));
        Assert.Equal(["lieu", "total", "", "Total"], items[0].Table.Names);
        Assert.Equal(["GC3012@C1", "GC3012@D1"], items.Codes());
    }

    [Fact]
    public async Task Table_without_header_is_said_to_have_none()
    {
        var items = await TableRun.ReadAsync("1,Anbar,41.18\n2,Anbar,41.20\n3,Erbil,44.01\n");
        Assert.Equal("Data Data Data", items.Roles());
        Assert.False(items[0].Table.Head.IsNamed);
        Assert.Equal(["GC3058@1"], items.Codes());
        Assert.Equal(["(A)", "(B)", "(C)"], items[0].Table.Columns.Select(c => c.Key));
    }

    [Fact]
    public async Task Table_without_header_takes_the_names_of_its_layout()
    {
        var layout = new TableLayout { Names = ["id", "governorate", "latitude"], Knows = n => n is "id" or "governorate" or "latitude" };
        var items = await TableRun.ReadAsync("1,Anbar,41.18\n2,Anbar,41.20\n", layout);
        Assert.Equal("Data Data", items.Roles());
        Assert.Equal(layout.Names, items[0].Table.Names);
        Assert.Empty(items.Codes());
        Assert.Equal("Header Data", (await TableRun.ReadAsync("id,governorate,latitude\n1,Anbar,41.18\n", layout)).Roles());
    }

    [Theory]
    [InlineData(3, "Banner Banner Header Data", "x")]
    [InlineData(0, "Data Data Data Data", "")]
    public async Task Header_row_of_the_caller_comes_first(int row, string roles, string name)
    {
        var items = await TableRun.ReadAsync("lieu,total\nGao,1\nx,y\n1,2\n", options: new ReadOptions { HeaderRow = row });
        Assert.Equal(roles, items.Roles());
        Assert.Equal(name, items[0].Table.Names[0]);
    }

    [Theory]
    [InlineData("#affected", true)]
    [InlineData(" #affected +f +children ", true)]
    [InlineData("#sector%#affected+f", true)]
    [InlineData("#country/fr", true)]
    [InlineData("#x_whoadm1_id", true)]
    [InlineData("#N/A", false)]
    [InlineData("#REF!", false)]
    [InlineData("# remarque", false)]
    [InlineData("#1", false)]
    [InlineData("#affected+", false)]
    [InlineData("#affected two", false)]
    public async Task Cell_is_a_tag_or_not(string cell, bool isTag)
        => Assert.Equal(isTag, (await TableRun.ReadAsync($"nom\n{cell}\nx\n"))[0].Table.Head.TagRow is not null);

    [Fact]
    public async Task Sheets_of_a_workbook_are_tables_of_their_own_and_one_can_be_chosen()
    {
        (string, CellKind)[][] rows = [[("lieu", CellKind.Text), ("total", CellKind.Text)], [("Gao", CellKind.Text), ("3", CellKind.Number)]];
        var tables = new List<Table>();
        await foreach (var item in Tables.ReadAsync(Both(rows), null, options: new ReadOptions(), cancellationToken: TestContext.Current.CancellationToken))
            tables.Add(item.Table);
        Assert.Equal(["un", "un", "deux", "deux"], tables.Select(t => t.Sheet));
        Assert.Equal(2, tables.Distinct().Count());
        var one = new List<TableItem>();
        await foreach (var item in Tables.ReadAsync(Both(rows), null, options: new ReadOptions { Sheet = "DEUX" }, cancellationToken: TestContext.Current.CancellationToken))
            one.Add(item);
        Assert.Equal("Header Data", one.Roles());
        var none = new List<TableItem>();
        await foreach (var item in Tables.ReadAsync(Both(rows), null, options: new ReadOptions { Sheet = "trois" }, cancellationToken: TestContext.Current.CancellationToken))
            none.Add(item);
        Assert.Equal("GC3059", Assert.Single(Assert.Single(none).Findings).Code);
    }

    [Fact]
    public void Head_shows_in_the_first_bytes_of_a_text()
    {
        var peek = System.Text.Encoding.UTF8.GetBytes("Titre\n\nlieu;total\nGao;1\n");
        Assert.Equal(["lieu", "total"], Tables.PeekHead(peek).Columns.Select(c => c.Name));
    }

    [Fact]
    public async Task Workbook_is_told_from_a_text_by_its_bytes()
    {
        using var book = new MemoryStream();
        await using (var writer = new XlsxTableWriter(book))
        {
            await writer.BeginSheetAsync(new XlsxSheetLayout("Suivi"), TestContext.Current.CancellationToken);
            await writer.WriteAsync(["lieu", "total"], cancellationToken: TestContext.Current.CancellationToken);
            await writer.WriteAsync(["Gao", "3"], [CellKind.Text, CellKind.Number], TestContext.Current.CancellationToken);
        }

        var items = await TableRun.ReadAsync(book.ToArray());
        Assert.Equal("Header Data", items.Roles());
        Assert.Equal("Suivi", items[1].Table.Sheet);
        Assert.Equal(["GC3059@"], (await TableRun.ReadAsync(book.ToArray(), options: new ReadOptions { Sheet = "Autre" })).Codes());
        Assert.Equal(["PK1", "PK2"], (await TableRun.ReadAsync("PK1,PK2\nx,y\n"))[0].Row.Cells);
    }

    private static async IAsyncEnumerable<TableRow> Both((string, CellKind)[][] rows)
    {
        await foreach (var row in TableRun.Sheet("un", rows))
            yield return row;
        await foreach (var row in TableRun.Sheet("deux", rows))
            yield return row;
    }
}

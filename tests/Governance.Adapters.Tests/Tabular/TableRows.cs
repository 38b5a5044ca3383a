using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

public class TableRows
{
    private const string Header = "région,cercle,lieu,personnes,ménages\n";

    [Fact]
    public async Task Headings_remarks_blank_rows_and_repeated_headers_are_no_data_and_say_so()
    {
        var items = await TableRun.ReadAsync(Header + "Gao,Gao,Site A,10,2\n,,,,\n\nRégion de Kidal,,,,\nKidal,Kidal,Site B,7,1\n" + Header + "Kidal,Kidal,Site C,8,3\nSource : DGME,,,,\n* provisoire,,,,\n");
        Assert.Equal("Header Data Blank Blank Section Data RepeatedHeader Data Note Note", items.Roles());
        Assert.Equal(["GC3015@3", "GC3015@4", "GC3055@5", "GC3056@7", "GC3057@9", "GC3057@10"], items.Codes());
    }

    [Theory]
    [InlineData("lieu,cercle,retours\nGao,Gao,5\nKidal,Kidal,6\n", "Header Data Note Note Note", "GC3071@3")]
    [InlineData("Tableau 2,,\nlieu,retours,cercle\nGao,5,Gao\n", "Header Data Data Note Note", "GC3071@4")]
    [InlineData("lieu,cercle,personnes\nGao,Gao,5\n", "Header Data RepeatedHeader Data", "GC3056@3")]
    [InlineData("lieu,cercle,autres\nGao,Gao,5\n", "Header Data Data Data", "")]
    [InlineData("lieu,,retours\nGao,Gao,5\n", "Header Data Data Data", "")]
    public async Task Row_of_other_names_begins_another_table_which_is_left_out(string rows, string roles, string codes)
    {
        var layout = new TableLayout { Knows = name => name.Trim() is "lieu" or "cercle" or "personnes" or "retours" };
        var items = await TableRun.ReadAsync("lieu,cercle,personnes\nKidal,Kidal,10\n" + rows, layout);
        Assert.Equal(roles, items.Roles());
        Assert.Equal(codes, string.Join(' ', items.Codes()));
    }

    [Fact]
    public async Task Other_table_is_seen_behind_many_rows_with_names_among_their_cells_and_few_of_them_are_asked_about()
    {
        var asked = 0;
        bool knows(string name)
        {
            asked++;
            return name.Trim() is "lieu" or "cercle" or "personnes" or "retours";
        }

        var rows = string.Concat(Enumerable.Range(0, 5000).Select(i => $"p{i},{(i % 3 == 0 ? "cercle" : "Gao")},{i},{i}\n"));
        var items = await TableRun.ReadAsync("lieu,cercle,personnes,total\n" + rows + "lieu,cercle,retours\nGao,Gao,5\n", new TableLayout { Knows = knows });
        Assert.Equal(["GC3071@5002"], items.Codes());
        Assert.Equal(["Data", "Note", "Note"], items.TakeLast(3).Select(i => i.Role.ToString()));
        Assert.InRange(asked, 1, 4000);
    }

    [Fact]
    public async Task Each_of_several_header_rows_is_known_where_it_is_repeated()
    {
        const string Head = "lieu,cercle,PDI,\n,,ménages,individus\n";
        var layout = new TableLayout { Knows = name => name.Trim() is "lieu" or "cercle" or "PDI" };
        Assert.Equal("Header Header Data RepeatedHeader RepeatedHeader Data", (await TableRun.ReadAsync(Head + "Gao,Gao,1,5\n" + Head + "Kidal,Kidal,2,9\n", layout)).Roles());
    }

    [Fact]
    public async Task Nearly_empty_rows_stay_data_where_the_whole_table_is_like_that()
        => Assert.Equal("Header Data Data Data", (await TableRun.ReadAsync("a,b,c,d,e\nx,,,,\ny,,,,\nz,,,1,\n")).Roles());

    [Fact]
    public async Task Row_that_only_has_data_is_data_in_a_file_of_a_program()
        => Assert.Equal("Header Data Data Data Data", (await TableRun.ReadAsync(Header + "Gao,Gao,Site A,10,2\nKidal,,,,\n" + Header + "Total,,,10,2\n", new TableLayout { OnlyData = true })).Roles());

    [Theory]
    [InlineData("Total", "30", true)]
    [InlineData("TOTAL GÉNÉRAL", "30", true)]
    [InlineData("Ensemble", "30", true)]
    [InlineData("Sous-total Gao", "30", true)]
    [InlineData("Gao total", "30", true)]
    [InlineData("Somme :", "30", true)]
    [InlineData("Total", "31", false)]
    [InlineData("Totalement détruit", "30", false)]
    [InlineData("Site de total accueil sûr", "30", false)]
    [InlineData("Gao", "30", false)]
    public async Task Total_is_a_label_and_a_sum(string label, string value, bool isTotal)
    {
        var items = await TableRun.ReadAsync($"lieu,personnes,ménages\nGao,10,3\nKidal,20,5\n{label},{value},\n");
        Assert.Equal(isTotal ? RowRole.Total : RowRole.Data, items[^1].Role);
        Assert.Equal(isTotal ? ["GC3053@4"] : [], items.Codes());
    }

    [Theory]
    [InlineData("Total,,31,", "Total", "GC3070@4")]
    [InlineData("TOTAL GÉNÉRAL :,,31,", "Total", "GC3070@4")]
    [InlineData("Sous-total,,31,", "Total", "GC3070@4")]
    [InlineData(",Total,31,", "Total", "GC3070@4")]
    [InlineData("Total,,30,", "Total", "GC3053@4")]
    [InlineData("Total,Total,31,x", "Data", "")]
    [InlineData("Gao,Total,31,", "Data", "")]
    [InlineData("Total,,,", "Data", "")]
    [InlineData("Somme,,31,", "Data", "")]
    [InlineData("Total 2021,,31,", "Data", "")]
    [InlineData("Site de total accueil,,31,", "Data", "")]
    public async Task Row_that_is_called_a_total_is_one_where_nothing_else_is_called_so(string row, string role, string codes)
    {
        var layout = new TableLayout { NamesTotals = true, Use = c => c.Name switch { "lieu" => new ColumnUse(ColumnKind.Text) { MakesData = true }, "personnes" => new ColumnUse(ColumnKind.Number), _ => null } };
        var items = await TableRun.ReadAsync($"lieu,cercle,personnes,note\nGao,Gao,10,a\nKidal,Kidal,20,b\n{row}\n", layout);
        Assert.Equal(role, items[^1].Role.ToString());
        Assert.Equal(codes, string.Join(' ', items.Codes()));
    }

    [Fact]
    public async Task Subtotals_and_grand_total_are_each_found()
    {
        var items = await TableRun.ReadAsync("cercle,lieu,personnes\nGao,A,10\nGao,B,5\nGao,Sous-total,15\nKidal,C,7\nKidal,D,1\nKidal,Sous-total,8\nTotal,,23\n");
        Assert.Equal("Header Data Data Total Data Data Total Total", items.Roles());
    }

    [Fact]
    public async Task Totals_of_a_pivot_table_are_found_where_a_group_has_one_row()
    {
        var items = await TableRun.ReadAsync("région,cercle,personnes\nGao,Gao,10\nGao,Ansongo,5\nGao Total,,15\nKidal,Kidal,7\nKidal Total,,7\nTotal général,,22\n");
        Assert.Equal("Header Data Data Total Data Total Total", items.Roles());
        Assert.Equal("Header Data Total", (await TableRun.ReadAsync("cercle,personnes\nGao,10\nTotal,10\n")).Roles());
        Assert.Equal("Header Data Data", (await TableRun.ReadAsync("cercle,personnes\nGao,10\nTotal Kidal,10\n")).Roles());
        Assert.Equal("Header Data Data Data Data", (await TableRun.ReadAsync("cercle,sexe,ménages,personnes\nGao,Female,12,40\nGao,Total,12,100\nKidal,Female,7,30\nKidal,Total,7,70\n")).Roles());
    }

    [Fact]
    public async Task Word_for_a_total_that_stands_in_every_row_is_no_label()
        => Assert.Equal("Header Data Data Data Data", (await TableRun.ReadAsync("pays,mesure,personnes\nMali,total,1\nNiger,total,2\nTchad,total,3\nTogo,total,6\n")).Roles());

    [Fact]
    public async Task Total_in_a_file_of_a_program_is_said_and_stays_data()
    {
        var items = await TableRun.ReadAsync("âge,personnes\n0-17,10\n18+,20\nTotal,30\n", new TableLayout { OnlyData = true });
        Assert.Equal("Header Data Data Data", items.Roles());
        Assert.Equal(["GC3053@4"], items.Codes());
    }

    [Theory]
    [InlineData("05-nov", true)]
    [InlineData("5-Nov", true)]
    [InlineData("mai-10", true)]
    [InlineData("11-mai-2024", true)]
    [InlineData("2024-11-05", true)]
    [InlineData("05/11/2024", true)]
    [InlineData("5-11", false)]
    [InlineData("18+", false)]
    [InlineData("60 et plus", false)]
    [InlineData("mars", false)]
    [InlineData("n/d", false)]
    public async Task Code_or_age_band_that_became_a_date_is_an_error_of_its_cell(string cell, bool isDate)
    {
        foreach (var kind in new[] { ColumnKind.AgeBand, ColumnKind.Code })
        {
            var layout = new TableLayout { Use = c => c.Name == "âge" ? new ColumnUse(kind) : null };
            var items = await TableRun.ReadAsync($"lieu,âge,personnes\nGao,0-4,3\nGao,{cell},7\n", layout);
            Assert.Equal(isDate ? ["GC3050@B3"] : [], items.Codes());
            Assert.Equal(RowRole.Data, items[^1].Role);
        }
    }

    [Fact]
    public async Task Date_of_a_worksheet_in_a_column_of_age_bands_is_an_error_of_its_cell()
    {
        var layout = new TableLayout { Use = c => c.Name == "âge" ? new ColumnUse(ColumnKind.AgeBand) : null };
        var rows = TableRun.Sheet("s", [("âge", CellKind.Text), ("n", CellKind.Text)], [("2024-11-05", CellKind.Date), ("3", CellKind.Number)]);
        var items = new List<TableItem>();
        await foreach (var item in Tables.ReadAsync(rows, null, layout, cancellationToken: TestContext.Current.CancellationToken))
            items.Add(item);
        Assert.Equal(["GC3050@A2"], items.Codes());
    }

    [Theory]
    [InlineData("701", true)]
    [InlineData("1", false)]
    [InlineData("0701", false)]
    [InlineData("999", false)]
    [InlineData("ML7", false)]
    public async Task Code_behind_whose_zeros_one_code_stands_lost_them(string cell, bool lost)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal) { "0701", "0702", "01", "001" };
        var layout = new TableLayout { Use = c => c.Name == "code" ? new ColumnUse(ColumnKind.Code) { Codes = codes } : null };
        Assert.Equal(lost ? ["GC3052@B2"] : [], (await TableRun.ReadAsync($"lieu,code\nGao,{cell}\n", layout)).Codes());
    }

    [Theory]
    [InlineData("05/06/2021\n07/06/2021\n", "2021|2021", "GC3051@B2")]
    [InlineData("06/06/2021\n05/06/2021\n", "2021-06-06|2021", "GC3051@B3")]
    [InlineData("06/06/2021\n07/07/2021\n", "2021-06-06|2021-07-07", "")]
    [InlineData("05/06/2021\n25/06/2021\n", "2021-06-05|2021-06-25", "")]
    [InlineData("05/06/2021\n06/25/2021\n", "2021-05-06|2021-06-25", "")]
    [InlineData("25/06/2021\n06/25/2021\n05/06/2021\n", "2021-06-25|2021-06-25|2021", "GC3051@B4")]
    public async Task Order_of_day_and_month_is_what_the_column_shows(string cells, string texts, string codes)
    {
        var rows = string.Concat(cells.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(c => $"Gao,{c}\n"));
        var items = await TableRun.ReadAsync("lieu,date\n" + rows, new TableLayout { Use = c => c.Name == "date" ? new ColumnUse(ColumnKind.Date) : null });
        Assert.Equal(texts, string.Join('|', items.Texts(1)));
        Assert.Equal(codes, string.Join(' ', items.Codes()));
    }

    [Theory]
    [InlineData("date (jj/mm/aaaa)", null, "2021-06-05")]
    [InlineData("Date added (mm/dd/yyyy)", null, "2021-05-06")]
    [InlineData("date", DayMonthOrder.MonthFirst, "2021-05-06")]
    [InlineData("date (jj/mm/aaaa)", DayMonthOrder.MonthFirst, "2021-05-06")]
    public async Task Order_named_by_the_caller_or_the_header_decides(string header, DayMonthOrder? order, string date)
    {
        var items = await TableRun.ReadAsync($"lieu,{header}\nGao,05/06/2021\n", TableRun.All(ColumnKind.Date), new ReadOptions { Dates = order });
        Assert.Equal([date], items.Texts(1));
        Assert.Empty(items.Codes());
    }

    [Fact]
    public async Task Other_columns_of_the_table_decide_where_the_column_does_not()
        => Assert.Equal(["2021-06-05"], (await TableRun.ReadAsync("début,fin\n05/06/2021,25/06/2021\n", TableRun.All(ColumnKind.Date))).Texts(0));

    [Theory]
    [InlineData("n\tx\n1,234\ta\n", null, "1234", "GC3054@A2")]
    [InlineData("n\tx\n1,234\ta\n12,5\tb\n", null, "1.234|12.5", "")]
    [InlineData("n\tx\n1,234\ta\n1,234,567\tb\n", null, "1234|1234567", "")]
    [InlineData("n;x\n1,234;a\n", null, "1.234", "")]
    [InlineData("n,x\n\"1,234\",a\n", null, "1234", "")]
    [InlineData("n\tx\n1,234\ta\n", DecimalMark.Comma, "1.234", "")]
    [InlineData("n;x\n1 234,5;a\n12.5;b\n", null, "1234.5|12.5", "")]
    public async Task Decimal_sign_is_what_the_column_shows(string text, DecimalMark? mark, string numbers, string codes)
    {
        var items = await TableRun.ReadAsync(text, new TableLayout { Use = c => c.Name == "n" ? new ColumnUse(ColumnKind.Number) : null }, new ReadOptions { DecimalMark = mark });
        Assert.Equal(numbers, string.Join('|', items.Texts(0)));
        Assert.Equal(codes, string.Join(' ', items.Codes()));
    }

    [Fact]
    public async Task Numbers_of_a_worksheet_are_spelled_as_its_texts_are()
    {
        var rows = TableRun.Sheet("s", [("n", CellKind.Text)], [("1,5", CellKind.Text)], [("1.234", CellKind.Number)]);
        var items = new List<TableItem>();
        await foreach (var item in Tables.ReadAsync(rows, null, TableRun.All(ColumnKind.Number), cancellationToken: TestContext.Current.CancellationToken))
            items.Add(item);
        Assert.Equal(["1.5", "1.234"], items.Texts(0));
    }

    [Fact]
    public async Task Row_of_another_width_than_the_header_is_a_finding_and_a_banner_is_not()
    {
        var items = await TableRun.ReadAsync("Titre\nlieu,personnes,date\nGao,1,2021\nKidal,2\nTimbuktu,3,2021,x\n");
        Assert.Equal(["GC3007@4", "GC3007@5"], items.Codes());
    }

    [Fact]
    public async Task Long_table_gives_the_same_roles_behind_the_sample()
    {
        var rows = string.Concat(Enumerable.Range(1, 3 * Tables.SampleRows).Select(i => $"Gao,Gao,Site {i},1,1\n"));
        var items = await TableRun.ReadAsync(Header + rows + $"Total,,,{3 * Tables.SampleRows},\n");
        Assert.Equal(3 * Tables.SampleRows, items.Count(i => i.Role == RowRole.Data));
        Assert.Equal(RowRole.Total, items[^1].Role);
        Assert.Equal(Enumerable.Range(1, items.Count).Select(i => (long?)i), items.Select(i => i.Row.Start.Row));
    }

    [Fact]
    public async Task Empty_input_and_input_of_blank_lines_come_back_as_rows()
    {
        Assert.Equal(["GC3001@"], (await TableRun.ReadAsync("")).Codes());
        Assert.All(await TableRun.ReadAsync("\n\n,,\n"), i => Assert.Equal(RowRole.Blank, i.Role));
    }

    [Fact]
    public void Any_bytes_come_back_as_rows_each_with_a_role()
        => Gen.Byte.Array[0, 400].Sample(bytes =>
        {
            var items = TableRun.ReadAsync(bytes).GetAwaiter().GetResult();
            return items.Count > 0 && items.Select(i => i.Row.Start.Row ?? 0).SequenceEqual(items.Select(i => i.Row.Start.Row ?? 0).Order());
        });
}

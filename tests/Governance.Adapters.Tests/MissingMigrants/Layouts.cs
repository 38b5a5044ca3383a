using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.MissingMigrants;

public class Layouts
{
    public static TheoryData<string> All => [.. Fixtures.All.Keys];

    /// <summary>The layouts with a header: names of a list are none.</summary>
    public static TheoryData<string> Tables => [.. Fixtures.All.Keys.Where(k => k != "json")];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_is_recognised_read_and_written_back_without_loss(string layout)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Fixtures.All[layout]);
        await using var source = await FormatSource.OpenAsync("x", new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("missing-migrants", Assert.Single(await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Format.Id);
        var items = await FormatRun.ReadAsync(bytes);
        Assert.All(items, i => Assert.Equal($"missing-migrants/{layout}", i.Record!.Source!.Format));
        var (written, report) = await FormatRun.WriteAsync(items.Select(i => i.Record!));
        Assert.Empty(Grid.Differences(await Grid.OfAsync(bytes), await Grid.OfAsync(written)));
        Assert.Empty(report.Losses);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Header_in_other_order_and_case_is_the_same_layout(string layout)
    {
        var rows = await Grid.OfAsync(System.Text.Encoding.UTF8.GetBytes(Fixtures.All[layout]));
        var turned = new MemoryStream();
        await using (var writer = new Governance.Adapters.Tabular.CsvTableWriter(turned))
        {
            foreach (var (row, i) in rows.Select((r, i) => (r, i)))
                await writer.WriteAsync([.. row.Reverse().Select(c => i == 0 ? c.ToUpperInvariant() : c), i == 0 ? "Our column" : "kept"], TestContext.Current.CancellationToken);
        }

        var items = await FormatRun.ReadAsync(turned.ToArray());
        Assert.Equal($"missing-migrants/{layout}", items[0].Record!.Source!.Format);
        var plain = await FormatRun.ReadAsync(Fixtures.All[layout]);
        Assert.Equal(plain.Select(i => ((Incident)i.Record!).Counts?.Dead?.Value), items.Select(i => ((Incident)i.Record!).Counts?.Dead?.Value));
        Assert.Equal("kept", items[^1].Record!.Extensions!["missing-migrants"]["Our column"].GetString());
        var (written, report) = await FormatRun.WriteAsync(items.Select(i => i.Record!));
        Assert.Empty(report.Losses);
        Assert.Empty(Grid.Differences(await Grid.OfAsync(turned.ToArray()), await Grid.OfAsync(written)));
    }

    [Fact]
    public async Task First_table_is_read_with_the_day_first_and_thousands_commas()
    {
        var incidents = await IncidentsAsync("2015");
        Assert.Equal("2015-11-05", incidents[0].Period!.Value.Start.ToString());
        Assert.Equal(1022, incidents[0].Counts!.Dead!.Value);
        Assert.Equal(["MLI", "NER"], incidents[0].Origins!.Where(o => o.Country is not null).Select(o => o.Country.ToString()));
        Assert.True(incidents[0].Origins![2].Presumed);
        Assert.Equal(["dehydration", "starvation"], incidents[1].Causes!.Select(c => c.Code));
        Assert.Equal("Verified", incidents[0].SourceQualityLabel);
    }

    [Fact]
    public async Task Instant_of_local_midnight_is_the_next_day()
    {
        var incidents = await IncidentsAsync("2016");
        Assert.Equal("2015-05-12", incidents[0].Period!.Value.Start.ToString());
        Assert.Equal("2016-02-21", incidents[1].Period!.Value.Start.ToString());
        Assert.Equal(Sensitivity.Public, incidents[0].Sensitivity);
        Assert.Equal(Sensitivity.Restricted, incidents[1].Sensitivity);
        Assert.Equal("disappearance", incidents[1].Kind);
        Assert.Equal("During_migration", incidents[0].Extensions!["missing-migrants"]["type_location"].GetString());
    }

    [Fact]
    public async Task Category_with_commas_is_one_cause_and_blank_is_not_zero()
    {
        var incidents = await IncidentsAsync("2024");
        Assert.Equal("harsh-environment", Assert.Single(incidents[0].Causes!).Code);
        Assert.Null(incidents[0].Counts!.Missing);
        Assert.Equal(2, incidents[0].Counts!.DeadAndMissing!.Value);
        Assert.Null(incidents[0].ParentId);
        Assert.Equal("2014.MMP1040", incidents[1].Group);
        Assert.Equal(Qualifier.Minimum, incidents[1].Counts!.Missing!.Qualifier);
        Assert.Null(incidents[0].Sources![0].Url);
        Assert.Equal("https://example.org/x", incidents[0].Sources![1].Url);
    }

    [Fact]
    public async Task All_data_splits_causes_at_bare_commas_and_reads_NA_as_missing()
    {
        var incidents = await IncidentsAsync("all-data");
        Assert.Equal(["drowning", "harsh-environment"], incidents[1].Causes!.Select(c => c.Code));
        Assert.Null(incidents[1].Counts!.Dead);
        Assert.Equal("missing-migrants:2014.MMP00062", incidents[1].Id);
        Assert.Equal(2, incidents[1].Identifiers!.Count);
        Assert.Equal("Capsized", incidents[0].ReportedCause);
        Assert.Null(incidents[2].Period!.Value.Start);
        Assert.Equal("2014-12-31", incidents[2].Period!.Value.End.ToString());
    }

    [Fact]
    public async Task All_data_under_long_names_says_type_and_country_of_the_incident_and_parts_countries_of_origin()
    {
        var incidents = await IncidentsAsync("all-data-long");
        Assert.Equal(["incident", "cumulative-incident"], incidents.Select(i => i.Form));
        Assert.Equal(["GRC", "DZA"], incidents.Select(i => i.Place!.Country!.Value.Alpha3));
        Assert.Equal(["MLI", "NER"], incidents[0].Origins!.Where(o => o.Country is not null).Select(o => o.Country!.Value.Alpha3));
        Assert.Equal(["drowning", "harsh-environment"], incidents[0].Causes!.Select(c => c.Code));
    }

    [Theory]
    [InlineData("Split Incident")]
    [InlineData("Incident,Split Incident")]
    public async Task Row_that_joins_the_parts_of_a_split_incident_is_the_whole_and_comes_back(string type)
    {
        var rows = await Grid.OfAsync(System.Text.Encoding.UTF8.GetBytes(Fixtures.All["all-data"]));
        rows[2][Array.IndexOf(rows[0], "Incident Type")] = type;
        var items = await FormatRun.ReadAsync(await WriteAsync(rows));
        Assert.Equal("incident", ((Incident)items[1].Record!).Form);
        Assert.Empty(items[1].Findings);
        var (written, report) = await FormatRun.WriteAsync([.. items.Select(i => i.Record!)]);
        Assert.Empty(Grid.Differences(rows, await Grid.OfAsync(written)));
        Assert.Empty(report.Losses);
    }

    [Fact]
    public async Task Blank_that_an_entity_hides_is_kept_and_the_row_with_it()
    {
        var text = Fixtures.All["json"].Replace("\"migration_route\": \"", "\"migration_route\": \"&nbsp;\", \"was\": \"", StringComparison.Ordinal)
            .Replace("\"migration_route\":\"", "\"migration_route\":\"&nbsp;\",\"was\":\"", StringComparison.Ordinal);
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        Assert.Contains("&nbsp;", text, StringComparison.Ordinal);
        var items = await FormatRun.ReadAsync(bytes);
        Assert.All(items, i => Assert.Null(((Incident)i.Record!).RouteName));
        var (written, _) = await FormatRun.WriteAsync([.. items.Select(i => i.Record!)]);
        Assert.Contains("&nbsp;", System.Text.Encoding.UTF8.GetString(written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_of_tags_under_the_header_is_no_incident_and_comes_back()
    {
        var lines = Fixtures.All["2024"].Split('\n');
        var tags = string.Join(',', lines[0].Split(',').Select((_, i) => i == 0 ? "#incident+id" : $"#meta+a{i}"));
        var text = string.Join('\n', [lines[0], tags, .. lines[1..]]);
        var items = await FormatRun.ReadAsync(text);
        Assert.Equal((await FormatRun.ReadAsync(Fixtures.All["2024"])).Select(i => i.Record!.Id), items.Select(i => i.Record!.Id));
        var (written, report) = await FormatRun.WriteAsync([.. items.Select(i => i.Record!)]);
        Assert.Empty(report.Losses);
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(written), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Table_of_HDX_says_what_the_yearly_list_says()
    {
        var incidents = await IncidentsAsync("hdx");
        Assert.Equal(["missing-migrants:2024.MMP9001", "missing-migrants:2024.MMP9002"], incidents.Select(i => i.Id));
        Assert.Equal(("Exampleville, Côte d'Ivoire", 1022m), (incidents[0].Place!.Name, incidents[0].Counts!.DeadAndMissing!.Value));
    }

    [Fact]
    public async Task Yearly_list_decodes_entities_and_numbers_repeated_ids()
    {
        var incidents = await IncidentsAsync("json");
        Assert.Equal("Exampleville, Côte d'Ivoire", incidents[0].Place!.Name);
        Assert.Equal("CIV", incidents[0].Place!.Country.ToString());
        Assert.Equal("https://example.org/?a=1&b=2", incidents[0].Sources![0].Url);
        Assert.Equal(["missing-migrants:2024.MMP9001", "missing-migrants:2024.MMP9001/2", "missing-migrants:row-3"], incidents.Select(i => i.Id));
        Assert.True(incidents[2].Minted);
        Assert.Equal("it will be included later", Assert.Single(incidents[2].Identifiers!).Value);
    }

    [Fact]
    public async Task Repeated_id_of_a_yearly_list_is_no_missing_id()
    {
        var items = await FormatRun.ReadAsync(Fixtures.All["json"]);
        Assert.DoesNotContain(items[0].Findings, f => f.Code is "GC3108" or "GC3109");
        Assert.Contains(items[1].Findings, f => f.Code == "GC3108");
        Assert.DoesNotContain(items[1].Findings, f => f.Code == "GC3109");
        Assert.Contains(items[2].Findings, f => f.Code == "GC3109");
    }

    [Theory]
    [InlineData("Number Dead", "-3", "GC3103", "G")]
    [InlineData("Number Dead", "1,02", "GC3103", "G")]
    [InlineData("Coordinates", "98.5, 12", "GC3104", "R")]
    [InlineData("Coordinates", "north", "GC3104", "R")]
    [InlineData("Incident Date", "31/12/2026", "GC3105", "D")]
    [InlineData("Number Dead", "3.5", "GC3103", "G")]
    [InlineData("Year", "2025", "GC3014", "E")]
    [InlineData("Reported Month", "March", "GC3014", "F")]
    [InlineData("URL", "perma.cc/1", "GC3111", "T")]
    [InlineData("Region", "Atlantis", "GC3110", "C")]
    [InlineData("Incident ID", "", "GC3109", "B")]
    public async Task Cell_that_does_not_convert_is_found_kept_and_written_back(string field, string cell, string code, string column)
    {
        var rows = await Grid.OfAsync(System.Text.Encoding.UTF8.GetBytes(Fixtures.All["2026"]));
        rows[1][Array.IndexOf(rows[0], field)] = cell;
        var bytes = await WriteAsync(rows);
        var item = Assert.Single(await FormatRun.ReadAsync(bytes));
        var finding = Assert.Single(item.Findings);
        Assert.Equal((code, 2, column, field), (finding.Code, (int)finding.Origin.Row!, finding.Origin.CellColumn, finding.Origin.Field));
        if (cell.Length > 0)
            Assert.DoesNotContain(cell, string.Concat(finding.Arguments.Select(a => a.Value)), StringComparison.Ordinal);
        var (written, report) = await FormatRun.WriteAsync([item.Record!]);
        Assert.Empty(Grid.Differences(rows, await Grid.OfAsync(written)));
        Assert.Empty(report.Losses);
    }

    [Theory]
    [InlineData("Incident Date", "2026-01-03")]
    [InlineData("Incident Date", "2026-01-03T12:00:00")]
    [InlineData("Number Dead", "3.0")]
    public async Task Cell_as_another_program_saves_it_is_understood_and_comes_back(string field, string cell)
    {
        var rows = await Grid.OfAsync(System.Text.Encoding.UTF8.GetBytes(Fixtures.All["2026"]));
        rows[1][Array.IndexOf(rows[0], field)] = cell;
        var items = await FormatRun.ReadAsync(await WriteAsync(rows));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code is "GC3105" or "GC3103");
        Assert.Empty(Grid.Differences(rows, await Grid.OfAsync((await FormatRun.WriteAsync(items.Select(i => i.Record!))).Bytes)));
    }

    [Fact]
    public async Task Raw_text_gives_way_when_the_core_value_was_changed()
    {
        var items = await FormatRun.ReadAsync(Fixtures.All["2015"]);
        var incident = (Incident)items[0].Record!;
        Assert.Equal("1,022", incident.Extensions!["missing-migrants"]["dead"].GetString());
        incident.Counts!.Dead!.Value = 1023;
        var (written, _) = await FormatRun.WriteAsync([incident]);
        Assert.Equal("1023", (await Grid.OfAsync(written))[1][5]);
    }

    [Fact]
    public async Task Blank_date_takes_what_year_and_month_say()
    {
        var text = Fixtures.All["2026"].Replace("\"Thu, 01/01/2026 - 12:00\"", "", StringComparison.Ordinal);
        var item = Assert.Single(await FormatRun.ReadAsync(text));
        Assert.Equal("2026-01", ((Incident)item.Record!).Period!.Value.Start.ToString());
        Assert.Empty(item.Findings);
    }

    [Fact]
    public async Task Unknown_columns_give_one_finding_and_no_record()
    {
        var item = Assert.Single(await FormatRun.ReadAsync("a,b\n1,2\n"));
        Assert.Null(item.Record);
        Assert.Equal("GC3101", Assert.Single(item.Findings).Code);
    }

    [Theory]
    [InlineData("[{\"web_id\":\"1\"}, {\"web_id\":", 1)]
    [InlineData("[{\"web_id\":\"1\"}, nonsense, {\"web_id\":\"3\"}]", 2)]
    [InlineData("[1]", 0)]
    [InlineData("{\"a\":1}", 0)]
    [InlineData("[{\"web_id\":\"\\ud800\"},{\"web_id\":\"2\"}]", 1)]
    public async Task Broken_item_is_a_finding_and_the_others_are_read(string text, int records)
    {
        var items = await FormatRun.ReadAsync(text);
        Assert.Equal(records, items.Count(i => i.Record is not null));
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code is "GC3106" or "GC0001" or "GC0006");
    }

    [Theory]
    [InlineData("number_dead", "many", "GC3103", "/counts/dead")]
    [InlineData("region", "Atlantis", "GC3110", "/place/region")]
    [InlineData("url", "perma.cc/1", "GC3111", "/sources")]
    public async Task Member_that_does_not_convert_is_found_by_line_and_column(string field, string value, string code, string pointer)
    {
        var list = $"[{{\"web_id\":\"1\",\n  \"{field}\": \"{value}\"}}]";
        var finding = Assert.Single(Assert.Single(await FormatRun.ReadAsync(list)).Findings, f => f.Code == code);
        Assert.Equal((2L, field.Length + 7L), (finding.Origin.Line!.Value, finding.Origin.Column!.Value));
        Assert.Equal((null, field, pointer), (finding.Origin.CellColumn, finding.Origin.Field, finding.Pointer));
    }

    [Fact]
    public async Task Value_that_is_no_text_and_pointers_into_the_record_lead_to_their_member()
    {
        var item = Assert.Single(await FormatRun.ReadAsync("[{\"web_id\":\"1\",\n\"number_dead\":\n  3}]"));
        var finding = Assert.Single(item.Findings, f => f.Code == "GC3107");
        Assert.Equal((3L, 3L), (finding.Origin.Line!.Value, finding.Origin.Column!.Value));
        Assert.Equal((3L, 3L), (item.Origin.Locate("/counts/dead/value").Line!.Value, item.Origin.Locate("/counts/dead/value").Column!.Value));
    }

    [Fact]
    public async Task Endless_item_is_stopped_by_the_limit()
    {
        var text = "[{\"web_id\":\"" + new string('x', 400_000) + "\"}]";
        var items = await FormatRun.ReadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), new ReadOptions { MaxRecordBytes = 50_000 });
        Assert.Null(Assert.Single(items).Record);
        Assert.Equal(1, Assert.Single(items[0].Findings).Origin.Row);
    }

    private static async Task<List<Incident>> IncidentsAsync(string layout)
        => [.. (await FormatRun.ReadAsync(Fixtures.All[layout])).Select(i => (Incident)i.Record!)];

    private static async Task<byte[]> WriteAsync(List<string[]> rows)
    {
        var stream = new MemoryStream();
        await using (var writer = new Governance.Adapters.Tabular.CsvTableWriter(stream))
        {
            foreach (var row in rows)
                await writer.WriteAsync(row);
        }

        return stream.ToArray();
    }
}

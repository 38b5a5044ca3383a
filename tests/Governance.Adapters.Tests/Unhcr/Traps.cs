using System.Text;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>What makes UNHCR's tables easy to misread, one test each.</summary>
public class Traps
{
    private const string Api = "year,coo_name,coo,coo_iso,coa_name,coa,coa_iso,";

    [Fact]
    public async Task NA_is_a_kind_of_application_and_of_decision_and_not_a_missing_one()
    {
        var application = (await UnhcrRun.ReadAsync(Api + "procedure_type,app_type,dec_level,app_pc,applied\n2011,Mali,MLI,MLI,Canada,CAN,CAN,G,NA,NA,P,12\n")).Observations().Single();
        Assert.Equal(("NA", "NA"), (application.Dimension("application"), application.Dimension("decision")));
        var hdx = (await UnhcrRun.ReadAsync("Year,ISO3CoO,ISO3CoA,ProcedureType,ApplicationType,ApplicationDataType,ApplicationAveragePersonsPerCase,Applications\n2000,MLI,CAN,G,NA,P,\"0\",12\n")).Observations().Single();
        Assert.Equal("NA", hdx.Dimension("application"));
    }

    [Theory]
    [InlineData("Year,ISO3CoO,ISO3CoA,Refugees\n2022,MLI,MRT,82912\n")]
    [InlineData("Year,ISO3CoO,ISO3CoA,Refugees,Asylum-seekers\n2022,MLI,MRT,82912,1010\n")]
    [InlineData("Year,ISO3CoO,ISO3CoA,Origin,Refugees\n2022,MLI,MRT,Mali,82912\n")]
    public async Task Refugees_of_a_table_that_does_not_say_whether_they_are_new_are_not_guessed(string text)
    {
        var items = await UnhcrRun.ReadAsync(text, "table.csv");
        Assert.Empty(items.Observations());
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC3602");
    }

    [Theory]
    [InlineData("AUS", "AUT")]
    [InlineData("ARE", "EGY")]
    [InlineData("MAR", "MTQ")]
    [InlineData("BKF", "BFA")]
    public async Task Code_of_UNHCR_is_its_own_country_and_not_the_one_of_ISO(string own, string iso)
    {
        var items = await UnhcrRun.ReadAsync($"year,coo,coa,refugees,idps\n2020,MLI,{own},7,\n2020,{own},MLI,7,\n");
        Assert.Empty(items.SelectMany(i => i.Findings));
        var (there, from) = (items.Observations().First(), items.Observations().Last());
        Assert.Equal(iso, there.Area!.Country!.Value.Alpha3);
        Assert.Equal((iso, iso), (there.Dimension("asylum"), from.Dimension("origin")));
    }

    [Fact]
    public async Task Two_codes_that_are_not_one_country_are_a_finding_at_the_second()
    {
        var items = await UnhcrRun.ReadAsync(Api + "refugees,idps\n2020,Mali,MLI,MLI,Austria,AUS,AUS,7,\n");
        var found = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC3603", 2, "G"), (found.Code, found.Origin.Row, found.Origin.CellColumn));
        Assert.Null(items.Observations().Single().Area);
    }

    [Fact]
    public async Task Camp_and_town_of_one_name_are_two_cells_of_the_table()
    {
        const string Sexes = "f_0_4,f_5_11,f_12_17,f_18_59,f_60,f_other,f_total,m_0_4,m_5_11,m_12_17,m_18_59,m_60,m_other,m_total,total";
        var text = $"{Api}pop_type,location,loc_type,acc_type,{Sexes}\n" + string.Concat(new[] { ": POC", ": PRP", "" }.Select(k => $"2025,Mali,MLI,MLI,Niger,NGR,NER,REF,Exampleville [Admin 3{k}],R,I,,,,,,,,,,,,,,,5\n"));
        var items = await UnhcrRun.ReadAsync(text);
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(["POC", "PRP", null], items.Observations().Select(o => o.Dimension("location")));
        Assert.All(items.Observations(), o => Assert.Equal(("Exampleville", (int?)3), (o.Area!.Name, o.Area.Level)));
        var (written, report) = await UnhcrRun.WriteAsync(items.Observations(), "x.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written).ReplaceLineEndings("\n"));

        // What UNHCR does not write so would spoil the name of the place.
        items.Observations().First().Dimensions!.First(d => d.Dimension == "location").Code = "town";
        (written, report) = await UnhcrRun.WriteAsync(items.Observations().Take(1), "x.csv");
        Assert.Contains("Exampleville [Admin 3],", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.NotEmpty(report.Losses);
    }

    [Fact]
    public async Task Hyphen_is_all_countries_and_unknown_stateless_and_tibetan_people_have_no_country()
    {
        var items = await UnhcrRun.ReadAsync("Year,Country of Asylum,Country of Origin,Country of Asylum ISO,Country of Origin ISO,Refugees,IDPs\n1951,-,\"Unknown \",-,UNK,21,\n2001,Nepal,Tibetan,NPL,TIB,20,\n2002,Mali,Stateless,MLI,XXA,5,0\n");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal([("_U", "_T"), ("TIB", "NPL"), ("STA", "MLI"), ("STA", "MLI")], items.Observations().Select(o => (o.Dimension("origin")!, o.Dimension("asylum")!)));
        Assert.All(items.Observations(), o => Assert.Equal(["origin", "asylum"], o.Dimensions!.Select(d => d.Dimension)));
        Assert.Null(items.Observations().First().Area);
        var (_, report) = await UnhcrRun.WriteAsync(items.Observations(), "x.csv");
        Assert.Empty(report.Losses);
    }

    [Fact]
    public async Task Remark_below_the_table_is_no_row_of_it_and_total_is_of_all_countries()
    {
        var items = await UnhcrRun.ReadAsync("Year,Country / territory of asylum/residence,Origin,Refugees (incl. refugee-like situations)\n2014,Mali,Mauritania,5\n2014,Mali,Niger,7\n2014,Mali,Total,12\n,,,\nSource : invented figures,,,\n\"Notes: as of the end of the year, rounded.\"\n* Provisional, see above\n");
        Assert.Equal([("MRT", 5m), ("NER", 7m), ("_T", 12m)], items.Observations().Select(o => (o.Dimension("origin")!, o.Value!.Value!.Value)));
        Assert.Equal(["GC3057", "GC3057", "GC3057"], items.SelectMany(i => i.Findings).Select(f => f.Code).Where(c => c != "GC3015"));
    }

    [Fact]
    public async Task Blank_is_no_value_and_zero_is_one()
    {
        var items = await UnhcrRun.ReadAsync(Api + "refugees,idps,oip\n2015,Mali,MLI,MLI,Niger,NGR,NER,0,12,\n");
        Assert.Equal([("unhcr-ref", 0m), ("unhcr-idp", 12m)], items.Observations().Select(o => (o.IndicatorId, o.Value!.Value!.Value)));
    }

    [Fact]
    public async Task Total_of_a_row_stays_beside_its_parts_whatever_they_add_up_to()
    {
        var observation = (await UnhcrRun.ReadAsync(Fixtures.All["demographics"], "demographics.csv")).Observations().First();
        Assert.Equal((23966m, "PS"), (observation.Value!.Value, observation.Value.Unit));
        Assert.Equal(8612 + 7292, observation.Breakdowns!.Where(b => b.Crossed is null).Sum(b => b.Count.Value));
        Assert.Equal(4043, observation.Breakdowns!.Single(b => b.Category == "F" && b.Crossed is [{ Dimension: "age", Code: "18-59" }]).Count.Value);
        Assert.Equal(("Exampleville", 1, "MLI"), (observation.Area!.Name, observation.Area.Level, observation.Area.Country!.Value.Alpha3));
        Assert.Equal(("rural", "individual"), (observation.Dimension("urbanisation"), observation.Dimension("accommodation")));
        var summary = Validator.Default.Validate(Encoding.UTF8.GetBytes(Governance.Core.Json.RecordJson.ToJson(observation)), _ => { }, new ValidationOptions { Today = new DateOnly(2026, 1, 1) });
        Assert.Equal(0, summary.Errors);
    }

    [Fact]
    public async Task Same_key_gives_the_same_id_whatever_the_file_and_its_columns()
    {
        var ids = (await UnhcrRun.ReadAsync(Api + "refugees,idps\n2020,Mali,MLI,MLI,Austria,AUS,AUT,7,\n")).Observations().Select(o => o.Id);
        var others = (await UnhcrRun.ReadAsync("Year,ISO3CoO,ISO3CoA,REF\n2020,MLI,AUT,7\n")).Observations().Select(o => o.Id);
        Assert.Equal(["unhcr:ref-2020-MLI-AUT"], ids);
        Assert.Equal(ids, others);
    }

    [Fact]
    public async Task Number_numeric_text_hyphen_and_null_stand_in_one_item_of_the_API()
    {
        var items = await UnhcrRun.ReadAsync(Fixtures.Answer, "population.json");
        var observations = items.Observations().ToList();
        Assert.Equal([93445m, 0, 0, 0, 0, 0, 12], observations.Take(7).Select(o => o.Value!.Value!.Value));
        Assert.DoesNotContain(observations.Take(7), o => o.IndicatorId is "unhcr-ret" or "unhcr-oip");
        Assert.All(observations.Skip(7), o => Assert.Equal(("_T", "MLI"), (o.Dimension("origin"), o.Dimension("asylum"))));
        Assert.Equal(120000, observations[7].Value!.Value);
    }

    [Fact]
    public async Task Power_of_ten_is_a_number_and_comes_back_as_it_was()
    {
        const string Text = "Year,ISO3CoO,ISO3CoA,REF,IDP\n1979,AFG,IRN,1e+05,0\n";
        var items = await UnhcrRun.ReadAsync(Text);
        Assert.Equal(100000, items.Observations().First().Value!.Value);
        Assert.Equal(Text, Encoding.UTF8.GetString((await UnhcrRun.WriteAsync(items.Observations(), "x.csv")).Bytes));
    }

    [Fact]
    public async Task Rows_above_the_header_of_a_download_are_passed_over_and_come_back()
    {
        const string Text = "Extracted:,\"United Nations High Commissioner for Refugees\"\n\"Date extracted:\",\"07/03/2021 10:56\"\n\nYears:\nOrigin:\n\"Country of asylum::\"\nYear,\"Country of origin\",\"Country of origin (ISO)\",\"Country of asylum\",\"Country of asylum (ISO)\",\"Refugees under UNHCR’s mandate\",Asylum-seekers\n2015,Pakistan,PAK,Afghanistan,AFG,257,51\n";
        var items = await UnhcrRun.ReadAsync(Text);
        Assert.Equal([(257m, 8), (51m, 8)], items.Observations().Select(o => (o.Value!.Value!.Value, o.Source!.Row!.Value)));
        var written = (await UnhcrRun.WriteAsync(items.Observations(), "x.csv")).Bytes;
        Assert.Empty(Grid.Differences(await Grid.OfAsync(Encoding.UTF8.GetBytes(Text)), await Grid.OfAsync(written)));
    }

    [Fact]
    public async Task Same_letters_mean_another_thing_in_another_column()
    {
        var observation = (await UnhcrRun.ReadAsync(Fixtures.All["demographics"], "demographics.csv")).Observations().Last();
        Assert.Equal(("urban", "planned-camp"), (observation.Dimension("urbanisation"), observation.Dimension("accommodation")));
        var items = await UnhcrRun.ReadAsync(Api + "procedure_type,dec_level,dec_pc,dec_recognized\n2011,Mali,MLI,MLI,Canada,CAN,CAN,U,N,P,12\n");
        Assert.Equal("GC3604", Assert.Single(items.SelectMany(i => i.Findings)).Code);
    }

    [Fact]
    public async Task Stock_and_flow_under_the_same_names_are_told_apart_by_who_knows()
    {
        Assert.Equal("GC3602", Assert.Single((await UnhcrRun.ReadAsync(Fixtures.All["flows"], "table.csv")).Single().Findings).Code);
        Assert.Equal("unhcr-ref-flow", (await UnhcrRun.ReadAsync(Fixtures.All["flows"], "flows.csv")).Observations().First().IndicatorId);
        Assert.Equal("unhcr-ref", (await UnhcrRun.ReadAsync(Fixtures.All["flows"], "population.csv")).Observations().First().IndicatorId);
        Assert.Equal("GC3602", Assert.Single((await UnhcrRun.ReadAsync(Fixtures.All["unrwa"], "totals.csv")).Single().Findings).Code);
        Assert.Equal("unhcr-unrwa", (await UnhcrRun.ReadAsync(Fixtures.All["unrwa"], "UNRWA.csv")).Observations().First().IndicatorId);
    }

    [Theory]
    [InlineData("unrwa-2024.csv", false)]
    [InlineData("totals.csv", true)]
    [InlineData("totals.xlsx", true)]
    public async Task Series_that_neither_a_column_nor_the_name_of_the_output_tells_is_lost_and_said_to_be(string name, bool isLost)
    {
        var (_, report) = await UnhcrRun.WriteAsync((await UnhcrRun.ReadAsync(Fixtures.All["unrwa"], "unrwa.csv")).Observations(), name);
        Assert.Equal(isLost, report.Losses.Any(l => l.Field == "/indicatorId"));
    }

    [Fact]
    public async Task Count_too_small_to_be_shown_is_suppressed_and_not_missing()
    {
        var observation = (await UnhcrRun.ReadAsync(Fixtures.All["popstats"])).Observations().Single(o => o is { IndicatorId: "unhcr-asy", Period.Start: { Year: 1999 } });
        Assert.Equal((null, Qualifier.Suppressed), (observation.Value!.Value, observation.Value.Qualifier));
    }

    [Theory]
    [InlineData("Footnote,Year,\"Country of origin (ISO)\",\"Country of asylum (ISO)\",\"Population type\"\n\"Estimate.\",2015,,SSD,IDP\n")]
    [InlineData("iso_code,unhcr_code,name,unhcr_region\nDZA,ALG,Algeria,Middle East and North Africa\n")]
    public async Task List_that_goes_with_the_figures_is_refused_by_name(string text)
    {
        await using var source = await FormatSource.OpenAsync("list.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await FormatRun.Registry.Reader("unhcr")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
        var item = Assert.Single(await UnhcrRun.ReadAsync(text, "list.csv"));
        Assert.Null(item.Record);
        Assert.Equal("GC3601", Assert.Single(item.Findings).Code);
    }

    [Fact]
    public async Task Value_of_another_indicator_is_not_written_as_a_population()
    {
        var applications = (await UnhcrRun.ReadAsync(Fixtures.All["applications"])).Observations().ToList();
        var (_, report) = await UnhcrRun.WriteAsync(applications, "x.csv", "demographics");
        Assert.Equal((2, 0), (report.Read, report.Written));
        Assert.Equal(("", LossReason.NotCarried, 2), (report.Losses.Single().Field, report.Losses.Single().Reason, report.Losses.Single().Count));
    }

    [Fact]
    public async Task Layout_that_is_named_needs_one_of_its_columns_of_values()
    {
        var item = Assert.Single(await UnhcrRun.ReadAsync(Encoding.UTF8.GetBytes("year,coo,coa,other\n2020,MLI,NGR,5\n"), "x.csv", "unrwa"));
        Assert.Null(item.Record);
        Assert.Single(item.Findings);
    }

    [Fact]
    public async Task Row_of_no_known_population_makes_no_record_and_says_so()
    {
        var items = await UnhcrRun.ReadAsync(Fixtures.All["demographics"].Replace(",IDP,", ",XYZ,", StringComparison.Ordinal), "demographics.csv");
        Assert.Single(items.Observations());
        Assert.Contains(items[1].Findings, f => f.Code == "GC3604");
    }
}

using System.Text;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>The same tables under the names that other doors of UNHCR give their columns.</summary>
public class Spellings
{
    private const string Finder = "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),";
    private const string Hdx = "Year,Country of Origin Code,Country of Asylum Code,Country of Origin Name,Country of Asylum Name,";

    [Theory]
    [InlineData("Year,Refugees,IDPs,Stateless\n2020,5,6,7\n")]
    [InlineData("year,refugees,idps,ooc\n2020,5,6,7\n")]
    [InlineData("year,returned_refugees,resettlement,naturalisation\n2020,5,6,7\n")]
    [InlineData("year,pop_type,f_total,m_total,total\n2020,REF,5,6,11\n")]
    public async Task Table_without_a_country_is_none_of_UNHCR(string text)
    {
        await using var source = await FormatSource.OpenAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
        Assert.False(await FormatRun.Registry.Reader("unhcr")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Totals_of_HDX_have_ISO_codes_under_another_name()
    {
        var items = await UnhcrRun.ReadAsync(Hdx + "Refugees,Asylum-seekers,Internally Displaced Persons,Stateless Persons,Others of Concern to UNHCR,Venezuelans Displaced Abroad,Host community\n2020,MLI,AUS,Mali,Australia,1,2,3,4,5,6,7\n", "totals.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(["unhcr-asy", "unhcr-hst", "unhcr-idp", "unhcr-ooc", "unhcr-ref", "unhcr-sta", "unhcr-vda"], items.Observations().Select(o => o.IndicatorId).Order(StringComparer.Ordinal));
        Assert.All(items.Observations(), o => Assert.Equal(("MLI", "AUS"), (o.Dimension("origin"), o.Dimension("asylum"))));
    }

    [Fact]
    public async Task Returned_displaced_people_of_a_download_have_a_letter_too_many()
    {
        var items = await UnhcrRun.ReadAsync(Finder + "Refugees under UNHCR's mandate,Returned refugees,IDPs of concern to UNHCR,Returned IDPss,Host Community\n2021,Mali,MLI,Mali,MLI,0,15,320,88,0\n");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(88m, items.Observations().Single(o => o.IndicatorId == "unhcr-rdp").Value!.Value);
    }

    [Theory]
    [InlineData(Finder + "Resettlement arrivals,Naturalisation,Returned refugees,Returned IDPs\n2020,Mali,MLI,Niger,NER,1,2,3,4\n")]
    [InlineData(Hdx + "Resettlement arrivals,Naturalisation,Refugee returns,IDP returns\n2020,MLI,NER,Mali,Niger,1,2,3,4\n")]
    public async Task Solutions_are_read_under_every_name(string text)
    {
        var items = await UnhcrRun.ReadAsync(text, "solutions.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal([("unhcr-nat", 2m), ("unhcr-rdp", 4m), ("unhcr-ret", 3m), ("unhcr-rst", 1m)], items.Observations().Select(o => (o.IndicatorId, o.Value!.Value!.Value)).OrderBy(o => o.IndicatorId, StringComparer.Ordinal));
        Assert.All(items.Observations(), o => Assert.Equal(("MLI", "NER", "unhcr/solutions"), (o.Dimension("origin"), o.Dimension("asylum"), o.Source!.Format)));
    }

    [Theory]
    [InlineData(Finder + "Authority,Application type,Stage of procedure,Cases / Persons,applied\n2020,Mali,MLI,Niger,NER,G,NA,FI,P,9\n", "FI")]
    [InlineData(Hdx + "Procedure Type,Procedure Name,Application Type Code,Application Type,Application Data Type,Application Data,Application Average Persons Per Case,Number of Applications\n2020,MLI,NER,Mali,Niger,G,Government,NA,New and appeal,P,Persons,0,9\n", null)]
    public async Task Applications_are_read_under_every_name(string text, string? stage)
    {
        var items = await UnhcrRun.ReadAsync(text, "asylum-applications.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        var only = Assert.Single(items.Observations());
        Assert.Equal(("unhcr-applications", 9m, "G", "NA", stage, "person"), (only.IndicatorId, only.Value!.Value, only.Dimension("procedure"), only.Dimension("application"), only.Dimension("decision"), only.Dimension("counted-as")));
    }

    [Theory]
    [InlineData(Finder + "Authority,Stage of procedure,Cases / Persons,Recognized decisions,Complementary protection,Rejected decisions,Otherwise closed,Total decisions\n2020,Mali,MLI,Niger,NER,G,FI,P,1,2,3,4,10\n")]
    [InlineData(Hdx + "Procedure Type,Procedure Name,Decision Type Code,Decision Data Type,Decision Data,Decisions Average Persons Per Case,Recognized,Complementary Protection,Rejected,Otherwise Closed,Total Decided\n2020,MLI,NER,Mali,Niger,G,Government,FI,P,Persons,0,1,2,3,4,10\n")]
    public async Task Decisions_are_read_under_every_name(string text)
    {
        var items = await UnhcrRun.ReadAsync(text, "asylum-decisions.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal([1m, 2m, 3m, 4m, 10m], items.Observations().Select(o => o.Value!.Value!.Value).Order());
        Assert.All(items.Observations(), o => Assert.Equal(("G", "FI", "person"), (o.Dimension("procedure"), o.Dimension("decision"), o.Dimension("counted-as"))));
    }

    [Fact]
    public async Task Downloads_that_have_added_up_all_procedures_are_read()
    {
        var applications = await UnhcrRun.ReadAsync(Finder + "applied\n2020,Mali,MLI,Niger,NER,9\n2020,\"Unknown \",,Niger,NER,4\n2020,Stateless,XXA,Niger,NER,5\n", "asylum-applications.csv");
        Assert.Empty(applications.SelectMany(i => i.Findings));
        Assert.Equal(["unhcr:applications-2020-MLI-NER", "unhcr:applications-2020-_U-NER", "unhcr:applications-2020-STA-NER"], applications.Observations().Select(o => o.Id));
        var decisions = await UnhcrRun.ReadAsync(Finder + "Recognized decisions,Complementary protection,Rejected decisions,Otherwise closed,Total decisions\n2020,Mali,MLI,Niger,NER,1,2,3,4,10\n", "asylum-decisions.csv");
        Assert.Empty(decisions.SelectMany(i => i.Findings));
        Assert.Equal(
            [("unhcr:recognized-2020-MLI-NER", 1m), ("unhcr:recognized-other-2020-MLI-NER", 2m), ("unhcr:rejected-2020-MLI-NER", 3m), ("unhcr:closed-2020-MLI-NER", 4m), ("unhcr:decisions-2020-MLI-NER", 10m)],
            decisions.Observations().Select(o => (o.Id, o.Value!.Value!.Value)));
        Assert.All(decisions.Observations(), o => Assert.Equal(["origin", "asylum"], o.Dimensions!.Select(d => d.Dimension)));
    }

    [Theory]
    [InlineData("statistics.filter.decisions_recognized", "statistics.filter.decisions_other")]
    [InlineData("decisions_recognized", "decisions_other")]
    public async Task Old_table_of_decisions_has_procedure_and_level_in_one_cell(string recognized, string other)
    {
        var text = $"Country / territory of asylum/residence,Origin,Year,RSD procedure type / level,Tota pending start-year,Applied during year,{recognized},{other},Rejected,Otherwise closed,Total decisions,Total pending end-year\nMali,Niger,2013,G / FI,10,5,1,0,2,*,3,12\nMali,Niger,2013,U / AR,1,,,,2,,,\n";
        var items = await UnhcrRun.ReadAsync(text, "asylum_seekers.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(
            ["unhcr:applications-2013-NER-MLI-G-FI", "unhcr:recognized-2013-NER-MLI-G-FI", "unhcr:recognized-other-2013-NER-MLI-G-FI", "unhcr:rejected-2013-NER-MLI-G-FI", "unhcr:closed-2013-NER-MLI-G-FI", "unhcr:decisions-2013-NER-MLI-G-FI", "unhcr:rejected-2013-NER-MLI-U-AR"],
            items.Observations().Select(o => o.Id));
        Assert.Equal(text, Encoding.UTF8.GetString((await UnhcrRun.WriteAsync(items.Observations(), "x.csv")).Bytes));
    }

    [Theory]
    [InlineData("Year,Origin,Rejected,Otherwise closed\n2013,Niger,2,0\n")]
    [InlineData("Year,Country / territory of asylum/residence,Applications\n2013,Mali,2\n")]
    [InlineData("Year,Country of origin,Applications\n2013,Mali,2\n")]
    [InlineData("Year,Country of origin,Country of Origin ISO,Applied,Rejected decisions\n2013,Mali,MLI,2,1\n")]
    public async Task Outcomes_under_other_names_of_countries_are_not_read_without_them(string text)
        => Assert.Empty((await UnhcrRun.ReadAsync(text, "x.csv")).Observations());

    [Fact]
    public async Task Rows_of_HAPI_are_each_of_one_sex_and_age()
    {
        const string head = "origin_location_code,asylum_location_code,population_group,gender,age_range,min_age,max_age,population,reference_period_start,reference_period_end\n";
        var items = await UnhcrRun.ReadAsync(head + "MLI,NER,REF,f,0-4,0,4,197,2020-01-01,2020-12-31\nMLI,NER,REF,m,60+,60,,5,2020-01-01T00:00:00,2020-12-31T00:00:00\nMLI,NER,REF,all,all,,,420,2020-01-01T00:00:00,2020-12-31T23:59:59\n", "hdx_hapi_refugees_mli.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(["unhcr:ref-2020-MLI-NER-F-0-4", "unhcr:ref-2020-MLI-NER-M-60-plus", "unhcr:ref-2020-MLI-NER-_T-_T"], items.Observations().Select(o => o.Id));
        Assert.All(items.Observations(), o => Assert.Equal(("unhcr-ref", "NER", Period.At(PartialDate.Parse("2020"))), (o.IndicatorId, o.Area!.Country!.Value.Alpha3, o.Period!.Value)));
    }

    [Theory]
    [InlineData("2020-01-01T23:59:59", "2020-12-31")]
    [InlineData("2020-01-01", "2020-12-31T23:59:00")]
    public async Task Other_time_behind_a_day_of_HAPI_is_not_understood(string start, string end)
        => Assert.Contains((await UnhcrRun.ReadAsync($"origin_location_code,asylum_location_code,population_group,gender,age_range,population,reference_period_start,reference_period_end\nMLI,NER,REF,all,all,5,{start},{end}\n", "hapi.csv")).SelectMany(i => i.Findings), f => f.Code == "GC3013");

    [Theory]
    [InlineData("QQQ,all,all", "GC3604", "C")]
    [InlineData("REF,boys,all", "GC3604", "D")]
    [InlineData("REF,all,young", "GC3604", "E")]
    public async Task Group_sex_or_age_of_HAPI_that_is_not_known_is_named(string cells, string code, string column)
    {
        var items = await UnhcrRun.ReadAsync($"origin_location_code,asylum_location_code,population_group,gender,age_range,population,reference_period_start,reference_period_end\nMLI,NER,{cells},5,2020-01-01,2020-12-31\n", "hapi.csv");
        Assert.Contains(items.SelectMany(i => i.Findings), f => (f.Code, f.Origin.CellColumn) == (code, column));
    }

    [Theory]
    [InlineData("Population Type", "Female 0-4", "Female 60 or more", "Female Unknown", "Female Total")]
    [InlineData("Population type", "Female 0 - 4", "Female 60(+)", "f_other", "Female total")]
    public async Task Demographics_are_read_under_every_name(string type, string young, string old, string other, string total)
    {
        var items = await UnhcrRun.ReadAsync(Hdx + $"{type},location,{young},{old},{other},{total},Total\n2020,MLI,NER,Mali,Niger,VDA,,1,2,3,6,6\n", "demographics.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        var only = Assert.Single(items.Observations());
        Assert.Equal(("unhcr-vda", 6m), (only.IndicatorId, only.Value!.Value));
        Assert.Equal([("0-4", 1m), ("60-plus", 2m), ("_U", 3m), ("", 6m)], only.Breakdowns!.Select(b => (b.Crossed?.Single().Code ?? "", b.Count.Value!.Value)));
    }

    [Fact]
    public async Task Demographics_that_say_of_no_population_are_refused_by_name()
    {
        var item = Assert.Single(await UnhcrRun.ReadAsync(Finder + "Female 0 - 4,Female 5 - 11,Female 12 - 17,Female 18 - 59,Female 60,f_other,Female total,Male 0 - 4,Male total,Total\n2020,Mali,MLI,Niger,NER,1,1,1,1,1,0,5,1,1,6\n", "demographics.csv"));
        Assert.Null(item.Record);
        Assert.Equal("GC3606", Assert.Single(item.Findings).Code);
    }

    [Fact]
    public async Task Long_table_of_popstats_has_its_population_in_a_column()
    {
        var items = await UnhcrRun.ReadAsync("Year,Country / territory of asylum/residence,Origin,Population type,Value\n1999,Mali,Various/Unknown,Refugees (incl. refugee-like situations),1200\n2000,Niger,Mali,Asylum-seekers,*\n2001,Niger,Niger,Internally displaced persons,7\n2001,Niger,Niger,Returned IDPs,8\n", "time_series.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(["unhcr-ref", "unhcr-asy", "unhcr-idp", "unhcr-rdp"], items.Observations().Select(o => o.IndicatorId));
        Assert.Equal([("_U", "MLI"), ("MLI", "NER"), ("NER", "NER"), ("NER", "NER")], items.Observations().Select(o => (o.Dimension("origin")!, o.Dimension("asylum")!)));
        Assert.Equal((null, Qualifier.Suppressed), (items.Observations().ElementAt(1).Value!.Value, items.Observations().ElementAt(1).Value!.Qualifier));
    }

    [Fact]
    public async Task Displaced_people_of_popstats_may_have_their_short_name_in_brackets()
        => Assert.Equal(["unhcr-ref", "unhcr-idp"], (await UnhcrRun.ReadAsync("Year,Country / territory of asylum/residence,Origin,Refugees (incl. refugee-like situations),Internally displaced persons (IDPs)\n1999,Mali,Mali,5,6\n")).Observations().Select(o => o.IndicatorId));

    [Fact]
    public async Task NA_of_R_is_no_number_and_stands_in_no_column_of_countries()
    {
        var items = await UnhcrRun.ReadAsync("year,coo,coa,refugees,idps,oip\n2020,MLI,NAM,5,NA,NA\n2020,NA,NAM,5,NA,NA\n");
        Assert.Equal(["unhcr-ref", "unhcr-ref"], items.Observations().Select(o => o.IndicatorId));
        Assert.Empty(items[0].Findings);
        Assert.Equal(("GC3603", 3, "B"), (items[1].Findings.Single().Code, items[1].Findings.Single().Origin.Row, items[1].Findings.Single().Origin.CellColumn));
        Assert.Equal("year,coo,coa,refugees,idps,oip\n2020,MLI,NAM,5,NA,NA\n2020,NA,NAM,5,NA,NA\n", Encoding.UTF8.GetString((await UnhcrRun.WriteAsync(items.Observations(), "x.csv")).Bytes));
    }

    [Theory]
    [InlineData("Côte d'Ivoire", "CIV")]
    [InlineData("Cote d’Ivoire", "CIV")]
    [InlineData("Lao People’s Dem. Rep.", "LAO")]
    [InlineData("Swaziland", "SWZ")]
    [InlineData("Turkey", "TUR")]
    [InlineData("Czech Republic", "CZE")]
    [InlineData("Czech Rep.", "CZE")]
    [InlineData("Macedonia", "MKD")]
    [InlineData("The former Yugoslav Republic of Macedonia", "MKD")]
    [InlineData("Cape Verde", "CPV")]
    [InlineData("Serbia (and Kosovo: S/RES/1244 (1999))", "SRB")]
    [InlineData("Palestinian", "PSE")]
    [InlineData("Wallis and Futuna Islands", "WLF")]
    [InlineData("Congo, Republic of", "COG")]
    public async Task Country_is_found_under_its_former_names_and_with_any_apostrophe(string name, string code)
    {
        var items = await UnhcrRun.ReadAsync($"Year,Country / territory of asylum/residence,Origin,Refugees (incl. refugee-like situations)\n1999,\"{name}\",Mali,5\n");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(code, items.Observations().Single().Dimension("asylum"));
    }

    [Fact]
    public async Task Applications_at_two_stages_that_the_table_does_not_tell_apart_have_two_ids()
    {
        const string Text = "Year,ISO3CoO,ISO3CoA,ProcedureType,ApplicationType,ApplicationDataType,Applications\n2000,MLI,CAN,G,N,P,12\n2000,MLI,CAN,G,N,P,9\n2000,MLI,CAN,G,A,P,7\n";
        Assert.Equal(["unhcr:row-2-applications", "unhcr:row-3-applications", "unhcr:row-4-applications"], (await UnhcrRun.ReadAsync(Text, "HDX_AsylumApplications.csv")).Observations().Select(o => o.Id));
        const string Whole = "year,coo,coa,procedure_type,app_type,dec_level,app_pc,applied\n2000,MLI,CAN,G,N,FI,P,12\n2000,MLI,CAN,G,N,AR,P,9\n2000,MLI,CAN,G,A,AR,P,7\n";
        Assert.Equal(["unhcr:applications-2000-MLI-CAN-G-N-FI-person", "unhcr:applications-2000-MLI-CAN-G-N-AR-person", "unhcr:applications-2000-MLI-CAN-G-A-AR-person"], (await UnhcrRun.ReadAsync(Whole)).Observations().Select(o => o.Id));
    }

    [Fact]
    public async Task Workbook_with_footnotes_and_countries_beside_its_figures_is_read()
    {
        var bytes = await Workbooks.OfAsync(
            ("Figures", "Year,Country of origin,Country of origin (ISO),Country of asylum,Country of asylum (ISO),Refugees under UNHCR’s mandate\n2020,Mali,MLI,Niger,NER,5\n"),
            ("Notes", "Footnote,Year,Country of origin (ISO),Country of asylum (ISO),Population type\nEstimate.,2020,MLI,NER,REF\n"),
            ("Countries", "iso_code,unhcr_code,name\nDZA,ALG,Algeria\n"),
            ("totals", "year,coo,coa,total\n2020,MLI,NGR,5\n"));
        var items = await UnhcrRun.ReadAsync(bytes, "population.xlsx");
        Assert.Equal("unhcr-ref", Assert.Single(items.Observations()).IndicatorId);
        Assert.Equal([("Notes", "GC3601"), ("Countries", "GC3601"), ("totals", "GC3602")], items.SelectMany(i => i.Findings).Select(f => (f.Origin.Sheet!, f.Code)));
        Assert.Equal([Severity.Note, Severity.Note], items.SelectMany(i => i.Findings).Where(f => f.Code == "GC3601").Select(f => f.Severity));
    }

    [Fact]
    public async Task Sheet_of_totals_says_by_its_own_name_which_series_it_is()
    {
        const string Text = "year,coo,coa,total\n2020,MLI,NGR,5\n";
        var items = await UnhcrRun.ReadAsync(await Workbooks.OfAsync(("unrwa", Text), ("idmc", Text)), "all.xlsx");
        Assert.Equal(["unhcr-unrwa", "idmc-conflict-idps"], items.Observations().Select(o => o.IndicatorId));
    }
}

using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>What makes tables of statistics easy to misread, one test each.</summary>
public class Traps
{
    private const string Unsd = "SeriesCode,GeoAreaCode,TimePeriod,Value,[Sex],[Age],[Units]\n";

    [Fact]
    public async Task Domains_of_a_national_table_are_those_of_the_global_structure_however_they_are_punctuated()
    {
        var (_, name, text) = Fixtures.All["open-sdg"];
        var items = await StatisticsRun.ReadAsync(text, name, "MLI");
        Assert.Equal(["PD_1", "PD_2", "_T"], items.Values().Select(o => o.Code("COMPOSITE_BREAKDOWN")));
        Assert.All(items.Values(), o => Assert.Equal(("sdmx:indicator/SG_CPA_MIGRS", "MLI", "N"), (o.IndicatorId, o.Area!.Country!.Value.Alpha3, o.ReportingType)));
        Assert.Equal(["GC4904"], items.SelectMany(i => i.Findings).Select(f => f.Code));
        Assert.Equal("sdg-10.7.2", items.Select(i => i.Record).OfType<Indicator>().Single().FrameworkLinks!.Single().ObjectiveId);
    }

    [Fact]
    public async Task Country_of_a_national_table_is_never_guessed()
    {
        var (_, name, text) = Fixtures.All["open-sdg"];
        var items = await StatisticsRun.ReadAsync(text, name);
        Assert.All(items.Values(), o => Assert.Null(o.Area));
        Assert.Contains(items.SelectMany(i => i.Findings), f => f.Code == "GC4903");
    }

    [Theory]
    [InlineData("GeoAreaName")]
    [InlineData("RefArea")]
    [InlineData("REF_AREA")]
    public async Task Area_that_a_national_table_has_in_one_column_is_one_by_number_code_or_name(string column)
    {
        var text = $"Year,Series,{column},Value\n2019,SM_POP_REFG_OR,Niger,1\n2019,SM_POP_REFG_OR,TD,2\n2019,SM_POP_REFG_OR,MRT,3\n2019,SM_POP_REFG_OR,466,4\n2019,SM_POP_REFG_OR,Bénin,5\n2019,SM_POP_REFG_OR,Zzcanari,6\n2019,SM_POP_REFG_OR,,7\n";
        var items = await StatisticsRun.ReadAsync(text, "indicator_10-7-4.csv");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal(["NER", "TCD", "MRT", "MLI", "BEN", null, null], items.Values().Select(o => o.Area?.Country?.Alpha3));
        Assert.Equal("Zzcanari", items.Values()[5].Area!.Name);
        Assert.Null(items.Values()[6].Area);
        Assert.Equal(7, items.Values().Select(o => o.Id).Distinct().Count());
        Assert.Equal("BFA", (await StatisticsRun.ReadAsync(text, "indicator_10-7-4.csv", "BFA")).Values()[6].Area!.Country!.Value.Alpha3);
        var (bytes, report) = await StatisticsRun.WriteAsync(items.Select(i => i.Record).OfType<Record>(), "indicator_10-7-4.csv", "sdg");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData(".", "", "O")]
    [InlineData("\u2026", "", "O")]
    [InlineData(".", "3", null)]
    [InlineData("r", "", null)]
    [InlineData("", "", null)]
    public async Task Sign_beside_a_blank_value_says_that_it_is_missing_and_comes_back(string sign, string value, string? status)
    {
        var text = $"Year,Units,COMMENT_OBS_0,COMMENT_OBS_1,Value\n2019,PT,{sign},b,{value}\n2020,PT,,,4\n";
        var items = await StatisticsRun.ReadAsync(text, "indicator_10-7-3.csv", "MLI");
        Assert.Equal([status, null], items.Values().Select(o => o.Status));
        var (bytes, _) = await StatisticsRun.WriteAsync(items.Select(i => i.Record).OfType<Record>(), "indicator_10-7-3.csv", "sdg");
        Assert.Equal(text, Encoding.UTF8.GetString(bytes));
    }

    [Theory]
    [InlineData("Sexo", "Mujeres", "SEX", "F")]
    [InlineData("Sexo", "Hombres", "SEX", "M")]
    [InlineData("Geschlecht", "männlich", "SEX", "M")]
    [InlineData("Geschlecht", "weiblich", "SEX", "F")]
    [InlineData("Age", "75 and over", "AGE", "Y_GE75")]
    [InlineData("Age group", "18 & Above", "AGE", "Y_GE18")]
    [InlineData("Age", "0 to 14", "AGE", "Y0T14")]
    [InlineData("Age", "Age not known", "AGE", "Age not known")]
    public async Task Sexes_and_ages_of_national_tables_have_the_codes_of_the_structure(string column, string cell, string id, string code)
        => Assert.Equal(code, (await StatisticsRun.ReadAsync($"Year,{column},Value\n2019,{cell},1\n", "indicator_16-2-2.csv", "MLI")).Values().Single().Code(id));

    [Fact]
    public async Task Indicator_without_a_series_keeps_its_number_and_table_without_either_is_refused()
    {
        const string text = "Year,Units,Country,Value\n2015,per 100000 population,total,6.7\n2015,%,Niger,33.6\n";
        var values = (await StatisticsRun.ReadAsync(text, "data_indicator_10-7-4.csv", "MLI")).Values();
        Assert.All(values, o => Assert.Equal("sdg:indicator/10.7.4", o.IndicatorId));
        Assert.Equal([("PER_100000_POP", "_T"), ("PT", "Niger")], values.Select(o => (o.Value!.Unit!, o.Code("Country")!)));
        Assert.Equal("GC4902", (await StatisticsRun.ReadAsync(text, "data.csv")).Single().Findings.Single().Code);
    }

    [Fact]
    public async Task Id_holds_codes_and_no_word_of_a_cell()
    {
        const string text = "Year,Policy domain,Value\n2019,Domain 1. Migrant rights,3\n2019,Zzcanari,2\n2020,Zzcanari,2\n";
        var ids = (await StatisticsRun.ReadAsync(text, "indicator_10-7-2.csv", "MLI")).Values().Select(o => o.Id).ToList();
        Assert.Equal("sdg:SG_CPA_MIGRS.MLI.N....A.PD_1.2019", ids[0]);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids.Skip(1), id => Assert.Matches("^sdg:[0-9a-f]{16}$", id));
    }

    [Theory]
    [InlineData("indicator_10-c-1.csv", "10.c.1")]
    [InlineData("data/indicator_10-7-2-a.csv", "10.7.2.a")]
    [InlineData("indicator_16-2-2.csv", "16.2.2")]
    [InlineData("10-7-2.csv", "10.7.2")]
    [InlineData("data/5-2-1-1b.csv", "5.2.1.1b")]
    [InlineData("10.7.2.csv", null)]
    [InlineData("data_10-7-2.csv", "10.7.2")]
    [InlineData("packages\\16-2-2\\data.csv", "16.2.2")]
    [InlineData("de_data-packages_16-2-2_data.csv", "16.2.2")]
    [InlineData("16-2-2/other.csv", null)]
    [InlineData("export_2021-10-7.csv", null)]
    [InlineData("21-10-7.csv", null)]
    [InlineData("report_10-7-2.csv", null)]
    [InlineData("10-7-21.csv", null)]
    [InlineData("x10-7-2.csv", null)]
    [InlineData("sindicator_10-7-2.csv", null)]
    public void Number_of_the_indicator_stands_in_the_name_of_the_file(string name, string? number)
        => Assert.Equal(number, Governance.Adapters.Statistics.SeriesCodes.NumberInName(name));

    [Theory]
    [InlineData("<2.5", null, null, "2.5", Qualifier.LessThan)]
    [InlineData(">95", null, "95", null, Qualifier.MoreThan)]
    [InlineData("95", "95", null, null, null)]
    public async Task Bound_is_never_taken_for_the_value(string cell, string? value, string? lower, string? upper, Qualifier? qualifier)
    {
        var read = (await StatisticsRun.ReadAsync(Unsd + $"SN_ITK_DEFC,466,2019,{cell},,,PERCENT\n", "x.csv")).Values().Single().Value!;
        Assert.Equal((value, lower, upper, qualifier), (Text(read.Value), Text(read.Lower), Text(read.Upper), read.Qualifier));
        static string? Text(decimal? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("N")]
    [InlineData("..")]
    [InlineData("NaN")]
    public async Task Value_that_says_it_is_missing_is_an_observation_with_the_status_missing(string cell)
    {
        var read = (await StatisticsRun.ReadAsync(Unsd + $"SN_ITK_DEFC,466,2019,{cell},,,PERCENT\n", "x.csv")).Values().Single();
        Assert.Equal((null, "O"), (read.Value!.Value, read.Status));
    }

    [Fact]
    public async Task Blank_breakdown_is_a_total_and_codes_are_those_of_SDMX()
    {
        var values = (await StatisticsRun.ReadAsync(Unsd + "SN_ITK_DEFC,004,2019,1,,15-24,NUMBER\nSN_ITK_DEFC,4,2019,1,MALE,<5Y,CON_USD_M\nSN_ITK_DEFC,1,2019,1,BOTHSEX,ALLAGE,NUM_TH\n", "x.csv")).Values();
        Assert.Equal([("_T", "Y15T24"), ("M", "Y0T4"), ("_T", "_T")], values.Select(o => (o.Code("SEX")!, o.Code("AGE")!)));
        Assert.Equal([("NUMBER", 0), ("CON_USD", 6), ("NUMBER", 3)], values.Select(o => (o.Value!.Unit!, o.UnitMultiplier!.Value)));
        Assert.Equal(["AFG", "AFG", null], values.Select(o => o.Area!.Country?.Alpha3));
        Assert.Equal("1", values[2].Area!.Identifiers!.Single().Value);
    }

    [Theory]
    [InlineData("SeriesCode,GeoAreaCode,TimePeriod,Value,Sex,Age,Units\nVC_HTF_DETV,466,2020,7,FEMALE,<18Y,NUMBER\n")]
    [InlineData("SeriesCode,GeoAreaCode,Sex,Age,Units,2020\nVC_HTF_DETV,466,FEMALE,<18Y,NUMBER,7\n")]
    [InlineData("SeriesCode,GeoAreaCode,TimePeriod,Value,Sex,SexCode,Age,Units\nVC_HTF_DETV,466,2020,7,Women,FEMALE,<18Y,NUMBER\n")]
    public async Task Breakdown_without_its_brackets_is_one_and_never_a_total(string table)
    {
        var value = (await StatisticsRun.ReadAsync(table, "x.csv")).Values().Single();
        Assert.Equal(("F", "Y0T17", 7m), (value.Code("SEX"), value.Code("AGE"), value.Value!.Value));
    }

    [Fact]
    public async Task Breakdown_that_the_structure_does_not_know_keeps_its_name_without_its_brackets()
    {
        var values = (await StatisticsRun.ReadAsync("SeriesCode,GeoAreaCode,TimePeriod,Value,Counterpart,Remark\nBX_TRF_PWKR,466,2020,7,NER,a\nBX_TRF_PWKR,466,2020,8,,b\n", "x.csv")).Values();
        Assert.Equal(["NER", "_T"], values.Select(o => o.Code("Counterpart")));
        Assert.All(values, o => Assert.DoesNotContain(o.Dimensions!, d => d.Dimension == "Remark"));
    }

    [Fact]
    public async Task Ages_of_data_points_have_lost_their_plus()
    {
        var (_, name, text) = Fixtures.All["ddf"];
        var values = (await StatisticsRun.ReadAsync(text, name)).Values();
        Assert.Equal(["Y_GE15", "Y15T24", "_X"], values.Select(o => o.Code("AGE")));
        Assert.Equal(["_T", "PD_6", "PD_1"], values.Select(o => o.Code("COMPOSITE_BREAKDOWN")));
        Assert.Equal(["C", "_X", "G"], values.Select(o => o.Nature));
    }

    [Fact]
    public async Task Span_of_years_is_a_period_and_a_decimal_year_is_a_year()
    {
        var values = (await StatisticsRun.ReadAsync(Unsd + "SN_ITK_DEFC,466,2018/2019,1,,,\nSN_ITK_DEFC,466,2017.0,1,,,\nSN_ITK_DEFC,466,soon,1,,,\n", "x.csv"));
        Assert.Equal(["2018", "2017", null], values.Values().Select(o => o.Period?.Start?.ToString()));
        Assert.Equal(["2019", "2017", null], values.Values().Select(o => o.Period?.End?.ToString()));
        var found = Assert.Single(values.SelectMany(v => v.Findings));
        Assert.Equal(("GC4906", 4L, "C"), (found.Code, found.Origin.Row, found.Origin.CellColumn));
    }

    [Fact]
    public async Task Span_in_words_and_quarter_are_periods_and_come_back()
    {
        const string Text = "Year,Series,Age,Value\n1980 to 1990,Deaths,0 to 14,1\n2013 Q1,Deaths,,2\n2013-Q4,Deaths,,3\n2013 T2,Deaths,,4\n2013 Q5,Deaths,,5\n";
        var items = await StatisticsRun.ReadAsync(Text, "indicator_10-7-3.csv", "MLI");
        Assert.Equal([("1980", "1990"), ("2013-01", "2013-03"), ("2013-10", "2013-12"), ("2013-04", "2013-06"), (null, null)], items.Values().Select(o => (o.Period?.Start?.ToString(), o.Period?.End?.ToString())));
        Assert.Equal(["A", "Q", "Q", "Q", null], items.Values().Select(o => o.Code("FREQ")));
        Assert.Equal("Y0T14", items.Values()[0].Code("AGE"));
        Assert.Equal("GC4906", Assert.Single(items.SelectMany(i => i.Findings)).Code);
        Assert.Equal(Text, Encoding.UTF8.GetString((await StatisticsRun.WriteAsync(items.Select(i => i.Record!), "indicator_10-7-3.csv", "sdg")).Bytes));
    }

    [Fact]
    public async Task Multiplier_and_status_of_a_national_table_are_words_and_come_back()
    {
        const string Text = "Year,Series,Unit multiplier,Units,Observation status,Value\n2019,Workers,Thousands,Number,Estimated value,30.5\n2020,Workers,Units,Number,Normal value,31\n2021,Workers,Milliers,US dollars,Valeur provisoire,2\n2022,Workers,,Number,Odd,2\n";
        var items = await StatisticsRun.ReadAsync(Text, "indicator_8-7-1.csv", "MLI");
        Assert.Empty(items.SelectMany(i => i.Findings));
        Assert.Equal([(3, "E"), (0, "A"), (3, "P"), (0, null)], items.Values().Select(o => (o.UnitMultiplier!.Value, o.Status)));
        Assert.Equal("Odd", items.Values()[3].Attributes!.Single(a => a.Dimension == "OBS_STATUS").Code);
        Assert.All(items.Values(), o => Assert.Equal(["FREQ", "Series"], o.Dimensions!.Select(d => d.Dimension)));
        Assert.Equal(Text, Encoding.UTF8.GetString((await StatisticsRun.WriteAsync(items.Select(i => i.Record!), "indicator_8-7-1.csv", "sdg")).Bytes));
    }

    [Fact]
    public async Task Domain_may_stand_behind_its_label_and_label_of_none_is_said()
    {
        const string Text = "Year,Policy domains,Value\n2019,Migrant rights (Domain 1),2\n2019,\"Safe, Orderly migration (Domain 6)\",4\n2019,All Domains,2\n2019,Zzcanari,2\n";
        var items = await StatisticsRun.ReadAsync(Text, "indicator_10-7-2.csv", "MLI");
        Assert.Equal(["PD_1", "PD_6", "_T", "Zzcanari"], items.Values().Select(o => o.Code("COMPOSITE_BREAKDOWN")));
        var found = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code != "GC4904");
        Assert.Equal(("GC4910", 5L, "B"), (found.Code, found.Origin.Row, found.Origin.CellColumn));
        Assert.Equal(Text, Encoding.UTF8.GetString((await StatisticsRun.WriteAsync(items.Values(), "indicator_10-7-2.csv", "sdg")).Bytes));
    }

    [Fact]
    public async Task Remark_below_a_national_table_is_no_observation()
    {
        var items = await StatisticsRun.ReadAsync("Year,Series,Value\n2019,Costs,9.5\n2020,Costs,8\n,,Source: not alone in the first column\nSource: invented\n\"Note: provisional, see methodology\"\n", "indicator_10-c-1.csv", "MLI");
        Assert.Equal(["2019", "2020", null], items.Values().Select(o => o.Period?.Start?.ToString()));
        Assert.Equal([5L, 6L], items.SelectMany(i => i.Findings).Where(f => f.Code == "GC3057").Select(f => f.Origin.Row!.Value));
    }

    [Fact]
    public async Task Column_a_year_makes_a_record_for_each_value_and_row_without_any_is_a_note()
    {
        var (_, name, text) = Fixtures.All["unsd-wide"];
        var items = await StatisticsRun.ReadAsync(text + "NER,562,Niger,10.c.1,SI_RMT_COST,Costs (%),G,Global,PERCENT,Percentage,,,,\n", name);
        Assert.Equal([("MLI", "2011"), (null, "2011"), (null, "2015")], items.Values().Select(o => (o.Area!.Country?.Alpha3, o.Period!.Value.Start!.Value.ToString())));
        var found = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC4909", Governance.Core.Diagnostics.Severity.Note), (found.Code, found.Severity));
    }

    [Fact]
    public async Task Workbook_has_years_under_a_heading_below_its_banner()
    {
        const string Text = "\"United Nations\nPopulation Division\",,,,,,,,\nInternational Migrant Stock,,,,,,,,\n,,,,,,,,\nIndex,\"Region, development group, country or area\",Notes,Location code,Type of data,International migrant stock at mid-year (both sexes),,International migrant stock at mid-year (female),\n,,,,,1990,2020,1990,2020\n1,WORLD,,900,,15 986 157,16 289 976,7 000 000,8 000 000\n2,Niger,,562,B R,333 110,254 853,125 628,344 969\n3,Channel Islands,1,830,B,..,65 000,30 000,35 000\nSource: invented,,,,,,,,\n";
        var items = await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(Text), "table1.csv", "desa");
        var values = items.Values();
        Assert.Equal(11, values.Count);
        Assert.Equal([("NER", "_T", "1990", 333110m), ("NER", "_T", "2020", 254853m), ("NER", "F", "1990", 125628m), ("NER", "F", "2020", 344969m)], values.Skip(4).Take(4).Select(o => (o.Area!.Country!.Value.Alpha3, o.Code("SEX")!, o.Period!.Value.Start!.Value.ToString(), o.Value!.Value!.Value)));
        Assert.Equal(("900", "WORLD"), (values[0].Area!.Identifiers!.Single().Value, values[0].Area!.Name));
        Assert.All(values, o => Assert.Equal(("desa-migrant-stock", "PS"), (o.IndicatorId, o.Value!.Unit)));
        Assert.Equal(["GC3057"], items.SelectMany(i => i.Findings).Select(f => f.Code).Distinct().Where(c => c != "GC3015"));
    }

    [Theory]
    [InlineData("International migrant stock at mid-year (both sexes)", "International migrant stock at mid-year (males)", "International migrant stock at mid-year (females)")]
    [InlineData("International migrant stock at mid-year (both sexes combined)", "International migrant stock at mid-year (male)", "International migrant stock at mid-year (female)")]
    [InlineData("International migrant stock at mid-year: both sexes combined", "International migrant stock at mid-year: males", "International migrant stock at mid-year: females")]
    public async Task Every_sex_of_a_workbook_is_read_however_its_heading_says_it(string both, string males, string females)
    {
        var text = $"Index,\"Region, development group, country or area of destination\",Location code of destination,\"Region, development group, country or area of origin\",Location code of origin,{both},,{males},,{females},\n,,,,,1990,2020,1990,2020,1990,2020\n1,Mali,466,Niger,562,10,20,4,..,6,12\n";
        var values = (await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(text), "table1.csv", "desa")).Values();
        Assert.Equal([("_T", "1990", 10m), ("_T", "2020", 20m), ("M", "1990", 4m), ("F", "1990", 6m), ("F", "2020", 12m)], values.Select(o => (o.Code("SEX")!, o.Period!.Value.Start!.Value.ToString(), o.Value!.Value!.Value)));
        Assert.All(values, o => Assert.Equal(("MLI", "NER"), (o.Area!.Country!.Value.Alpha3, o.Code("origin"))));
    }

    [Theory]
    [InlineData("Year,Sort order,\"Major area, region, country or area of destination\",Notes,Code,Type of data (a),Total,Other North,Niger,Senegal\n")]
    [InlineData("Year,Sort order,\"Major area, region, country or area of destination\",Notes,Code,Type of data (a),Country or area of origin,,,\n,,,,,,Total,Other North,Niger,Senegal\n")]
    public async Task Origins_of_tables_until_2019_stand_over_the_columns_and_destinations_have_numbers(string head)
    {
        var items = await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(head + "1990,1,WORLD,,900,,60,7,20,33\n1990,2,Mali,,466,B R,50,,20,30\n"), "table1.csv", "desa");
        Assert.Equal(
            [("900", "_T", 60m), ("900", "Other North", 7m), ("900", "NER", 20m), ("900", "SEN", 33m), ("MLI", "_T", 50m), ("MLI", "NER", 20m), ("MLI", "SEN", 30m)],
            items.Values().Select(o => (o.Area!.Country?.Alpha3 ?? o.Area.Identifiers!.Single().Value, o.Code("origin")!, o.Value!.Value!.Value)));
    }

    [Fact]
    public async Task Years_of_tables_until_2019_stand_under_headings_and_destinations_have_numbers()
    {
        var values = (await StatisticsRun.ReadAsync("Sort order,\"Major area, region, country or area of destination\",Notes,Country code,International migrant stock at mid-year (both sexes),,International migrant stock at mid-year (male),\n,,,,1990,1995,1990,1995\n7,Mali,,466,164 606,177 464,80 000,..\n"u8.ToArray(), "table1.csv", "desa")).Values();
        Assert.Equal([("_T", 164606m), ("_T", 177464m), ("M", 80000m)], values.Select(o => (o.Code("SEX")!, o.Value!.Value!.Value)));
        Assert.All(values, o => Assert.Equal("MLI", o.Area!.Country!.Value.Alpha3));
    }

    [Theory]
    [InlineData("International migrant stock at mid-year (both sexes)", "International migrant stock at mid-year (males)")]
    [InlineData("International migrant stock at mid-year by age: both sexes combined", "International migrant stock at mid-year by age: males")]
    public async Task Ages_of_a_workbook_stand_under_headings_and_years_in_a_column(string both, string males)
    {
        var text = $"United Nations,,,,,,,,,,\n\nIndex,\"Region, development group, country or area\",Notes,Location code,Type of data,Year,{both},,,{males},\n,,,,,,0-4, 15-19,Total,0-4,75+\n1,WORLD,,900,,1990,9 000,8 000,17 000,4 500,..\n2,   Mali*,2,466,B R,2020,120,80,200,61,7\n";
        var values = (await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(text), "table1.csv", "desa")).Values();
        Assert.Equal(
            [("1990", "_T", "Y0T4", 9000m), ("1990", "_T", "Y15T19", 8000m), ("1990", "_T", "_T", 17000m), ("1990", "M", "Y0T4", 4500m), ("2020", "_T", "Y0T4", 120m), ("2020", "_T", "Y15T19", 80m), ("2020", "_T", "_T", 200m), ("2020", "M", "Y0T4", 61m), ("2020", "M", "Y_GE75", 7m)],
            values.Select(o => (o.Period!.Value.Start!.Value.ToString(), o.Code("SEX")!, o.Code("AGE")!, o.Value!.Value!.Value)));
        Assert.All(values.Skip(4), o => Assert.Equal(("MLI", "desa-migrant-stock", "PS"), (o.Area!.Country!.Value.Alpha3, o.IndicatorId, o.Value!.Unit)));
        Assert.Equal(values.Count, values.Select(o => o.Id).Distinct().Count());
    }

    [Fact]
    public async Task Origins_of_a_workbook_stand_beside_destinations()
    {
        var (format, name, text) = Fixtures.All["workbook"];
        var values = (await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(text), name, format)).Values();
        Assert.Equal([("900", "_T"), ("900", "_T"), ("900", "M"), ("BFA", "_T"), ("BFA", "M"), ("2003", "_T"), ("2003", "_T")], values.Select(o => (o.Code("origin")!, o.Code("SEX")!)));
        Assert.Equal([null, null, null, "MLI", "MLI", "MLI", "MLI"], values.Select(o => o.Area!.Country?.Alpha3));
    }

    [Fact]
    public async Task Matrix_has_origins_as_dimensions_and_regions_are_no_countries()
    {
        var (format, name, text) = Fixtures.All["origin-destination"];
        var items = await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(text + "1990,UN development groups,..,..,..,..,..,..,..\n"), name, format);
        var values = items.Values();
        Assert.Equal(["_T", "Other South", "MLI", "NER", "SEN", "TCD", "CIV", "MLI", "SEN", "CIV"], values.Select(o => o.Code("origin")));
        Assert.Equal(490m, values[6].Value!.Value);
        Assert.Equal((null, "BFA"), (values[0].Area!.Country?.Alpha3, values[^1].Area!.Country?.Alpha3));
        Assert.All(values, o => Assert.Equal(("desa-migrant-stock", "_T", "PS"), (o.IndicatorId, o.Code("SEX"), o.Value!.Unit)));
        Assert.Equal("GC4909", Assert.Single(items.SelectMany(i => i.Findings)).Code);
    }

    [Fact]
    public async Task Years_without_a_name_are_refused_and_percentages_are_no_people()
    {
        var values = (await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.All["years"].Text), "est_refugee_stock.csv", "desa")).Values();
        Assert.Equal(["desa-refugee-stock PS", "desa-refugee-stock PS", "desa-refugee-stock-share PT", "desa-refugee-stock-growth PT"], values.Take(4).Select(o => $"{o.IndicatorId} {o.Value!.Unit}"));
        const string bare = "Destination,1990_(mf),1995_(mf)\nMali,5,6\n";
        Assert.Equal("GC4908", (await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(bare), "table.csv", "desa")).Single().Findings.Single().Code);
        Assert.Equal("desa-migrant-stock-share", (await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(bare), "migrants_pct.csv", "desa")).Values()[0].IndicatorId);
    }

    [Theory]
    [InlineData("ddf--entities--sex.csv", "sex,name\nmale,MALE\n", "entities")]
    [InlineData("ddf--concepts--discrete.csv", "concept,concept_type,name\nage,entity_domain,Age\n", "concepts")]
    [InlineData("mapping.csv", "SELECT,seriesCode,countryAttributeId,seriesId,newSeriesName\n,a,,1,A\n", "series-mapping")]
    [InlineData("en_global_indicators.yml", "1-1-1-title: Something\n  more\n", "translations")]
    [InlineData("indicators.json", "[{\"indicator_id\":\"1.1.1\",\"goal_meta_link\":\"x\"}]", "metadata")]
    public async Task What_goes_with_the_figures_is_refused_by_name(string name, string text, string list)
    {
        var found = (await StatisticsRun.ReadAsync(text, name)).Single().Findings.Single();
        Assert.Equal(("GC4901", list), (found.Code, found.Arguments.Single().Value));
    }

    [Fact]
    public async Task Each_table_is_recognised_by_its_own_format_alone()
    {
        foreach (var (format, name, text) in Fixtures.All.Values)
            Assert.Equal([format], await StatisticsRun.RecognisedAsync(Encoding.UTF8.GetBytes(text), name));
        Assert.DoesNotContain("sdg", await StatisticsRun.RecognisedAsync("Year,Country / territory of asylum/residence,Origin,Population type,Value\n2001,Mali,Niger,Refugees,5\n"u8.ToArray(), "time_series.csv"));
    }

    [Theory]
    [InlineData("all_total.csv", false)]
    [InlineData("all.csv", true)]
    [InlineData("all_female.csv", true)]
    public async Task Sex_that_the_name_of_the_output_does_not_tell_is_lost_and_said_to_be(string output, bool isLost)
    {
        var (format, name, text) = Fixtures.All["origin-destination"];
        var (_, report) = await StatisticsRun.WriteAsync((await StatisticsRun.ReadAsync(Encoding.UTF8.GetBytes(text), name, format)).Values(), output, format);
        Assert.Equal(isLost, report.Losses.Any(l => l.Field.StartsWith("/dimensions", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("desa")]
    [InlineData("sdg")]
    public async Task Value_of_another_indicator_is_not_written_as_one_of_the_table(string format)
    {
        var refugees = new Observation { Id = "o-1", IndicatorId = "unhcr-ref", Sensitivity = Sensitivity.Public, Area = new Place { Country = CountryCode.Parse("MLI") }, Period = Period.At(PartialDate.Parse("2021")), Value = new Quantity { Value = 60 } };
        var (_, report) = await StatisticsRun.WriteAsync([refugees], "out.csv", format);
        Assert.Equal((1, 0), (report.Read, report.Written));
        Assert.Contains(report.Losses, l => l is { Field: "", Reason: LossReason.NotCarried });
    }
}

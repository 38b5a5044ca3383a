using System.Text;
using Governance.Core;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>The traps of round trips that humanitarian tables are known for.</summary>
public class Traps
{
    [Fact]
    public async Task NA_is_a_value_where_it_is_a_country()
        => Assert.Equal("NAM", (await CountAsync("#country+code,#affected\nNA,5\n")).Places![0].Country!.Value.Alpha3);

    [Theory]
    [InlineData("#loc+name,#affected\nSite Exemple,5\n")]
    [InlineData("Lieu,Combien\n#loc+name,#affected\nSite Exemple,5\n")]
    [InlineData("Rapport,\n,\nNote,\nNote,\nLégende,\nOù,Qui\nLieu,Combien\n#loc+name,#affected\nSite Exemple,5\n")]
    [InlineData("Lieu,Combien,Autre,Encore\n#loc+name,#affected,,texte\nSite Exemple,5,x,y\n")]
    public async Task Tag_row_is_no_data_wherever_it_stands_and_though_it_is_partial(string text)
    {
        var records = await HxlRun.RecordsAsync(text);
        Assert.Equal(5, Assert.IsType<MobilityCount>(Assert.Single(records)).Count!.Value);
        var (target, report) = await HxlRun.WriteAsync(records, "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task Table_whose_tag_row_is_gone_makes_no_record_and_says_how_many_rows_it_has()
    {
        var finding = Assert.Single((await HxlRun.ReadAsync("Lieu,Combien\nSite Exemple,5\nSite Modèle,7\n")).SelectMany(i => i.Findings));
        Assert.Equal(("GC3202", "2"), (finding.Code, finding.Arguments[0].Value));
    }

    [Theory]
    [InlineData("2021-06-05", "2021-06-05")]
    [InlineData("27/10/2014", "2014-10-27")]
    [InlineData("Fevrier  2013", "2013-02")]
    [InlineData("Septembre 2012", "2012-09")]
    [InlineData("1 March 2015", "2015-03-01")]
    [InlineData("2021-06-05T00:00:00", "2021-06-05")]
    public async Task Date_is_understood_as_it_is_spelled_and_comes_back_so(string cell, string date)
    {
        var text = $"#loc,#date,#affected\nSite,{cell},5\n";
        var count = await CountAsync(text);
        Assert.Equal(date, count.Period!.Value.Start.ToString());
        await AssertBackAsync(text);
    }

    [Theory]
    [InlineData("2021-Q2", "2021-04", "2021-06")]
    [InlineData("2021-06-01/2021-06-30", "2021-06-01", "2021-06-30")]
    [InlineData("2021-06", "2021-06", "2021-06")]
    public async Task Date_that_is_a_quarter_or_an_interval_is_a_period_and_comes_back_so(string cell, string start, string end)
    {
        var text = $"#loc,#date,#affected\nSite,{cell},5\n";
        var count = await CountAsync(text);
        Assert.Equal((start, end), (count.Period!.Value.Start.ToString(), count.Period.Value.End.ToString()));
        await AssertBackAsync(text);
    }

    [Fact]
    public async Task Counts_of_one_row_overlap_and_are_one_record()
    {
        var items = await HxlRun.ReadAsync("#country+code,#inneed,#targeted,#reached\nMLI,100,80,60\n");
        Assert.Equal(100, Assert.IsType<MobilityCount>(Assert.Single(items, i => i.Record is not null).Record).Count!.Value);
        Assert.Equal(["GC3209", "GC3209"], HxlRun.Codes(items));
    }

    [Theory]
    [InlineData("#loc+name,#affected+ind+total\nSite Exemple,5\n", CountUnit.Person)]
    [InlineData("#loc+name,#population\nSite Exemple,5\n", CountUnit.Person)]
    [InlineData("#loc+name,#population+hh\nSite Exemple,5\n", CountUnit.Household)]
    [InlineData("#loc+name,#population+f,#population+total\nSite Exemple,3,5\n", CountUnit.Person)]
    [InlineData("#loc+name,#affected\nSite Exemple,5\n", null)]
    [InlineData("#loc+name,#affected+returnees\nSite Exemple,5\n", null)]
    [InlineData("#loc+name,#affected+refugees\nSite Exemple,5\n", CountUnit.Person)]
    [InlineData("#loc+name,#affected+hh+idps\nSite Exemple,5\n", CountUnit.Household)]
    [InlineData("#loc+name,#affected,#affected+f\nSite Exemple,5,3\n", CountUnit.Person)]
    [InlineData("#loc+name,#gender,#affected\nSite Exemple,f,5\n", CountUnit.Person)]
    [InlineData("#loc+name,#gender+head,#affected\nSite Exemple,f,5\n", null)]
    public async Task Total_is_the_count_and_population_counts_persons(string text, CountUnit? unit)
    {
        var records = await HxlRun.RecordsAsync(text);
        var count = Assert.IsType<MobilityCount>(Assert.Single(records));
        Assert.Equal((5, unit), (count.Count!.Value, count.Unit));
        var (target, report) = await HxlRun.WriteAsync(records, "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task Member_twice_says_where_it_stands_first()
    {
        var finding = Assert.Single((await HxlRun.ReadAsync("""[{"#loc+name":"a","#loc+name":"b","#affected":1}]""")).SelectMany(i => i.Findings), f => f.Code == "GC0004");
        Assert.Equal("firstLine=1 firstColumn=3", string.Join(' ', finding.Arguments.Select(a => $"{a.Name}={a.Value}")));
    }

    [Fact]
    public async Task Total_that_is_not_the_sum_of_its_parts_stays_as_it_is_stated()
    {
        const string text = "#country+code,#affected,#affected+f,#affected+m\nMLI,100,30,20\n";
        var count = await CountAsync(text);
        Assert.Equal([100m, 30m, 20m], [count.Count!.Value!.Value, .. count.Breakdowns!.Select(b => b.Count.Value!.Value)]);
        await AssertBackAsync(text);
    }

    [Theory]
    [InlineData("#adm1,#affected+ind,#affected+f,#affected+m\nGao,7,3,4\n")]
    [InlineData("#adm1,#affected+f,#affected+m,#affected+ind\nGao,3,4,7\n")]
    [InlineData("#adm1,#people_num,#females_num,#males_num\nGao,7,3,4\n")]
    [InlineData("#adm1,#affected,#affected+f+ind,#affected+ind+m\nGao,7,3,4\n")]
    public async Task Parts_need_not_say_that_they_are_of_persons_where_their_whole_does(string text)
    {
        var items = await HxlRun.ReadAsync(text);
        var count = Assert.IsType<MobilityCount>(Assert.Single(items, i => i.Record is not null).Record);
        Assert.Equal((7m, CountUnit.Person), (count.Count!.Value!.Value, count.Unit!.Value));
        Assert.Equal([("F", 3m), ("M", 4m)], count.Breakdowns!.Select(b => (b.Category, b.Count.Value!.Value)));
        Assert.DoesNotContain("GC3209", HxlRun.Codes(items));
        await AssertBackAsync(text);
    }

    [Fact]
    public async Task Parts_of_another_measure_stay_further_measures()
    {
        var items = await HxlRun.ReadAsync("#adm1,#affected+ind,#inneed+f,#affected+idps+f,#affected+hh\nGao,7,3,4,2\n");
        Assert.Null(Assert.IsType<MobilityCount>(Assert.Single(items, i => i.Record is not null).Record).Breakdowns);
        Assert.Equal(3, HxlRun.Codes(items).Count(c => c == "GC3209"));
    }

    [Fact]
    public async Task Year_in_the_tag_of_the_count_is_its_date_where_no_column_has_dates()
    {
        const string Text = "#adm1,#population+y2018,#population+f+y2018\nGao,7,3\n";
        var count = await CountAsync(Text);
        Assert.Equal(("2018", 3m), (count.Period!.Value.Start.ToString(), Assert.Single(count.Breakdowns!).Count.Value!.Value));
        await AssertBackAsync(Text);
        Assert.Equal("2019-03", (await CountAsync("#adm1,#population+y2018,#date\nGao,7,2019-03\n")).Period!.Value.Start.ToString());
        Assert.Null((await CountAsync("#adm1,#population+y2018,#date\nGao,7,\n")).Period);
        Assert.Null((await CountAsync("#adm1,#affected+y1\nGao,7\n")).Period);
    }

    [Fact]
    public async Task Number_of_an_activity_makes_no_activities_of_sites_that_are_counted()
    {
        var count = await CountAsync("#activity_id,#loc,#org,#people_num\nS-1,Site Exemple,Org,7\n");
        Assert.Equal(("Site Exemple", 7m), (count.Places![0].Name!, count.Count!.Value!.Value));
        Assert.IsType<Activity>(Assert.Single(await HxlRun.RecordsAsync("#activity_id,#sector,#people_num\nS-1,WASH,7\n")));
    }

    [Fact]
    public async Task Parts_without_a_total_make_none()
        => Assert.Null((await CountAsync("#country+code,#affected+f,#affected+m\nMLI,30,20\n")).Count);

    [Fact]
    public async Task Same_rows_are_two_records()
        => Assert.Equal(["hxl:row-2", "hxl:row-3"], (await HxlRun.RecordsAsync("#loc,#affected\nSite,5\nSite,5\n")).Select(r => r.Id));

    [Fact]
    public async Task Object_with_a_tag_twice_is_named_and_no_value_is_chosen()
    {
        var items = await HxlRun.ReadAsync("""[{"#loc+name":"Site","#affected":5},{"#loc+name":"Site","#affected":5,"#affected":6}]""");
        Assert.Equal(5, Assert.IsType<MobilityCount>(Assert.Single(items, i => i.Record is not null).Record).Count!.Value);
        Assert.Equal(2, Assert.Single(items.SelectMany(i => i.Findings)).Origin.Row);
    }

    [Fact]
    public async Task Object_with_a_key_that_is_no_tag_keeps_its_value()
    {
        var record = Assert.Single(await HxlRun.RecordsAsync("""[{"#loc+name":"Site","#affected":5,"":"sans étiquette"}]"""));
        Assert.Contains("sans étiquette", record.Extensions!["hxl"].Values.Where(v => v.ValueKind == System.Text.Json.JsonValueKind.String).Select(v => v.GetString()));
    }

    [Fact]
    public async Task Order_and_case_of_attributes_do_not_matter_in_objects()
    {
        var count = await CountAsync("""[{"#loc+name":"Site","#AFFECTED +f+Children":5,"#affected":9}]""");
        Assert.Equal(("sex", "F", "children"), (count.Breakdowns![0].Dimension, count.Breakdowns[0].Category, count.Breakdowns[0].Crossed![0].Code));
    }

    [Fact]
    public async Task List_of_rows_is_the_lossless_json()
    {
        const string json = "[\n[\"Où\",\"Combien\",\"\"],\n[\"#loc\",\"#affected\",\"\"],\n[\"Site\",\"05\",\"x\"]\n]\n";
        var (target, report) = await HxlRun.WriteAsync(await HxlRun.RecordsAsync(json), "out.json");
        Assert.Empty(report.Losses);
        Assert.Equal(json, Encoding.UTF8.GetString(target.Main.ToArray()));
    }

    [Fact]
    public async Task Text_that_says_nothing_is_kept_where_a_number_is_expected()
    {
        const string text = "#loc,#affected\nSite A,-\nSite B,0\nSite C,\n";
        var records = await HxlRun.RecordsAsync(text);
        Assert.Equal([null, 0m, null], records.Cast<MobilityCount>().Select(c => c.Count?.Value));
        await AssertBackAsync(text);
    }

    [Fact]
    public async Task Semicolons_and_a_byte_order_mark_come_back() => await AssertBackAsync("\uFEFF#loc;#affected\r\nSite, nord;1,5\r\n");

    [Fact]
    public async Task Weighted_number_of_people_is_no_whole_number()
        => Assert.Equal(3633.94m, (await CountAsync("#loc,#affected\nSite,3633.94\n")).Count!.Value);

    [Fact]
    public async Task Tag_with_an_accent_is_the_tag_without_it()
    {
        const string text = "#région,#affécted\nNord,5\n";
        var count = await CountAsync(text);
        Assert.Equal(5, count.Count!.Value);
        await AssertBackAsync(text);
    }

    [Fact]
    public async Task Country_as_level_0_and_codes_called_p_codes_are_what_the_standard_calls_them()
    {
        const string text = "#adm0+name,#adm0 +pcode,#adm1 +pcode,#adm1+name,#adm2+origin+pcode,#affected+idps+ind\nMali,ML,ML07,Gao,ML0701,5\n";
        var places = (await CountAsync(text)).Places!;
        var here = Assert.Single(places, p => p.Role == PlaceRole.Here);
        Assert.Equal(("MLI", "Gao", "ML07"), (here.Country!.Value.Alpha3, here.Name, here.PCode!.Value.Code));
        Assert.Equal("ML0701", Assert.Single(places, p => p.Role == PlaceRole.Origin).PCode!.Value.Code);
        await AssertBackAsync(text);
        await AssertBackAsync("#adm0+code,#country+code,#adm1+code,#adm1+pcode,#affected\nMLI,NER,ML07,ML08,5\n");
    }

    private static async Task<MobilityCount> CountAsync(string text) => Assert.IsType<MobilityCount>(Assert.Single(await HxlRun.RecordsAsync(text)));

    private static async Task AssertBackAsync(string text)
    {
        var (target, report) = await HxlRun.WriteAsync(await HxlRun.RecordsAsync(text), "out.csv");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(target.Main.ToArray()));
    }
}

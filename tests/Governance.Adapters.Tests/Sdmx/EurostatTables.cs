using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Tables of Eurostat's bulk download, and its flags.</summary>
public class EurostatTables
{
    private const string Table = "freq,citizen,sex,geo\\TIME_PERIOD\t2019 \t2020-Q1 \nA,TOTAL,F,EL\t12 \t: z\nA,TOTAL,M,EL\t0.5 p\t: \nA,TOTAL,T,EL\t7 bp\t: c\n";

    [Fact]
    public async Task Every_cell_is_an_observation_of_its_series()
    {
        var items = await ReadAsync("estat_migr_xyz.tsv", Table);
        var found = items.Observations();
        Assert.Equal(["GC4207"], items.Codes());
        Assert.Equal(
            ["12 2019 F   ", " 2020-01 F M  ", "0.5 2019 M P  ", " 2020-01 M O  ", "7 2019 T   bp", " 2020-01 T  C "],
            found.Select(o => FormattableString.Invariant($"{o.Value?.Value} {o.Period!.Value.Start} {o.Dimensions!.Single(d => d.Dimension == "sex").Code} {o.Status} {o.Confidentiality} {o.Attributes?[0].Code}")));
        Assert.All(found, o => Assert.Equal(("ESTAT:MIGR_XYZ", "GRC"), (o.Source!.Dataset, o.Area!.Country!.Value.Alpha3)));
        Assert.Equal((2L, 18L), (items.First(i => i.Record == found[1]).Origin.Start.Line, items.First(i => i.Record == found[1]).Origin.Start.Column));
    }

    [Fact]
    public async Task It_is_written_with_its_flags()
    {
        var (text, _) = await SdmxRun.WriteAsync((await ReadAsync("migr_xyz.tsv", Table)).Observations());
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("STRUCTURE,STRUCTURE_ID,ACTION,freq,citizen,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG", lines[0]);
        Assert.Equal(["12,", ",z", "0.5,p", ",:", "7,bp", ",c"], lines[1..7].Select(l => string.Join(',', l.Split(',')[^2..])));
    }

    [Fact]
    public async Task Older_tables_spell_times_their_own_way()
        => Assert.Equal(["2019-03", "2019-04"], (await ReadAsync("tps.tsv", "unit,geo\\time\t2019M03 \t2019Q2 \nNR,EL\t12 \t13 \n")).Observations().Select(o => o.Period!.Value.Start.ToString()));

    [Fact]
    public async Task A_value_below_nought_is_no_formula()
    {
        var items = await ReadAsync("demo_xyz.tsv", "unit,geo\\TIME_PERIOD\t2019 \t2020 \nNR,EL\t-12 \t-0.5 p\n");
        Assert.Equal([-12m, -0.5m], items.Observations().Select(o => o.Value!.Value));
        Assert.Equal(["GC4207"], items.Codes());
    }

    [Theory]
    [InlineData("1 234 567 p")]
    [InlineData("1 234,5")]
    [InlineData("1,5")]
    [InlineData("5 *")]
    [InlineData(": 5")]
    public async Task What_is_no_value_with_flags_is_not_cut(string cell)
    {
        var items = await ReadAsync("demo_xyz.tsv", $"unit,geo\\TIME_PERIOD\t2019 \t2020 \nNR,EL\t12 \t{cell}\n");
        Assert.Equal([12m, null], items.Observations().Select(o => o.Value?.Value));
        Assert.Contains("GC4220", items.Codes());
        Assert.Equal(cell, items.Observations()[1].Extensions!["sdmx"]["OBS_VALUE"].GetString());
    }

    [Theory]
    [InlineData(": u", "O", ": u")]
    [InlineData(": bu", "O", ": bu")]
    [InlineData(":u", "O", ": u")]
    [InlineData(":", "O", null)]
    [InlineData(": z", "M", null)]
    [InlineData("", null, null)]
    public async Task A_colon_says_that_a_value_is_missing_whatever_flags_it_has(string cell, string? status, string? flags)
    {
        var found = (await ReadAsync("demo_xyz.tsv", $"unit,geo\\TIME_PERIOD\t2019 \t2020 \nNR,EL\t{cell}\t12 \n")).Observations();
        Assert.Equal((null, status, flags), (found[0].Value?.Value, found[0].Status, found[0].Attributes?.Single().Code));
        foreach (var form in (string[])["csv-2.0", "ml-3.0"])
        {
            var again = (await SdmxRun.AgainAsync(found, form)).Found[0];
            Assert.Equal((null, status, flags), (again.Value?.Value, again.Status, again.Attributes?.Single().Code));
        }
    }

    [Fact]
    public async Task Of_cells_that_are_cut_off_nothing_is_made_up()
    {
        var items = await ReadAsync("demo_xyz.tsv", "unit,geo\\TIME_PERIOD\t2019 \t2020 \t2021 \nNR,EL\t12 \t13 \t14 \nNR,MT\t15 \n");
        Assert.Equal([12m, 13m, 14m, 15m], items.Observations().Select(o => o.Value?.Value));
        Assert.Contains(items.SelectMany(i => i.Findings), f => f is { Code: "GC3007", Origin.Line: 3 });
    }

    [Fact]
    public async Task A_time_that_is_none_is_kept_as_it_stands()
    {
        var items = await ReadAsync("demo_xyz.tsv", "unit,geo\\time\t2018M12 \t2018M13 \nNR,EL\t12 \t13 \n");
        Assert.Contains("GC4219", items.Codes());
        Assert.Equal("2018M13", items.Observations()[1].Extensions!["sdmx"]["TIME_PERIOD"].GetString());
    }

    [Fact]
    public async Task Cells_may_be_quoted()
    {
        var found = (await ReadAsync("demo_xyz.tsv", "\"freq,unit,geo\\TIME_PERIOD\"\t\"2019\"\t\"2020\"\n\"A,NR,EL\"\t\"12 p\"\t\"13\"\n")).Observations();
        Assert.Equal(["12 P GRC", "13  GRC"], found.Select(o => FormattableString.Invariant($"{o.Value!.Value} {o.Status} {o.Area!.Country!.Value.Alpha3}")));
    }

    [Theory]
    [InlineData("estat_migr_xyz.tsv", "ESTAT:MIGR_XYZ")]
    [InlineData("migr_xyz1ctz.tsv", "ESTAT:MIGR_XYZ1CTZ")]
    [InlineData("in/sdg_10_x.tsv", "ESTAT:SDG_10_X")]
    [InlineData("estat_tps00999.tsv", "ESTAT:TPS00999")]
    [InlineData("tps00999.tsv", null)]
    [InlineData("migr_xyz_filtered.tsv", null)]
    [InlineData("estat_migr_xyz_filtered.tsv", null)]
    [InlineData("my_table.tsv", null)]
    [InlineData("test_run.tsv", null)]
    public async Task The_flow_is_the_name_of_the_file_where_that_is_a_code(string name, string? flow)
        => Assert.Equal(flow, (await ReadAsync(name, "unit,geo\\TIME_PERIOD\t2019 \nNR,EL\t12 \n")).Observations().Single().Source?.Dataset);

    [Theory]
    [InlineData("OBS_FLAG,CONF_STATUS", "c,F", "C")]
    [InlineData("CONF_STATUS,OBS_FLAG", "F,c", "C")]
    [InlineData("OBS_FLAG,CONF_STATUS", "c,E", "C")]
    [InlineData("OBS_FLAG,CONF_STATUS", "c,N", "N")]
    [InlineData("OBS_FLAG,CONF_STATUS", "p,F", "F")]
    public async Task What_one_column_keeps_back_no_other_one_frees(string ids, string codes, string confidentiality)
    {
        var table = $"DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,{ids}\nESTAT:MIGR_XYZ(1.0),A,EL,2020,5,{codes}\n";
        var observation = Assert.Single((await SdmxRun.ReadAsync(table)).Observations());
        Assert.Equal(confidentiality, observation.Confidentiality);
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
        Assert.Equal(confidentiality, Assert.Single((await SdmxRun.AgainAsync([observation], "ml-3.0")).Found).Confidentiality);
    }

    [Fact]
    public async Task A_row_with_too_few_codes_is_none()
    {
        var items = await ReadAsync("tps.tsv", "unit,geo\\time\t2019 \nNR,EL\t12 \nEL\t13 \n");
        Assert.Single(items.Observations());
        Assert.Equal(3, Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4228").Origin.Line);
    }

    [Theory]
    [InlineData("OBS_FLAG", "p", "P")]
    [InlineData("OBS_STATUS", "p", "P")]
    [InlineData("OBS_STATUS", "P", "P")]
    [InlineData("OBS_FLAG", "s", "E")]
    [InlineData("OBS_FLAG", "bp", null)]
    public async Task A_flag_is_the_status_of_an_observation(string id, string flag, string? status)
    {
        var table = $"DATAFLOW,freq,geo,TIME_PERIOD,OBS_VALUE,{id}\nESTAT:MIGR_XYZ(1.0),A,EL,2020,5,{flag}\n";
        var observation = Assert.Single((await SdmxRun.ReadAsync(table)).Observations());
        Assert.Equal(status, observation.Status);
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
        Assert.Equal(status, Assert.Single((await SdmxRun.AgainAsync([observation], "ml-3.0")).Found).Status);
    }

    [Theory]
    [InlineData("name\\time\t2019\n")]
    [InlineData("freq,geo\t2019\n")]
    [InlineData("path\\file\tsize\n")]
    public async Task Another_table_is_left_alone(string table)
    {
        await using var source = await FormatSource.OpenAsync("table.tsv", new MemoryStream(Encoding.UTF8.GetBytes(table)));
        Assert.False(await FormatRun.Registry.Reader("sdmx")!.RecognisesAsync(source));
    }

    private static async Task<List<ReadItem>> ReadAsync(string name, string table)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(Encoding.UTF8.GetBytes(table)));
        Assert.True(await FormatRun.Registry.Reader("sdmx")!.RecognisesAsync(source));
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("sdmx")!.ReadAsync(source, new ReadOptions()))
            items.Add(item);
        return items;
    }
}

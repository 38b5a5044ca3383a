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

using System.Text.RegularExpressions;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>The power of ten has other names at some agencies, and keeps them.</summary>
public class Multipliers
{
    [Theory]
    [InlineData("XX:A(1.0)", "UNIT_MULTIPLIER", 3)]
    [InlineData("XX:A(1.0)", "UNIT_MULT", 3)]
    [InlineData("IMF.STA:A(1.0)", "SCALE", 3)]
    [InlineData("IMF:A(1.0)", "SCALE", 3)]
    [InlineData("XX:A(1.0)", "SCALE", null)]
    [InlineData("IMFX:A(1.0)", "SCALE", null)]
    public async Task Power_of_ten_is_told_by_its_name_and_keeps_it(string flow, string name, int? power)
    {
        var given = (await SdmxRun.ReadAsync($"DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,{name}\n{flow},MLI,2020,1.5,A,3\n")).Observations();
        Assert.Equal(power, Assert.Single(given).UnitMultiplier);
        Assert.Equal(power is null ? "3" : null, given[0].Attributes?.FirstOrDefault(a => a.Dimension == name)?.Code);
        foreach (var form in SdmxRun.Forms.Select(f => f.Data))
        {
            var (text, report, found) = await SdmxRun.AgainAsync(given, form);
            Assert.DoesNotContain(report.Losses, l => l.Field.Contains("ultiplier", StringComparison.Ordinal) || l.Field.Contains("attributes", StringComparison.Ordinal));
            Assert.Contains(name, text, StringComparison.Ordinal);
            Assert.Equal(name == "UNIT_MULT", Regex.IsMatch(text, @"\bUNIT_MULT\b"));
            Assert.Equal(power, Assert.Single(found).UnitMultiplier);
        }
    }

    [Fact]
    public async Task Scale_beside_the_power_of_ten_is_an_attribute()
    {
        var observation = Assert.Single((await SdmxRun.ReadAsync("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,SCALE,UNIT_MULT\nIMF:A(1.0),MLI,2020,1.5,6,3\n")).Observations());
        Assert.Equal((3, "6"), (observation.UnitMultiplier, observation.Attributes!.Single(a => a.Dimension == "SCALE").Code));
    }

    [Fact]
    public async Task Scale_that_is_no_power_of_ten_is_an_attribute()
    {
        var observation = Assert.Single((await SdmxRun.ReadAsync("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,SCALE\nIMF:A(1.0),MLI,2020,1.5,Millions\n")).Observations());
        Assert.Equal((null, "Millions"), (observation.UnitMultiplier, observation.Attributes!.Single(a => a.Dimension == "SCALE").Code));
    }

    [Fact]
    public async Task Observations_of_several_agencies_keep_their_power_of_ten()
    {
        var given = (await SdmxRun.ReadAsync("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS,SCALE\nIMF:A(1.0),MLI,2020,1.5,A,6\nXX:A(1.0),MLI,2021,1.5,A,6\n")).Observations();
        given[1].UnitMultiplier = 3;
        foreach (var form in SdmxRun.Forms.Select(f => f.Data).Where(f => f is not ("json-1.0" or "csv-1.0")))
        {
            var (_, _, found) = await SdmxRun.AgainAsync(given, form);
            Assert.Equal([6, 3], found.Select(o => o.UnitMultiplier));
            Assert.Equal("6", found[1].Attributes!.Single(a => a.Dimension == "SCALE").Code);
        }
    }
}

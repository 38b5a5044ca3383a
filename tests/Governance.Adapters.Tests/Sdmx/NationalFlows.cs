namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Flows of agencies have codes and columns of their own.</summary>
public class NationalFlows
{
    [Theory]
    [InlineData("FR1:BDM(1.0)", "FM", null)]
    [InlineData("FR1:BDM(1.0)", "FR", "FRA")]
    [InlineData("FR1:BDM(1.0)", "FRA", "FRA")]
    [InlineData("KG_NSC:SDG(1.8)", "417", "KGZ")]
    [InlineData("KG_NSC:SDG(1.8)", "40", "AUT")]
    [InlineData("XX:FLOW(1.0)", "ML", null)]
    [InlineData("ESTAT:MIGR(1.0)", "EL", "GRC")]
    [InlineData("OECD.ELS.IMD:DSD_MIG@DF_MIG(1.0)", "FM", "FSM")]
    [InlineData("UNICEF:GLOBAL(1.0)", "FM", "FSM")]
    [InlineData("IMF.STA:FLOW(1.0)", "ML", "MLI")]
    [InlineData("", "ML", "MLI")]
    public async Task Two_letters_are_a_country_where_the_agency_makes_it_sure(string flow, string area, string? country)
    {
        var table = $"DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE\n{flow},A,{area},2018,7\n";
        var items = await SdmxRun.ReadAsync(table);
        var observation = Assert.Single(items.Observations());
        Assert.Equal(country, observation.Area!.Country?.Alpha3);
        Assert.Equal(area, observation.Area.Identifiers![0].Value);
        Assert.Equal(country is null, items.Codes().Contains("GC4231"));
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
        var again = Assert.Single((await SdmxRun.ReadAsync((await SdmxRun.WriteAsync([observation], "ml-2.1")).Text)).Observations());
        Assert.Equal((country, area), (again.Area!.Country?.Alpha3, again.Area.Identifiers![0].Value));
    }

    [Fact]
    public async Task Area_that_is_not_sure_is_told_once()
    {
        var message = Fixtures.Specific.Replace("IAEG-SDGs", "XX", StringComparison.Ordinal).Replace("REF_AREA=\"466\"", "REF_AREA=\"ML\"", StringComparison.Ordinal).Replace("REF_AREA=\"4\"", "REF_AREA=\"AF\"", StringComparison.Ordinal);
        var items = await SdmxRun.ReadAsync(message);
        Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4231");
        Assert.All(items.Observations(), o => Assert.Null(o.Area!.Country));
    }

    [Theory]
    [InlineData("LAST UPDATE")]
    [InlineData("LAST UPDATE: Last update")]
    [InlineData("TITLE_FR")]
    [InlineData("TITLE_EN")]
    public async Task Time_of_the_last_change_and_titles_are_no_dimensions_of_the_key(string column)
    {
        var table = $"DATAFLOW,{column},freq,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nESTAT:MIGR(1.0),07/05/24 11:00:00,A,EL,2021,7,b\n";
        var observation = Assert.Single((await SdmxRun.ReadAsync(table)).Observations());
        Assert.Equal("sdmx:ESTAT:MIGR:EL.A.2021", observation.Id);
        Assert.Equal(["freq"], observation.Dimensions!.Select(d => d.Dimension));
        Assert.Equal("07/05/24 11:00:00", observation.Attributes!.First(a => a.Dimension == column.Split(':')[0]).Code);
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
    }
}

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>A value that says that it is missing says why there is none.</summary>
public class MissingValues
{
    private const string Table = """
        DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE
        UNHCR:ARRIVALS(1.0),A,MLI,2020,1.50
        UNHCR:ARRIVALS(1.0),A,NER,2020,NaN
        UNHCR:ARRIVALS(1.0),A,BFA,2020,#N/A
        UNHCR:ARRIVALS(1.0),A,TCD,2020,

        """;

    [Theory]
    [MemberData(nameof(SdmxRun.Forms), MemberType = typeof(SdmxRun))]
    public async Task Value_that_is_missing_on_purpose_has_the_status_that_says_so(string form)
    {
        var given = (await SdmxRun.ReadAsync(Table)).Observations();
        Assert.Equal([null, "O", "O", null], given.Select(o => o.Status));
        var (text, report, found) = await SdmxRun.AgainAsync(given, form);
        Assert.DoesNotContain(report.Losses, l => l.Field is "/status");
        Assert.DoesNotContain("OBS_STATUS", text, StringComparison.Ordinal);
        Assert.Equal(given.Select(o => (o.Id, o.Status, o.Value?.Value)), found.Select(o => (o.Id, o.Status, o.Value?.Value)));
        if (form == "csv-1.0")
            Assert.Equal(Table, text.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("OBS_STATUS,OBS_VALUE", "M,NaN", "M")]
    [InlineData("OBS_VALUE,OBS_STATUS", "NaN,M", "M")]
    [InlineData("OBS_STATUS,OBS_VALUE", "A,NaN", "A")]
    [InlineData("OBS_VALUE,OBS_STATUS", "NaN,", "O")]
    [InlineData("OBS_VALUE,OBS_STATUS", "NaN,#N/A", "O")]
    public async Task Status_that_is_said_stays(string columns, string cells, string status)
    {
        var table = $"DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,{columns}\nUNHCR:ARRIVALS(1.0),A,MLI,2020,{cells}\n";
        var observation = Assert.Single((await SdmxRun.ReadAsync(table)).Observations());
        Assert.Equal(status, observation.Status);
        Assert.Equal(table, (await SdmxRun.WriteAsync([observation], "csv-1.0")).Text.ReplaceLineEndings("\n"));
    }
}

using Governance.Adapters.Sdmx;

namespace Governance.Adapters.Tests.Sdmx;

public class Times
{
    private const string Hours = """
        DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,TIME_DETAIL
        UNHCR:ARRIVALS(1.0),H,MLI,2020-12-31T22:00:00,10,
        UNHCR:ARRIVALS(1.0),H,MLI,2020-12-31T23:00:00,11,by hour
        UNHCR:ARRIVALS(1.0),H,NER,2020-12-31T22:00:00/PT1H,12,by hour
        UNHCR:ARRIVALS(1.0),H,NER,2020-12-31T23:00:00/PT1H,13,by hour
        UNHCR:ARRIVALS(1.0),D,MLI,2020-12-31,14,by day

        """;

    [Theory]
    [InlineData("2021", "2021", "2021", "2021")]
    [InlineData("2021-06", "2021-06", "2021-06", "2021-06")]
    [InlineData("2021-06-30", "2021-06-30", "2021-06-30", "2021-06-30")]
    [InlineData("2021-A1", "2021", "2021", "2021")]
    [InlineData("2021-S2", "2021-07", "2021-12", "2021-S2")]
    [InlineData("2021-T2", "2021-05", "2021-08", "2021-T2")]
    [InlineData("2021-Q2", "2021-04", "2021-06", "2021-Q2")]
    [InlineData("2021-M06", "2021-06", "2021-06", "2021-06")]
    [InlineData("2021-W01", "2021-01-04", "2021-01-10", "2021-W01")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03", "2020-W53")]
    [InlineData("2021-D181", "2021-06-30", "2021-06-30", "2021-06-30")]
    [InlineData("2018-09-01/P13M", "2018-09", "2019-09", "2018-09-01/P13M")]
    [InlineData("2018-01-01/P3Y", "2018", "2020", "2018-01-01/P3Y")]
    [InlineData("2018-09-03/P10D", "2018-09-03", "2018-09-12", "2018-09-03/P10D")]
    [InlineData("2018-09-01T00:00:00/P1Y2M10DT2H30M", "2018-09-01", "2019-11-11", "2018-09-01/P437D")]
    [InlineData("2018-09-01/P1Y2M", "2018-09", "2019-10", "2018-09-01/P14M")]
    [InlineData("2018-09-03T22:30:00/PT1H30M", "2018-09-03", "2018-09-03", "2018-09-03")]
    [InlineData("2018-09-03T22:30:00/PT1H30.5S", "2018-09-03", "2018-09-03", "2018-09-03")]
    [InlineData("2018-09-03T23:30:00/PT2H", "2018-09-03", "2018-09-04", "2018-09-03/P2D")]
    [InlineData("2021-06-30T12:00:00Z", "2021-06-30", "2021-06-30", "2021-06-30")]
    [InlineData("2021-Q2+02:00", "2021-04", "2021-06", "2021-Q2")]
    [InlineData("2021Q2", "2021-04", "2021-06", "2021-Q2")]
    [InlineData("2018/2019", "2018", "2019", "2018-01-01/P2Y")]
    [InlineData("2018-2019", "2018", "2019", "2018-01-01/P2Y")]
    public void Time_is_read_as_days_months_or_years_and_written_in_one_way(string text, string start, string end, string written)
    {
        Assert.True(Periods.TryRead(text, out var period, out _));
        Assert.Equal((start, end), (period.Start.ToString(), period.End.ToString()));
        Assert.Equal(written, Periods.Write(period));
        Assert.True(Periods.TryRead(written, out var again, out var isStandard));
        Assert.Equal(period, again);
        Assert.True(isStandard);
    }

    [Theory]
    [InlineData("2021-Q5")]
    [InlineData("2021-W54")]
    [InlineData("2021-W53")]
    [InlineData("2021-D366")]
    [InlineData("2021-02-30")]
    [InlineData("2021-S0")]
    [InlineData("2021-06-30/P0D")]
    [InlineData("2021-06/P3M")]
    [InlineData("2021-06-30/")]
    [InlineData("2021-06-30/P")]
    [InlineData("2021-06-30/P1DT")]
    [InlineData("2021-06-30/P1D2M")]
    [InlineData("2021-06-30/P1H")]
    [InlineData("2021-06-30/P1.5M")]
    [InlineData("2021-06-30T25:00:00/P1D")]
    [InlineData("9989-06-30/P9999D")]
    [InlineData("9999-12-31/P9999Y")]
    [InlineData("2021-06-30T25:00:00")]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("9999-W52")]
    public void Text_that_is_no_time_is_refused(string text) => Assert.False(Periods.TryRead(text, out _, out _));

    [Theory]
    [MemberData(nameof(SdmxRun.Forms), MemberType = typeof(SdmxRun))]
    public async Task Times_of_one_day_are_told_apart_and_come_back(string form)
    {
        var given = (await SdmxRun.ReadAsync(Hours)).Observations();
        var (text, report, found) = await SdmxRun.AgainAsync(given, form);
        Assert.Equal(5, report.Written);
        Assert.DoesNotContain(report.Losses, l => l.Field is "/period" or "/timeDetail");
        Assert.Equal(given.Select(o => (o.Id, o.Period, o.TimeDetail)), found.Select(o => (o.Id, o.Period, o.TimeDetail)));
        Assert.Equal(5, found.DistinctBy(o => o.Id).Count());
        Assert.Equal("sdmx:UNHCR:ARRIVALS:MLI.H.2020-12-31T22:00:00", found[0].Id);
        Assert.Equal(5, found.DistinctBy(o => (o.Area!.Country, o.Period, o.TimeDetail)).Count());
        Assert.Contains("by hour", text, StringComparison.Ordinal);
        if (form == "csv-1.0")
            Assert.Equal(Hours, text.ReplaceLineEndings("\n"));
    }
}

using Governance.Adapters.Sdmx;
using Governance.Core;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Reporting periods are counted from the day on which reporting years start, which comes back with them.</summary>
public class ReportingYears
{
    private const string Table = """
        DATAFLOW,FREQ,SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY
        IAEG-SDGs:DF_SDG_GLH(1.0),Q,SG_CPA_MIGRS,MLI,2020-Q1,10,--07-01
        IAEG-SDGs:DF_SDG_GLH(1.0),Q,SG_CPA_MIGRS,NER,2020-Q1,11,
        IAEG-SDGs:DF_SDG_GLH(1.0),A,SG_CPA_MIGRS,MLI,2020-A1,12,--04-06
        IAEG-SDGs:DF_SDG_GLH(1.0),W,SG_CPA_MIGRS,MLI,2020-W01,13,--07-01

        """;

    private static readonly string[] Expected = ["2020-07 2020-09", "2020-01 2020-03", "2020-04-06 2021-04-05", "2020-06-29 2020-07-05"];

    [Theory]
    [InlineData("2020-A1", "--07-01", "2020-07", "2021-06")]
    [InlineData("2020-S2", "--07-01", "2021-01", "2021-06")]
    [InlineData("2020-T1", "--10-01", "2020-10", "2021-01")]
    [InlineData("2020-Q3", "--07-01", "2021-01", "2021-03")]
    [InlineData("2020-Q4", "--04-06", "2021-01-06", "2021-04-05")]
    [InlineData("2020-M12", "--07-01Z", "2021-06", "2021-06")]
    [InlineData("2020-M01", "--07-15", "2020-07-15", "2020-08-14")]
    [InlineData("2020-W01", "--07-01", "2020-06-29", "2020-07-05")]
    [InlineData("2021-W53", "--07-01", "2022-06-27", "2022-07-03")]
    [InlineData("2022-W01", "--07-01", "2022-07-04", "2022-07-10")]
    [InlineData("2020-D001", "--07-01", "2020-07-01", "2020-07-01")]
    [InlineData("2020-D365", "--07-01", "2021-06-30", "2021-06-30")]
    [InlineData("2020", "--07-01", "2020", "2020")]
    [InlineData("2020-07", "--07-01", "2020-07", "2020-07")]
    [InlineData("2020-W01", "--01-01", "2019-12-30", "2020-01-05")]
    public void Reporting_period_is_counted_from_the_day_its_years_start(string text, string day, string start, string end)
    {
        var first = StartDay.Parse(day)!.Value;
        Assert.True(Periods.TryRead(text, out var period, out _, first));
        Assert.Equal((start, end), (period.Start.ToString(), period.End.ToString()));
        Assert.True(Periods.TryRead(Periods.Write(period, first), out var again, out _, first));
        Assert.Equal(period, again);
    }

    [Theory]
    [InlineData("2020-W53", "--07-01")]
    [InlineData("2020-D366", "--07-01")]
    [InlineData("2021-A1", "--02-29")]
    [InlineData("2020-Q5", "--07-01")]
    [InlineData("2020-M13", "--07-01")]
    public void Part_that_a_reporting_year_does_not_have_is_refused(string text, string day)
        => Assert.False(Periods.TryRead(text, out _, out _, StartDay.Parse(day)));

    [Theory]
    [InlineData("--13-01")]
    [InlineData("--02-30")]
    [InlineData("07-01")]
    [InlineData("--7-1")]
    [InlineData("")]
    public void Text_that_is_no_day_of_the_year_is_none(string text) => Assert.Null(StartDay.Parse(text));

    [Theory]
    [MemberData(nameof(SdmxRun.Forms), MemberType = typeof(SdmxRun))]
    public async Task Periods_and_their_start_day_come_back_in_every_form(string form)
    {
        var read = await SdmxRun.ReadAsync(Table);
        Assert.DoesNotContain("GC3011", read.Codes());
        Assert.Equal(Expected, Spans(read.Observations()));
        var (text, report) = await SdmxRun.WriteAsync(read.Observations(), form);
        Assert.DoesNotContain(report.Losses, l => l.Field.StartsWith("/period", StringComparison.Ordinal) || l.Field.StartsWith("/attributes", StringComparison.Ordinal));
        Assert.Contains("2020-Q1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("'--", text, StringComparison.Ordinal);
        var again = await SdmxRun.ReadAsync(text);
        Assert.Equal(Expected, Spans(again.Observations()));
        Assert.Equal(read.Observations().Select(Day), again.Observations().Select(Day));
        Assert.DoesNotContain("GC3011", again.Codes());
    }

    [Fact]
    public async Task Start_day_of_a_data_set_is_that_of_its_observations()
    {
        var message = Fixtures.Specific.Replace("ss:action=", "REPORTING_YEAR_START_DAY=\"--07-01\" ss:action=", StringComparison.Ordinal).Replace("\"2019\"", "\"2019-Q1\"", StringComparison.Ordinal);
        var items = await SdmxRun.ReadAsync(message, Fixtures.Definition);
        Assert.All(items.Observations(), o => Assert.Equal("--07-01", Day(o)));
        Assert.Equal("2019-07 2019-09", Spans(items.Observations())[0]);
        Assert.DoesNotContain("GC4230", items.Codes());
        Assert.Contains("REPORTING_YEAR_START_DAY=\"--07-01\"", (await SdmxRun.WriteAsync(items.Observations(), "ml-2.1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_day_that_is_no_day_is_told_and_kept()
    {
        var items = await SdmxRun.ReadAsync(Table.Replace("--07-01", "July", StringComparison.Ordinal));
        Assert.Contains("GC4230", items.Codes());
        Assert.Equal(("July", "2020-01 2020-03"), (Day(items.Observations()[0]), Spans(items.Observations())[0]));
    }

    private static string? Day(Observation observation) => observation.Attributes?.FirstOrDefault(a => a.Dimension == "REPORTING_YEAR_START_DAY")?.Code;

    private static List<string> Spans(IEnumerable<Observation> observations) => [.. observations.Select(o => $"{o.Period?.Start} {o.Period?.End}")];
}

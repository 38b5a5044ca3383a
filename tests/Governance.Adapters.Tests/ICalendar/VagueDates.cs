using Governance.Core;

namespace Governance.Adapters.Tests.ICalendar;

/// <summary>An event of which no day is known has a start all the same, as RFC 5545 demands, and comes back as it was.</summary>
public class VagueDates
{
    [Theory]
    [InlineData("2021-06", "2021-06", "DTSTART;VALUE=DATE;X-GOVERNANCE-DATE=2021-06:20210601", "DTEND;VALUE=DATE;X-GOVERNANCE-DATE=2021-06:20210701")]
    [InlineData("2021", "2021", "DTSTART;VALUE=DATE;X-GOVERNANCE-DATE=2021:20210101", "DTEND;VALUE=DATE;X-GOVERNANCE-DATE=2021:20220101")]
    [InlineData("2021-06", "2021-09", "DTSTART;VALUE=DATE;X-GOVERNANCE-DATE=2021-06:20210601", "DTEND;VALUE=DATE;X-GOVERNANCE-DATE=2021-09:20211001")]
    [InlineData("2021-06", "2021-09-12", "DTSTART;VALUE=DATE;X-GOVERNANCE-DATE=2021-06:20210601", "DTEND;VALUE=DATE:20210913")]
    [InlineData("2021-06-28", "2021-07", "DTSTART;VALUE=DATE:20210628", "DTEND;VALUE=DATE;X-GOVERNANCE-DATE=2021-07:20210801")]
    [InlineData("2024-02", "2024-02", "DTSTART;VALUE=DATE;X-GOVERNANCE-DATE=2024-02:20240201", "DTEND;VALUE=DATE;X-GOVERNANCE-DATE=2024-02:20240301")]
    public async Task Month_or_year_is_all_its_days_and_comes_back(string start, string end, string first, string last)
    {
        var held = new Period(PartialDate.Parse(start), PartialDate.Parse(end));
        var (text, report) = await Run.WriteAsync(Event(held));
        Assert.Contains($"\r\n{first}\r\n", Unfolded(text), StringComparison.Ordinal);
        Assert.Contains($"\r\n{last}\r\n", Unfolded(text), StringComparison.Ordinal);
        Assert.Equal(start.Length < 10, text.Contains("\r\nTRANSP:TRANSPARENT\r\n", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Losses, l => l.Field.StartsWith("/held", StringComparison.Ordinal));
        var item = Assert.Single(await Run.ReadAsync(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Empty(item.Findings);
        Assert.Equal(held, ((GovernanceEvent)item.Record!).Held);
        Assert.Equal(text, (await Run.WriteAsync(item.Record)).Text);
    }

    [Fact]
    public async Task Month_without_an_end_is_that_month()
    {
        var (text, report) = await Run.WriteAsync(Event(new Period(PartialDate.Parse("2021-06"), null)));
        Assert.Contains("X-GOVERNANCE-DATE=2021-06:20210701", Unfolded(text), StringComparison.Ordinal);
        Assert.DoesNotContain(report.Losses, l => l.Field.StartsWith("/held", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Event_without_a_date_says_so_at_a_day_that_is_none()
    {
        var (text, report) = await Run.WriteAsync(Event(null));
        Assert.Contains("\r\nDTSTART;VALUE=DATE;X-GOVERNANCE-DATE=unknown:19700101\r\n", Unfolded(text), StringComparison.Ordinal);
        Assert.Empty(report.Losses);
        var item = Assert.Single(await Run.ReadAsync(System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Empty(item.Findings);
        Assert.Null(((GovernanceEvent)item.Record!).Held);
        Assert.Equal(text, (await Run.WriteAsync(item.Record)).Text);
    }

    [Fact]
    public async Task End_without_a_start_is_in_the_report()
    {
        var (text, report) = await Run.WriteAsync(Event(new Period(null, PartialDate.Parse("2021-06"))));
        Assert.DoesNotContain("DTEND", text, StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Field == "/held/end");
    }

    [Fact]
    public async Task Time_of_a_day_that_is_not_known_is_in_the_report()
    {
        var e = Event(Period.At(PartialDate.Parse("2021-06")));
        e.StartTime = ClockTime.TryParse("09:00", out var nine) ? nine : null;
        Assert.Contains((await Run.WriteAsync(e)).Report.Losses, l => l.Field == "/startTime");
    }

    [Fact]
    public async Task Day_to_which_another_program_moved_the_event_holds()
    {
        var item = await Run.EventAsync("SUMMARY:x", "DTSTART;VALUE=DATE;X-GOVERNANCE-DATE=2021-06:20210615", "DTEND;VALUE=DATE;X-GOVERNANCE-DATE=2021-06:20210617");
        Assert.Equal(new Period(PartialDate.Parse("2021-06-15"), PartialDate.Parse("2021-06-16")), ((GovernanceEvent)item.Record!).Held);
    }

    [Fact]
    public async Task Event_that_came_without_a_start_goes_back_without()
    {
        var item = await Run.EventAsync("SUMMARY:x");
        var text = (await Run.WriteAsync(item.Record!)).Text;
        Assert.DoesNotContain("DTSTART", text, StringComparison.Ordinal);
        Assert.DoesNotContain("TRANSP", text, StringComparison.Ordinal);
    }

    private static GovernanceEvent Event(Period? held) => new() { Id = "a", Title = new LocalizedText { Language = "fr", Text = "Réunion" }, Sensitivity = Sensitivity.Public, Held = held };

    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal);
}

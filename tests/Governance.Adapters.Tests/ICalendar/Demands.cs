using System.Text;
using Governance.Core;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.ICalendar;

/// <summary>What RFC 5545 demands of events and calendars beyond each value.</summary>
public class Demands
{
    [Theory]
    [InlineData("GC4613", "DTSTART:20240310T090000Z", "DTEND:20240310T090000Z")]
    [InlineData("GC4613", "DTSTART;VALUE=DATE:20240310", "DTEND;VALUE=DATE:20240310")]
    [InlineData("GC4613", "DTSTART:20240310T090000Z", "DURATION:PT0S")]
    [InlineData("GC4613", "DTSTART;TZID=Europe/Paris:20240310T090000Z", "DTEND:20240310T100000Z")]
    [InlineData("GC4613", "DTSTART:20240310", "DTEND;VALUE=DATE:20240312")]
    [InlineData("GC4613", "DTSTART;VALUE=DATE:20240310T090000Z", "DTEND:20240310T100000Z")]
    [InlineData("GC4613", "DTSTART;TZID=Europe/Paris;VALUE=DATE:20240310", "DTEND;VALUE=DATE:20240312")]
    [InlineData("GC4613", "DTSTART:20240310T090000Z", "DTEND:20240310T100000Z", "DURATION:PT1H")]
    [InlineData("GC4601", "DTSTART:20240310T090000Z", "DTEND:20240310T100000Z", "DURATION:PT2H")]
    [InlineData("GC4601", "DTSTART:20240310T090000Z", "PRIORITY:10")]
    [InlineData("GC4601", "DTSTART:20240310T090000Z", "TRANSP:MAYBE")]
    [InlineData("GC4601", "DTSTART:20240310T090000Z", "SEQUENCE:x")]
    [InlineData("GC4618", "DTSTART:20240310T090000Z", "DTEND:20240310T080000Z")]
    [InlineData("GC4618", "DTSTART;TZID=Africa/Bamako:20240310T090000", "DTEND;TZID=Europe/Paris:20240310T093000")]
    [InlineData("GC4618", "DTSTART:20240310T090000Z", "DURATION:-PT1H")]
    [InlineData("GC4618", "DTSTART:20240310T090030Z", "DTEND:20240310T090010Z")]
    [InlineData("", "DTSTART:20240310T090010Z", "DTEND:20240310T090030Z")]
    [InlineData("", "DTSTART:20240310T000000Z", "DTEND:20240311T000000Z")]
    [InlineData("", "DTSTART;VALUE=DATE:20240310", "DTEND;VALUE=DATE:20240311")]
    [InlineData("", "DTSTART:20240310T090000Z", "PRIORITY:0", "SEQUENCE:12", "TRANSP:transparent")]
    [InlineData("GC4605 GC4613", "DTSTART:20240310T090000Z", "RRULE:FREQ=WEEKLY;UNTIL=20240309T090000Z")]
    [InlineData("GC4605 GC4613", "DTSTART:20240310T090000Z", "RRULE:FREQ=WEEKLY;UNTIL=20250309")]
    [InlineData("GC4605", "DTSTART;TZID=Africa/Bamako:20240310T090000", "RRULE:FREQ=WEEKLY;UNTIL=20240310T090000Z")]
    [InlineData("GC4605 GC4611", "DTSTART:20240310T090000Z", "RRULE:FREQ=WEEKLY;BYDAY=1MO")]
    [InlineData("GC4605 GC4611", "DTSTART:20240310T090000Z", "RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO")]
    [InlineData("GC4605", "DTSTART:20240310T090000Z", "RRULE:FREQ=MONTHLY;BYDAY=1MO")]
    [InlineData("GC4605", "DTSTART:20240331T090000Z", "RRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;BYMONTHDAY=31;COUNT=4")]
    [InlineData("GC4605", "DTSTART:20240210T090000Z", "RRULE:RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD")]
    [InlineData("GC4605 GC4611", "DTSTART:20240331T090000Z", "RRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=SIDEWAYS")]
    [InlineData("GC4605 GC4611", "DTSTART:20240331T090000Z", "RRULE:RSCALE=GREGORIAN;FREQ=FORTNIGHTLY")]
    [InlineData("GC4605 GC4611", "DTSTART:20240331T090000Z", "RRULE:FREQ=MONTHLY;SKIP=OMIT")]
    [InlineData("GC4605", "DTSTART:20240310T090000Z", "RRULE:FREQ=WEEKLY;COUNT=2", "RDATE:20240401T090000Z,20240402T090000Z", "RDATE:20240501T090000Z")]
    public async Task Property_that_does_not_fit_is_a_finding_and_all_lines_come_back(string expected, params string[] lines)
    {
        var item = await Run.EventAsync(["SUMMARY:x", .. lines]);
        Assert.Equal(expected, string.Join(' ', item.Findings.Select(f => f.Code).Order(StringComparer.Ordinal)));
        var (text, _) = await Run.WriteAsync(item.Record!);
        Assert.All(lines, l => Assert.Contains($"\r\n{l}\r\n", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "GC4614/UID GC4614/DTSTART GC4615/DTSTAMP")]
    [InlineData("METHOD:REQUEST\r\n", "GC4614/UID GC4615/DTSTAMP")]
    public async Task Event_without_what_it_must_have_is_named(string method, string expected)
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{method}BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
        Assert.Equal(expected, Of(items));
    }

    [Theory]
    [InlineData("", "GC4615/VERSION GC4615/PRODID")]
    [InlineData("VERSION:2.0\r\n", "GC4615/PRODID")]
    [InlineData("PRODID:x\r\nVERSION:3.0\r\n", "GC4601/VERSION")]
    [InlineData("PRODID:x\r\nVERSION:2.0;2.0\r\n", "")]
    [InlineData("VERSION:1.0\r\n", "GC4617")]
    public async Task Calendar_without_version_or_program_or_of_another_version_is_named(string head, string expected)
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\n{head}BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20240115T101530Z\r\nDTSTART:20240310T090000Z\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"));
        Assert.Equal(expected, Of(items));
        Assert.Single(items, i => i.Record is not null);
    }

    [Fact]
    public async Task Stamp_that_is_not_in_utc_is_read_and_named()
    {
        var items = await Run.ReadAsync("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20240115T101530\r\nDTSTART:20240310T090000Z\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"u8.ToArray());
        Assert.Equal("GC4613/DTSTAMP", Of(items));
        Assert.Equal("2024-01-15", Assert.IsType<GovernanceEvent>(Assert.Single(items).Record).Published.ToString());
    }

    [Fact]
    public async Task Zone_that_nothing_says_is_named_once_for_a_calendar_even_where_it_could_be_defined_behind_its_events()
    {
        static string calendar(string behind) => $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{string.Concat(Enumerable.Range(1, 2).Select(i => $"BEGIN:VEVENT\r\nUID:{i}\r\nDTSTAMP:20240115T101530Z\r\nDTSTART;TZID=Nowhere/Else:20240310T090000\r\nDTEND;TZID=Nowhere/Else:20240310T100000\r\nSUMMARY:x\r\nEND:VEVENT\r\n"))}{behind}END:VCALENDAR\r\n";
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(calendar("")));
        var finding = Assert.Single(items.SelectMany(i => i.Findings));
        Assert.Equal(("GC4616", 7L), (finding.Code, finding.Origin.Line));
        Assert.Empty((await Run.ReadAsync(Encoding.UTF8.GetBytes(calendar("BEGIN:VTIMEZONE\r\nTZID:Nowhere/Else\r\nEND:VTIMEZONE\r\n")))).SelectMany(i => i.Findings));
    }

    [Fact]
    public async Task Two_events_of_one_uid_are_found_by_the_rule_on_ids_and_times_of_a_series_are_not()
    {
        static string held(string more) => $"BEGIN:VEVENT\r\nUID:a@b.example\r\nDTSTAMP:20240115T101530Z\r\nDTSTART:20240310T090000Z\r\n{more}SUMMARY:x\r\nEND:VEVENT\r\n";
        Assert.Equal(["GC2001"], await CheckAsync(held("") + held("SEQUENCE:1\r\n")));
        Assert.Empty(await CheckAsync(held("") + held("RECURRENCE-ID:20240317T090000Z\r\n")));
    }

    private static async Task<List<string>> CheckAsync(string events)
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{events}END:VCALENDAR\r\n"));
        var found = new List<string>();
        var lines = string.Join('\n', items.Select(i => RecordJson.ToJson(i.Record!)));
        Validator.Default.Validate(Encoding.UTF8.GetBytes(lines), f => found.Add(f.Code), new ValidationOptions { Today = new DateOnly(2024, 6, 1) });
        return found;
    }

    private static string Of(IEnumerable<Governance.Core.Formats.ReadItem> items)
        => string.Join(' ', items.SelectMany(i => i.Findings).Select(f => f.Arguments is [var field] ? $"{f.Code}/{field.Value}" : f.Code));
}

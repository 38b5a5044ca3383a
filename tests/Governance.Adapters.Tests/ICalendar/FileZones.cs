using System.Text;
using Governance.Core;

namespace Governance.Adapters.Tests.ICalendar;

/// <summary>Time zones that a file defines itself, and names of zones that programs of Windows use.</summary>
public class FileZones
{
    private const string East = """
        BEGIN:VTIMEZONE
        TZID:Zone d’essai\, est
        BEGIN:STANDARD
        DTSTART:16010101T000000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0200
        END:STANDARD
        END:VTIMEZONE
        """;

    private const string Summer = """
        BEGIN:VTIMEZONE
        TZID:Heure des champs
        BEGIN:STANDARD
        DTSTART:16011028T030000
        RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        END:STANDARD
        BEGIN:DAYLIGHT
        DTSTART:16010325T020000
        RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        END:DAYLIGHT
        END:VTIMEZONE
        """;

    [Theory]
    [InlineData(East, "DTSTART;TZID=\"Zone d’essai, est\":20240315T100000", "DTEND:20240315T090000Z", "11:00")]
    [InlineData(East, "DTSTART;TZID=Africa/Bamako:20240315T100000", "DTEND;TZID=\"Zone d’essai, est\":20240315T130000", "11:00")]
    [InlineData(Summer, "DTSTART;TZID=Heure des champs:20240330T100000", "DTEND:20240330T110000Z", "12:00")]
    [InlineData(Summer, "DTSTART;TZID=Heure des champs:20240331T100000", "DTEND:20240331T110000Z", "13:00")]
    [InlineData(Summer, "DTSTART;TZID=Heure des champs:20241026T100000", "DTEND:20241026T110000Z", "13:00")]
    [InlineData(Summer, "DTSTART;TZID=Heure des champs:20241027T100000", "DTEND:20241027T110000Z", "12:00")]
    [InlineData(Summer, "DTSTART;TZID=Heure des champs:20240330T230000", "DURATION:PT4H", "04:00")]
    [InlineData(Summer, "DTSTART;TZID=Heure des champs:20240330T230000", "DURATION:P1D", "23:00")]
    [InlineData("", "DTSTART;TZID=Romance Standard Time:20240715T100000", "DTEND:20240715T100000Z", "12:00")]
    [InlineData("", "DTSTART;TZID=/example.org/1/Europe/Paris:20240715T100000", "DTEND:20240715T100000Z", "12:00")]
    public async Task End_in_another_zone_is_turned_into_that_of_the_start_and_comes_back_as_it_was(string zone, string start, string end, string expected)
    {
        var text = File(zone, start, end);
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text)));
        Assert.Empty(item.Findings);
        Assert.Equal(expected, Assert.IsType<GovernanceEvent>(item.Record).EndTime.ToString());
        Assert.Equal(text, (await Run.WriteAsync(item.Record!)).Text);
    }

    [Theory]
    [InlineData("RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4;UNTIL=20100401T000000Z", "04:00")]
    [InlineData("RRULE:FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU", "04:00")]
    [InlineData("RRULE:FREQ=YEARLY", "04:00")]
    [InlineData("RDATE:20250101T000000", "04:00")]
    [InlineData("RDATE:20250101T000000,20251001T000000Z", "04:00")]
    [InlineData("RRULE:FREQ=HOURLY", null)]
    [InlineData("RRULE:FREQ=YEARLY;BYDAY=20MO", null)]
    [InlineData("RDATE:soon", null)]
    public async Task Zone_is_understood_by_its_rule_and_dates_or_not_at_all(string rule, string? expected)
    {
        var zone = $"BEGIN:VTIMEZONE\r\nTZID:z\r\nBEGIN:DAYLIGHT\r\nDTSTART:20000402T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\n{rule}\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE";
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(File(zone, "DTSTART;TZID=z:20240701T030000", "DTEND:20240701T080000Z"))));
        Assert.Equal(expected, Assert.IsType<GovernanceEvent>(item.Record).EndTime?.ToString());
        Assert.Equal(expected is null ? ["GC4601"] : [], item.Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task Zone_of_one_calendar_is_none_of_the_next()
    {
        var (first, second) = (File(East, "DTSTART;TZID=\"Zone d’essai, est\":20240315T100000", "DTEND:20240315T090000Z"), File("", "DTSTART;TZID=\"Zone d’essai, est\":20240315T100000", "DTEND:20240315T090000Z"));
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(first + second));
        Assert.Equal(["11:00", null], items.Select(i => i.Record).OfType<GovernanceEvent>().Select(e => e.EndTime?.ToString()));
    }

    private static string File(string zone, string start, string end)
        => $"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//Zones//FR\n{zone}{(zone.Length > 0 ? "\n" : "")}BEGIN:VEVENT\nUID:z@b.example\nDTSTAMP:20240115T101530Z\n{start}\n{end}\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n".ReplaceLineEndings("\r\n");
}

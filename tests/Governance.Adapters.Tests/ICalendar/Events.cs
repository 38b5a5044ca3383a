using System.Text;
using Governance.Core;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.ICalendar;

public class Events
{
    [Fact]
    public async Task Day_of_a_calendar_ends_before_the_next_one()
    {
        var e = await ReadAsync("SUMMARY:x", "DTSTART;VALUE=DATE:20210630", "DTEND;VALUE=DATE:20210702");
        Assert.Equal(new Period(PartialDate.Parse("2021-06-30"), PartialDate.Parse("2021-07-01")), e.Held);
        Assert.Null(e.StartTime);
    }

    [Fact]
    public async Task Time_keeps_its_zone_and_an_end_in_another_zone_is_turned_into_it()
    {
        var e = await ReadAsync("SUMMARY:x", "DTSTART;TZID=Africa/Bamako:20210630T090000", "DTEND;TZID=Europe/Paris:20210630T123000");
        Assert.Equal(("Africa/Bamako", "09:00", "10:30"), (e.TimeZone, e.StartTime.ToString(), e.EndTime.ToString()));
    }

    [Fact]
    public async Task Duration_gives_the_end()
    {
        var e = await ReadAsync("SUMMARY:x", "DTSTART:20210630T230000Z", "DURATION:PT2H");
        Assert.Equal(("2021-07-01", "01:00", "UTC"), (e.Held!.Value.End.ToString(), e.EndTime.ToString(), e.TimeZone));
    }

    [Theory]
    [InlineData("DTSTART:20210631T090000")]
    [InlineData("DTSTART;VALUE=DATE:2021x630")]
    [InlineData("DTSTART:20210630T096000")]
    [InlineData("GEO:91;0")]
    [InlineData("STATUS:MAYBE")]
    [InlineData("CLASS:SECRET")]
    [InlineData("DURATION:PT1x")]
    [InlineData("URL:nowhere")]
    public async Task Damaged_value_is_a_finding_on_its_line_and_keeps_its_text(string line)
    {
        var item = await Run.EventAsync("SUMMARY:x", line);
        var finding = Assert.Single(item.Findings);
        Assert.Equal(("GC4601", 9L, line.IndexOf(':', StringComparison.Ordinal) + 2L), (finding.Code, finding.Origin.Line, finding.Origin.Column));
        var (text, _) = await Run.WriteAsync(item.Record!);
        Assert.Contains($"\r\n{line}\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_character_of_a_new_event_is_not_written_and_said_to_be_lost()
    {
        var e = new GovernanceEvent { Id = "a", Kind = "conference", Sensitivity = Sensitivity.Public, Held = new Period(PartialDate.Parse("2021-06-30"), null), Title = new LocalizedText { Language = "fr", Text = "Réu\anion\u0000" } };
        var (text, report) = await Run.WriteAsync(e);
        Assert.Contains("SUMMARY;LANGUAGE=fr:Réunion\r\n", text, StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Field.StartsWith("/title", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Value_behind_a_fold_is_found_where_its_property_begins()
    {
        var finding = Assert.Single((await Run.EventAsync("SUMMARY:x", "STATUS\r\n :DRAFT")).Findings);
        Assert.Equal((9L, 1L), (finding.Origin.Line, finding.Origin.Column));
    }

    [Fact]
    public async Task Line_behind_a_blank_one_is_no_fold_of_the_one_before()
    {
        var item = await Run.EventAsync("SUMMARY:Réunion", "", " du comité");
        Assert.Equal(("GC4602", 10L), (Assert.Single(item.Findings).Code, item.Findings[0].Origin.Line));
        Assert.Equal("Réunion", ((GovernanceEvent)item.Record!).Title!.Text);
        Assert.Contains("\r\nSUMMARY:Réunion\r\n", (await Run.WriteAsync(item.Record!)).Text, StringComparison.Ordinal);
        Assert.Contains("\r\ndu comité\r\n", (await Run.WriteAsync(item.Record!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bodies_that_take_part_as_organisers_stay_organisers_when_written_again()
    {
        PersonRef body(string name) => new() { Organisation = name };
        var e = new GovernanceEvent
        {
            Id = "e-1",
            Kind = "meeting",
            Title = new LocalizedText { Language = "fr", Text = "Réunion" },
            Participations =
            [
                new Participation { Role = "co-chair", Person = new PersonRef { Post = new LocalizedText { Language = "fr", Text = "Maire" } } },
                new Participation { Role = "organiser", Person = body("Conseil régional") },
                new Participation { Role = "organiser", Person = body("Conseil régional") },
            ],
        };
        var (first, _) = await Run.WriteAsync(e);
        var back = (GovernanceEvent)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(first))).Record!;
        var (second, report) = await Run.WriteAsync(back);

        Assert.Equal(["Conseil régional", "Conseil régional"], back.Organisers!.Select(o => o.Name));
        Assert.Equal(first, second);
        Assert.DoesNotContain(report.Losses, l => l.Field.StartsWith("/extensions", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SUMM")]
    [InlineData("ATTENDEE;CN=\"open:mailto:x")]
    [InlineData("ATTENDEE;CN:mailto:x")]
    public async Task Line_that_is_no_property_is_a_finding_and_comes_back(string line)
    {
        var item = await Run.EventAsync("SUMMARY:x", line);
        var finding = Assert.Single(item.Findings);
        Assert.Equal(("GC4602", 9L), (finding.Code, finding.Origin.Line));
        Assert.Contains($"\r\n{line}\r\n", (await Run.WriteAsync(item.Record!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folded_lines_are_joined_even_within_a_character()
    {
        var bytes = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Conf|érence\nEND:VEVENT\nEND:VCALENDAR\n").ToList();
        var fold = bytes.IndexOf((byte)'|');
        bytes.RemoveAt(fold);
        bytes.InsertRange(fold + 1, "\n "u8);
        var e = Assert.IsType<GovernanceEvent>((await Run.ReadAsync([.. bytes]))[0].Record);
        Assert.Equal("Conférence", e.Title.Text);
    }

    [Fact]
    public async Task Long_lines_are_folded_at_75_bytes()
    {
        var title = string.Concat(Enumerable.Repeat("réunion, ", 40));
        var (text, report) = await Run.WriteAsync(new GovernanceEvent { Id = "e", Title = new LocalizedText { Language = "fr", Text = title } });
        Assert.Empty(report.Losses);
        Assert.All(text.Split("\r\n"), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.Equal(title, Assert.IsType<GovernanceEvent>(Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text))).Record).Title.Text);
    }

    [Fact]
    public async Task Name_or_address_of_a_person_makes_an_event_strictly_confidential()
    {
        Assert.Equal(Sensitivity.StrictlyConfidential, (await ReadAsync("SUMMARY:x", "CLASS:PUBLIC", "ATTENDEE;CN=Awa Exemple:invalid:nomail")).Sensitivity);
        Assert.Equal(Sensitivity.StrictlyConfidential, (await ReadAsync("SUMMARY:x", "CLASS:PUBLIC", "ATTENDEE:mailto:awa@b.example")).Sensitivity);
        Assert.Equal(Sensitivity.StrictlyConfidential, (await ReadAsync("SUMMARY:x", "X-HOST:mailto:awa@b.example")).Sensitivity);
        Assert.Equal(Sensitivity.Public, (await ReadAsync("SUMMARY:x", "CLASS:PUBLIC", "ATTENDEE;CN=Awa Exemple;X-GOVERNANCE-PUBLIC-OFFICE=TRUE:invalid:nomail")).Sensitivity);
        Assert.Null((await ReadAsync("SUMMARY:x", "ORGANIZER;CUTYPE=GROUP;CN=Conseil:invalid:nomail")).Sensitivity);
    }

    [Fact]
    public async Task Who_declined_does_not_take_part_and_stays_protected()
    {
        string[] lines = ["ATTENDEE;PARTSTAT=DECLINED;CN=Awa Exemple:invalid:nomail", "ATTENDEE;PARTSTAT=DELEGATED;CUTYPE=GROUP;CN=Conseil:invalid:nomail", "ATTENDEE;PARTSTAT=NEEDS-ACTION;CUTYPE=GROUP;CN=Direction:invalid:nomail"];
        var item = await Run.EventAsync(["SUMMARY:x", "DTSTART:20210630T090000Z", "CLASS:PUBLIC", .. lines]);
        var e = (GovernanceEvent)item.Record!;
        Assert.Empty(item.Findings);
        Assert.Equal("Direction", Assert.Single(e.Participations!).Person.Organisation);
        Assert.Equal(Sensitivity.StrictlyConfidential, e.Sensitivity);
        Assert.Contains(string.Join("\r\n", lines), (await Run.WriteAsync(e)).Text, StringComparison.Ordinal);
        Assert.Equal(Sensitivity.Public, (await ReadAsync("SUMMARY:x", "CLASS:PUBLIC", lines[1])).Sensitivity);
    }

    [Theory]
    [InlineData("tzone://Microsoft/Utc")]
    [InlineData("(UTC+01:00) Bruxelles, Paris")]
    public async Task Zone_whose_name_has_a_colon_and_no_quotes_leaves_its_time_readable(string zone)
    {
        var text = $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Events//EN\r\nBEGIN:VEVENT\r\nDTSTAMP:20240115T101530Z\r\nUID:a\r\nSUMMARY:x\r\nDTSTART;TZID={zone}:20210630T090000\r\nDTEND;TZID={zone}:20210630T103000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        var item = Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text)), i => i.Record is not null);
        var e = (GovernanceEvent)item.Record!;
        Assert.Equal(("2021-06-30", "09:00", "10:30", zone), (e.Held!.Value.End.ToString(), e.StartTime.ToString(), e.EndTime.ToString(), e.TimeZone));
        Assert.Equal(["GC4613", "GC4613"], item.Findings.Select(f => f.Code));
        Assert.Equal(text, (await Run.WriteAsync(e)).Text);
    }

    [Theory]
    [InlineData("DTSTART:20210630T0900", "DTEND:20210630T103000", "09:00", "10:30", 1)]
    [InlineData("DTSTART:2021-06-30T09:00:00Z", "DTEND:2021-06-30T10:30Z", "09:00", "10:30", 2)]
    [InlineData("DTSTART;VALUE=DATE:2021-06-30", "DTEND;VALUE=DATE:2021-07-01", null, null, 2)]
    [InlineData("DTSTART:2021-06-30T09:00:15", "DTEND:20210630T090010", "09:00", "09:00", 1)]
    public async Task Date_as_it_is_spelled_elsewhere_is_read_and_said_to_be_none_of_iCalendar(string start, string end, string? from, string? to, int count)
    {
        var item = await Run.EventAsync("SUMMARY:x", start, end);
        var e = (GovernanceEvent)item.Record!;
        Assert.Equal(("2021-06-30", "2021-06-30", from, to), (e.Held!.Value.Start.ToString(), e.Held.Value.End.ToString(), e.StartTime?.ToString(), e.EndTime?.ToString()));
        Assert.Equal(count, item.Findings.Count(f => f.Code == "GC4613"));
        Assert.Contains($"{start}\r\n{end}\r\n", (await Run.WriteAsync(e)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DTSTART:2021-0630")]
    [InlineData("DTSTART:30/06/2021")]
    [InlineData("DTSTART:2021-06-30T09:00:00+01:00")]
    public async Task Date_that_is_spelled_in_no_sure_way_is_not_read(string start)
        => Assert.Null(((GovernanceEvent)(await Run.EventAsync("SUMMARY:x", start)).Record!).Held);

    [Fact]
    public async Task Description_of_blank_lines_is_no_remark_and_uid_of_a_parent_is_no_address()
    {
        var item = await Run.EventAsync("SUMMARY:x", "DTSTART:20210630T090000Z", "DESCRIPTION:\\n", "RELATED-TO:p@b.example");
        var e = (GovernanceEvent)item.Record!;
        Assert.Equal((null, "icalendar:p_40b.example"), (e.Notes, e.ParentId));
        Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(e)), f => Assert.NotEqual("GC9001", f.Code), new ValidationOptions { Today = new DateOnly(2024, 6, 1) });
        Assert.Contains("\r\nDESCRIPTION:\\n\r\nRELATED-TO:p@b.example\r\n", (await Run.WriteAsync(e)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ATTENDEE;CN=a@b.example;X-NUM-GUESTS=0:mailto:a@b.example")]
    [InlineData("ORGANIZER;CN=A@b.example:MAILTO:a@b.example")]
    [InlineData("ATTENDEE;CUTYPE=GROUP;CN=a@b.example:mailto:a@b.example")]
    [InlineData("ORGANIZER;CUTYPE=GROUP;CN=a@b.example:mailto:a@b.example")]
    public async Task Address_in_the_place_of_a_name_is_none_and_stays_in_the_text_of_its_line(string line)
    {
        var item = await Run.EventAsync("SUMMARY:x", "CLASS:PUBLIC", line);
        Assert.Empty(item.Findings);
        Assert.Equal(Sensitivity.StrictlyConfidential, item.Record!.Sensitivity);
        var found = new List<string>();
        Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(item.Record)), f => found.Add(f.Code), new ValidationOptions { Today = new DateOnly(2024, 6, 1) });
        Assert.Empty(found);
        Assert.Contains($"\r\n{line}\r\n", (await Run.WriteAsync(item.Record)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public async Task Lines_end_as_the_first_one_does(string end)
    {
        var bytes = Encoding.UTF8.GetBytes(Fixtures.Agenda.ReplaceLineEndings(end));
        var items = await Run.ReadAsync(bytes);
        Assert.Equal(["GC4605"], items.SelectMany(i => i.Findings).Select(f => f.Code));
        Assert.Equal(Fixtures.Agenda, (await Run.WriteAsync(items.Select(i => i.Record!))).Text);
    }

    [Fact]
    public async Task Parent_time_of_a_series_and_rule_are_kept()
    {
        var item = await Run.EventAsync("SUMMARY:x", "RECURRENCE-ID:20210630T090000Z", "RELATED-TO;RELTYPE=SIBLING:s@b.example", "RELATED-TO:p@b.example", "RRULE:FREQ=DAILY;UNTIL=2021");
        var e = Assert.IsType<GovernanceEvent>(item.Record);
        Assert.Equal(("icalendar:a_40b.example/20210630T090000Z", "icalendar:p_40b.example"), (e.Id, e.ParentId));
        Assert.Equal(["GC4605", "GC4611"], item.Findings.Select(f => f.Code));
    }

    [Fact]
    public async Task Event_of_ours_goes_out_and_comes_back_with_room_people_and_zone()
    {
        var e = new GovernanceEvent
        {
            Id = "gao-2021-conference",
            Kind = "conference",
            Title = new LocalizedText { Language = "fr", Text = "Conférence régionale" },
            ParentId = "gao-2021",
            Status = EventStatus.Held,
            Held = Period.At(PartialDate.Parse("2021-06-30")),
            StartTime = ClockTime.TryParse("09:00", out var nine) ? nine : default,
            EndTime = ClockTime.TryParse("17:30", out var end) ? end : default,
            TimeZone = "Africa/Bamako",
            Published = PartialDate.Parse("2021-07-15"),
            Place = new Place { Name = "Gao" },
            Venue = new LocalizedText { Language = "fr", Text = "Salle de conférence" },
            Organisers = [new OrganisationRef { Name = "Région" }, new OrganisationRef { OrganisationId = "dgme" }],
            Participations =
            [
                new Participation { Role = "opener", Person = new PersonRef { Name = "Awa \"Exemple\"", Post = new LocalizedText { Language = "fr", Text = "Ministre; par intérim" }, PublicOffice = true } },
                new Participation { Role = "participant", Person = new PersonRef { Organisation = "Société civile" } },
            ],
        };
        var (text, report) = await Run.WriteAsync(e);
        Assert.Empty(report.Losses);
        Assert.Contains("BEGIN:VTIMEZONE\r\nTZID:Africa/Bamako\r\n", text, StringComparison.Ordinal);
        Assert.Contains("LOCATION;LANGUAGE=fr;X-GOVERNANCE-PLACE=Gao:Salle de conférence\\, Gao\r\n", text, StringComparison.Ordinal);
        var back = Assert.IsType<GovernanceEvent>(Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text))).Record);
        back.Source = null;
        Assert.Equal(RecordJson.ToJson(e), RealFile.Bare(back));
    }

    [Fact]
    public async Task Library_reads_what_is_written_as_it_was_meant()
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.Agenda));
        var (text, _) = await Run.WriteAsync(items.Select(i => i.Record!));
        var calendar = Ical.Net.Calendar.Load(text)!;
        Assert.Equal(["Conférence régionale, deux jours", "Panel sur les données"], calendar.Events.Select(e => e!.Summary));
        Assert.Equal(new DateOnly(2024, 3, 7), calendar.Events[0]!.DtEnd!.Date);
        Assert.Equal("Africa/Bamako", calendar.Events[1]!.DtStart!.TzId);
        Assert.Equal("Africa/Bamako", Assert.Single(calendar.TimeZones).TzId);
    }

    [Theory]
    [InlineData("SUMMARY:x", "SUMMARY:y")]
    [InlineData("DTSTART:20210630T090000Z", "DTSTART:20210701T090000Z")]
    public async Task Property_that_an_event_has_once_and_that_stands_twice_is_a_finding_and_both_come_back(string one, string other)
    {
        var item = await Run.EventAsync("SUMMARY:x", one, other);
        Assert.Equal("GC4601", Assert.Single(item.Findings).Code);
        var (text, _) = await Run.WriteAsync(item.Record!);
        Assert.Contains($"{one}\r\n{other}\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=A9union =\r\nd=C3=A9but=0D=0Afin=\r\n", "Réunion début\nfin")]
    [InlineData("SUMMARY;CHARSET=ISO-8859-1;ENCODING=quoted-printable:R=E9union, le=\r\n 5", "Réunion, le 5")]
    [InlineData("SUMMARY;ENCODING=QUOTED-PRINTABLE:R=\r\n C3=A9union", "Réunion")]
    [InlineData("SUMMARY;ENCODING=QUOTED-PRINTABLE:Point 1=", "Point 1")]
    [InlineData("SUMMARY:1 + 1 =", "1 + 1 =")]
    public async Task Text_in_the_encoding_of_old_calendars_is_read_and_keeps_its_spelling(string summary, string title)
    {
        var item = await Run.EventAsync(summary, "LOCATION:Gao");
        Assert.Empty(item.Findings);
        Assert.Equal((title, "Gao"), (((GovernanceEvent)item.Record!).Title.Text, ((GovernanceEvent)item.Record!).Place!.Name));
        var (text, _) = await Run.WriteAsync(item.Record!);
        Assert.Contains(summary.Split('=')[0], text, StringComparison.Ordinal);
        Assert.Equal(title, ((GovernanceEvent)Assert.Single(await Run.ReadAsync(Encoding.UTF8.GetBytes(text))).Record!).Title.Text);
    }

    [Theory]
    [InlineData("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:=C3t")]
    [InlineData("DESCRIPTION;ENCODING=QUOTED-PRINTABLE:=zz")]
    [InlineData("DESCRIPTION;CHARSET=KOI8-R;ENCODING=QUOTED-PRINTABLE:=C3=A9")]
    public async Task Text_that_is_not_of_its_encoding_is_not_taken_for_words(string line)
    {
        var item = await Run.EventAsync("SUMMARY:x", line);
        Assert.Equal("GC4601", Assert.Single(item.Findings).Code);
        Assert.Null(((GovernanceEvent)item.Record!).Notes);
        Assert.Contains($"\r\n{line}\r\n", (await Run.WriteAsync(item.Record!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_sent_for_an_event_cancels_it_whatever_its_status()
    {
        var items = await Run.ReadAsync("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nDTSTAMP:20240115T101530Z\r\nUID:a\r\nSUMMARY:x\r\nSTATUS:CONFIRMED\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nDTSTAMP:20240115T101530Z\r\nUID:b\r\nSUMMARY:y\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"u8.ToArray());
        Assert.Equal([EventStatus.Cancelled, null], items.Select(i => ((GovernanceEvent)i.Record!).Status));
        Assert.Equal("GC4612", Assert.Single(items.SelectMany(i => i.Findings)).Code);
        Assert.Contains("STATUS:CANCELLED\r\n", (await Run.WriteAsync(items.Select(i => i.Record!))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-WR-CALNAME:awa.exemple@b.example")]
    [InlineData("COMMENT:Write to awa@b.example")]
    public async Task Address_without_a_scheme_makes_an_event_strictly_confidential_too(string line)
        => Assert.Equal(Sensitivity.StrictlyConfidential, (await ReadAsync("SUMMARY:x", "CLASS:PUBLIC", line)).Sensitivity);

    [Fact]
    public async Task Class_of_an_event_with_the_address_of_a_person_comes_back()
    {
        var item = await Run.EventAsync("SUMMARY:x", "CLASS:PRIVATE", "X-HOST:mailto:awa@b.example");
        Assert.Equal(Sensitivity.StrictlyConfidential, item.Record!.Sensitivity);
        Assert.Contains("\r\nCLASS:PRIVATE\r\n", (await Run.WriteAsync(item.Record)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tasks_are_named_and_not_read()
    {
        var items = await Run.ReadAsync(Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"));
        Assert.Equal(["GC4604", "GC4610"], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    private static async Task<GovernanceEvent> ReadAsync(params string[] lines) => Assert.IsType<GovernanceEvent>((await Run.EventAsync(lines)).Record);
}

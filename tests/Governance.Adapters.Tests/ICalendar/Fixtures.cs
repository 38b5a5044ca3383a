namespace Governance.Adapters.Tests.ICalendar;

/// <summary>Calendars of ours; nobody in them is real.</summary>
internal static class Fixtures
{
    public static readonly string Agenda = """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Example//Agenda 1.0//FR
        X-WR-CALNAME:Migration et développement
        BEGIN:VTIMEZONE
        TZID:Africa/Bamako
        BEGIN:STANDARD
        DTSTART:19700101T000000
        TZOFFSETFROM:+0000
        TZOFFSETTO:+0000
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:conference-2024@agenda.example
        DTSTAMP:20240115T101530Z
        DTSTART;VALUE=DATE:20240305
        DTEND;VALUE=DATE:20240307
        SUMMARY;LANGUAGE=fr:Conférence régionale\, deux jours
        DESCRIPTION:Ordre du jour :\n1. Données\n2. Retours
        LOCATION:Salle de conférence\, Gao
        GEO:16.2717;-0.0447
        STATUS:CONFIRMED
        CLASS:PRIVATE
        ORGANIZER;CUTYPE=GROUP;CN="Direction, régionale":invalid:nomail
        ATTENDEE;CUTYPE=GROUP;CN=Conseil régional:invalid:nomail
        CATEGORIES:conference,data,Autre sujet
        URL:https://agenda.example/conference
        ATTACH:https://agenda.example/programme.pdf
        X-EXAMPLE-ROOM;X-LEVEL=2:Grande salle
        BEGIN:VALARM
        ACTION:DISPLAY
        TRIGGER:-PT30M
        DESCRIPTION:Rappel
        END:VALARM
        END:VEVENT
        BEGIN:VEVENT
        UID:panel-1@agenda.example
        DTSTAMP:20240115T101531Z
        DTSTART;TZID=Africa/Bamako:20240305T093000
        DURATION:PT1H30M
        SUMMARY:Panel sur les données
        RELATED-TO:conference-2024@agenda.example
        ATTENDEE;ROLE=CHAIR;CN=Awa Exemple:mailto:awa@agenda.example
        ATTENDEE;PARTSTAT=ACCEPTED;CN=Ali Exemple:mailto:ali@agenda.example
        RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU
        END:VEVENT
        END:VCALENDAR

        """.ReplaceLineEndings("\r\n");
}

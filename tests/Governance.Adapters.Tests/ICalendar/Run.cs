using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.ICalendar;

/// <summary>Reads and writes calendars in memory.</summary>
internal static class Run
{
    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes) => await FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions(), "icalendar");

    /// <summary>Reads the lines of one event.</summary>
    public static async Task<ReadItem> EventAsync(params string[] lines)
        => Assert.Single(await ReadAsync(Encoding.UTF8.GetBytes($"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Events//EN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\nDTSTAMP:20240115T101530Z\r\nUID:a@b.example\r\n{string.Join("\r\n", lines)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")));

    public static async Task<(string Text, WriteReport Report)> WriteAsync(params IEnumerable<Record> records)
    {
        var (bytes, report) = await FormatRun.WriteAsync(records, format: "icalendar");
        return (Encoding.UTF8.GetString(bytes), report);
    }
}

using System.Text;
using Governance.Core;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.ICalendar;

/// <summary>The calendars beside the checkout, where they are: fixtures of libraries, many of them broken on purpose.</summary>
public sealed class RealFiles(ITestOutputHelper output)
{
    private static string Folder => Path.Combine(Repository.Shared, "data", "icalendar");

    [Fact]
    public async Task Every_event_of_every_calendar_is_read_or_named_and_comes_back()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The calendars are not beside the checkout.");
        foreach (var path in Directory.GetFiles(Folder, "*.ics", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
            var items = await Run.ReadAsync(bytes);
            var records = items.Select(i => i.Record).OfType<GovernanceEvent>().ToList();
            var events = (bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode : Encoding.Latin1).GetString(bytes).Split('\n').Count(l => l.Trim().Equals("BEGIN:VEVENT", StringComparison.OrdinalIgnoreCase));
            output.WriteLine($"{Path.GetRelativePath(Folder, path)} icalendar events {events} records {records.Count} findings {RealFile.Codes(items)}");
            Assert.Equal(events, records.Count);
            Assert.True(records.Count > 0 || items.SelectMany(i => i.Findings).Any(), "Nothing is read, and no finding says so.");
            RealFile.AssertShape(records, output);
            var (text, report) = await Run.WriteAsync(records);
            Assert.Empty(report.Losses);
            var back = (await Run.ReadAsync(Encoding.UTF8.GetBytes(text))).Select(i => i.Record).OfType<GovernanceEvent>().ToList();
            Assert.Equal(records.Select(RealFile.Bare), back.Select(RealFile.Bare));
            Assert.Equal(text, (await Run.WriteAsync((await Run.ReadAsync(Encoding.UTF8.GetBytes(text))).Select(i => i.Record).OfType<Record>())).Text);
        }
    }
}

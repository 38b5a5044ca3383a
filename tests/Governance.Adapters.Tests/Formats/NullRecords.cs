using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

/// <summary>A record that is null is a mistake of the caller: no writer takes it for the end, and what follows for nothing.</summary>
public class NullRecords
{
    public static TheoryData<string> Written => [.. FormatRun.Registry.Formats.Where(f => f.Writes.Count > 0 && f.Id != "kobo").Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Null_among_the_records_is_refused(string format)
    {
        var records = new Record[] { new Organisation { Id = "o1", Name = new LocalizedText { Language = "fr", Text = "Gao" } }, null!, new Organisation { Id = "o2", Name = new LocalizedText { Language = "fr", Text = "Mopti" } } };
        await Assert.ThrowsAsync<ArgumentNullException>(() => FormatRun.Registry.Writer(format)!.WriteAsync(FormatRun.Stream(records), new MemoryTarget("out.csv"), new WriteOptions(), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>(() => FormatRun.Registry.Writer(format)!.WriteAsync(FormatRun.Stream([null!]), new MemoryTarget(), new WriteOptions(), TestContext.Current.CancellationToken));
    }
}

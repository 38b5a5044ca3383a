using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Idmc;

/// <summary>Reads and writes tables of IDMC in memory.</summary>
internal static class IdmcRun
{
    public static Task<List<ReadItem>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text), "test");

    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string name)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await FormatRun.Registry.Reader("idmc")!.RecognisesAsync(source, TestContext.Current.CancellationToken));
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("idmc")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static List<MobilityCount> Counts(this IEnumerable<ReadItem> items) => [.. items.Select(i => i.Record).OfType<MobilityCount>()];

    public static List<Observation> Series(this IEnumerable<ReadItem> items) => [.. items.Select(i => i.Record).OfType<Observation>()];

    public static async Task<(byte[] Bytes, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string name)
    {
        await using var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer("idmc")!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions(), TestContext.Current.CancellationToken);
        return (target.Main.ToArray(), report);
    }
}

using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.HumanRights;

/// <summary>Reads and writes in memory.</summary>
internal static class Run
{
    public static async Task<List<ReadItem>> ReadAsync(string format, byte[] bytes, string name = "a.csv", string? layout = null)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader(format)!.ReadAsync(source, new ReadOptions { Layout = layout }, TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static async Task<List<Recommendation>> RecordsAsync(string format, string text, string name = "a.csv", string? layout = null)
        => [.. (await ReadAsync(format, Encoding.UTF8.GetBytes(text), name, layout)).Select(i => i.Record).OfType<Recommendation>()];

    public static async Task<(byte[] Bytes, WriteReport Report)> WriteAsync(string format, IEnumerable<Record> records, string name = "a.csv", string? layout = null)
    {
        await using var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer(format)!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions { Layout = layout }, TestContext.Current.CancellationToken);
        return (target.Main.ToArray(), report);
    }
}

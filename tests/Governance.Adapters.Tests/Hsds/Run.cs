using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>Reads and writes in memory.</summary>
internal static class Run
{
    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string name)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("hsds")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static async Task<(string Text, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string name, string? layout = null)
    {
        await using var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer("hsds")!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions { Layout = layout }, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(target.Main.ToArray()), report);
    }
}

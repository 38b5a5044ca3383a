using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Unhcr;

/// <summary>Reads and writes tables of UNHCR in memory.</summary>
internal static class UnhcrRun
{
    public static Task<List<ReadItem>> ReadAsync(string text, string name = "population.csv") => ReadAsync(Encoding.UTF8.GetBytes(text), name);

    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string name, string? layout = null)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("unhcr")!.ReadAsync(source, new ReadOptions { Layout = layout }, TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static IEnumerable<Observation> Observations(this IEnumerable<ReadItem> items) => items.Select(i => i.Record).OfType<Observation>();

    public static string? Dimension(this Observation observation, string name) => observation.Dimensions?.FirstOrDefault(d => d.Dimension == name)?.Code;

    public static async Task<(byte[] Bytes, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string name, string? layout = null)
    {
        await using var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer("unhcr")!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions { Layout = layout }, TestContext.Current.CancellationToken);
        return (target.Main.ToArray(), report);
    }
}

using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Statistics;

/// <summary>Reads and writes tables of statistics in memory.</summary>
internal static class StatisticsRun
{
    public static Task<List<ReadItem>> ReadAsync(string text, string name, string? country = null) => ReadAsync(Encoding.UTF8.GetBytes(text), name, country: country);

    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string name, string format = "sdg", string? country = null)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(await FormatRun.Registry.Reader(format)!.RecognisesAsync(source, TestContext.Current.CancellationToken));
        var items = new List<ReadItem>();
        var options = new ReadOptions { Country = country is null ? null : CountryCode.Parse(country) };
        await foreach (var item in FormatRun.Registry.Reader(format)!.ReadAsync(source, options, TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static List<Observation> Values(this IEnumerable<ReadItem> items) => [.. items.Select(i => i.Record).OfType<Observation>()];

    public static string? Code(this Observation observation, string dimension) => observation.Dimensions?.FirstOrDefault(d => d.Dimension == dimension)?.Code;

    public static async Task<(byte[] Bytes, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string name, string format, string? layout = null)
    {
        await using var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer(format)!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions { Layout = layout }, TestContext.Current.CancellationToken);
        return (target.Main.ToArray(), report);
    }

    /// <summary>The formats that recognise an input.</summary>
    public static async Task<IEnumerable<string>> RecognisedAsync(byte[] bytes, string name)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        return (await FormatRun.Registry.RecogniseAsync(source, TestContext.Current.CancellationToken)).Select(r => r.Format.Id);
    }
}

using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Reads and writes SDMX in memory, for tests.</summary>
internal static class SdmxRun
{
    public static Task<List<ReadItem>> ReadAsync(string text, params IEnumerable<string> companions)
        => ReadAsync(Encoding.UTF8.GetBytes(text), [.. companions.Select(c => Encoding.UTF8.GetBytes(c))]);

    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, params IReadOnlyList<byte[]> companions)
    {
        var with = new List<FormatSource>();
        foreach (var companion in companions)
            with.Add(await FormatSource.OpenAsync("dsd.xml", new MemoryStream(companion)));
        await using var source = await FormatSource.OpenAsync("message", new MemoryStream(bytes), with);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("sdmx")!.ReadAsync(source, new ReadOptions()))
            items.Add(item);
        return items;
    }

    public static async Task<(string Text, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string? layout = null, params IEnumerable<string> companions)
    {
        var (bytes, report) = await FormatRun.WriteAsync(records, new WriteOptions { Layout = layout, Companions = [.. companions.Select(c => new CompanionFile("dsd.xml", Encoding.UTF8.GetBytes(c)))] }, "sdmx");
        return (Encoding.UTF8.GetString(bytes), report);
    }

    public static List<Observation> Observations(this IEnumerable<ReadItem> items) => [.. items.Select(i => i.Record).OfType<Observation>()];

    public static List<string> Codes(this IEnumerable<ReadItem> items) => [.. items.SelectMany(i => i.Findings).Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)];
}

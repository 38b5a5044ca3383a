using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>Reads and writes SDMX in memory, for tests.</summary>
internal static class SdmxRun
{
    /// <summary>A layout of each form that a message has.</summary>
    public static TheoryData<string> Forms { get; } = ["csv-1.0", "csv-2.0", "json-1.0", "json-2.0", "ml-2.1-generic", "ml-2.1", "ml-3.0"];

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

    /// <summary>Observations written in a form and read again.</summary>
    public static async Task<(string Text, WriteReport Report, List<Observation> Found)> AgainAsync(IEnumerable<Observation> given, string form)
    {
        var (text, report) = await WriteAsync(given, form);
        return (text, report, (await ReadAsync(text)).Observations());
    }

    public static List<Observation> Observations(this IEnumerable<ReadItem> items) => [.. items.Select(i => i.Record).OfType<Observation>()];

    public static List<string> Codes(this IEnumerable<ReadItem> items) => [.. items.SelectMany(i => i.Findings).Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)];
}

using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>Reads and writes tagged tables in memory.</summary>
internal static class HxlRun
{
    public static Task<List<ReadItem>> ReadAsync(string text) => ReadAsync(Encoding.UTF8.GetBytes(text));

    public static Task<List<ReadItem>> ReadAsync(byte[] bytes) => FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions(), "hxl");

    public static async Task<List<Record>> RecordsAsync(byte[] bytes) => [.. (await ReadAsync(bytes)).Select(i => i.Record).OfType<Record>()];

    public static Task<List<Record>> RecordsAsync(string text) => RecordsAsync(Encoding.UTF8.GetBytes(text));

    /// <summary>The codes of all findings, in their order.</summary>
    public static IEnumerable<string> Codes(IEnumerable<ReadItem> items) => items.SelectMany(i => i.Findings).Select(f => f.Code);

    public static async Task<(MemoryTarget Target, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string? name, WriteOptions? options = null)
    {
        var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer("hxl")!.WriteAsync(FormatRun.Stream(records), target, options ?? new WriteOptions(), TestContext.Current.CancellationToken);
        return (target, report);
    }
}

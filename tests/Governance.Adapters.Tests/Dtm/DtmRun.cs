using System.Text;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Dtm;

/// <summary>Reads and writes DTM in memory.</summary>
internal static class DtmRun
{
    public const string Format = "dtm";

    public static Task<List<ReadItem>> ReadAsync(string text, string? layout = null) => ReadAsync(Encoding.UTF8.GetBytes(text), layout);

    public static Task<List<ReadItem>> ReadAsync(byte[] bytes, string? layout = null) => FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions { Layout = layout }, Format);

    public static async Task<List<T>> RecordsAsync<T>(string text, string? layout = null)
        where T : Record
        => [.. (await ReadAsync(text, layout)).Select(i => i.Record).OfType<T>()];

    public static async Task<T> OneAsync<T>(string text, string? layout = null)
        where T : Record
        => Assert.Single(await RecordsAsync<T>(text, layout));

    public static async Task<string> TextAsync(IEnumerable<Record> records, string? layout = null)
        => Encoding.UTF8.GetString((await FormatRun.WriteAsync(records, new WriteOptions { Layout = layout }, Format)).Bytes);

    /// <summary>A file beside the checkout; the test is skipped where it is not there.</summary>
    public static string Shared(string name)
    {
        var path = Path.Combine(Repository.Shared, "data", Format, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        return path;
    }
}

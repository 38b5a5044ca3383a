using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>Reads and writes submissions in memory.</summary>
internal static class KoboRun
{
    public static Task<List<ReadItem>> ReadAsync(string text, IReadOnlyList<CompanionFile>? with = null) => ReadAsync(Encoding.UTF8.GetBytes(text), with);

    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, IReadOnlyList<CompanionFile>? with = null)
    {
        await using var source = await OpenAsync(bytes, with ?? Fixtures.Companions);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("kobo")!.ReadAsync(source, new ReadOptions()))
            items.Add(item);
        return items;
    }

    public static async Task<FormatSource> OpenAsync(byte[] bytes, IReadOnlyList<CompanionFile> with)
    {
        var companions = new List<FormatSource>();
        foreach (var file in with)
            companions.Add(await FormatSource.OpenAsync(file.Name, new MemoryStream(file.Content.ToArray())));
        return await FormatSource.OpenAsync("submissions", new MemoryStream(bytes), companions);
    }

    public static Task<(byte[] Bytes, WriteReport Report)> WriteAsync(IEnumerable<Record> records, IReadOnlyList<CompanionFile>? with = null)
        => FormatRun.WriteAsync(records, new WriteOptions { Companions = with ?? Fixtures.Companions }, "kobo");

    public static Migrant Only(List<ReadItem> items) => (Migrant)Assert.Single(items, i => i.Record is not null).Record!;
}

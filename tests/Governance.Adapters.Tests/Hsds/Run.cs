using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>Reads and writes in memory.</summary>
internal static class Run
{
    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string name, ReadOptions? options = null)
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        return await ReadAsync(source, options);
    }

    /// <summary>Reads a table of a folder; the others are there to be joined.</summary>
    public static async Task<List<ReadItem>> ReadAsync(string name, params IReadOnlyList<(string Name, string Text)> folder)
    {
        await using var source = await FormatSource.OpenAsync(name, Open(folder.Single(f => f.Name == name).Text), [], [.. folder.Select(f => new SiblingFile(f.Name, token => FormatSource.OpenAsync(f.Name, Open(f.Text), null, token)))], [], TestContext.Current.CancellationToken);
        return await ReadAsync(source, null);
    }

    /// <summary>Reads a table with those that the caller gives with it.</summary>
    public static async Task<List<ReadItem>> ReadWithAsync((string Name, string Text) table, params IReadOnlyList<(string Name, string Text)> with)
    {
        var companions = new List<FormatSource>();
        foreach (var (name, text) in with)
            companions.Add(await FormatSource.OpenAsync(name, Open(text), cancellationToken: TestContext.Current.CancellationToken));
        await using var source = await FormatSource.OpenAsync(table.Name, Open(table.Text), companions, TestContext.Current.CancellationToken);
        return await ReadAsync(source, null);
    }

    /// <summary>Reads one of several tables, with those that the caller gives with all of them.</summary>
    public static async Task<List<ReadItem>> ReadWithAsync((string Name, string Text) table, (string Name, string Text)[] folder, (string Name, string Text) with)
    {
        await using var source = await FormatSource.OpenAsync(
            table.Name,
            Open(table.Text),
            [await FormatSource.OpenAsync(with.Name, Open(with.Text), cancellationToken: TestContext.Current.CancellationToken)],
            [.. folder.Select(f => new SiblingFile(f.Name, token => FormatSource.OpenAsync(f.Name, Open(f.Text), null, token)))],
            [],
            TestContext.Current.CancellationToken);
        return await ReadAsync(source, null);
    }

    public static async Task<List<ReadItem>> ReadAsync(FormatSource source, ReadOptions? options, FormatReader? reader = null)
    {
        var items = new List<ReadItem>();
        await foreach (var item in (reader ?? FormatRun.Registry.Reader("hsds")!).ReadAsync(source, options ?? new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    private static MemoryStream Open(string text) => new(Encoding.UTF8.GetBytes(text));

    public static async Task<(string Text, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string name, string? layout = null)
    {
        await using var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer("hsds")!.WriteAsync(FormatRun.Stream(records), target, new WriteOptions { Layout = layout }, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(target.Main.ToArray()), report);
    }
}

using System.Text;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Csv;

/// <summary>Reads and writes our own tables in memory.</summary>
internal static class CsvRun
{
    public static Task<List<ReadItem>> ReadAsync(string text, string name = "records.csv") => ReadAsync(Encoding.UTF8.GetBytes(text), name);

    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string name = "records.csv")
    {
        await using var source = await FormatSource.OpenAsync(name, new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken);
        var items = new List<ReadItem>();
        await foreach (var item in FormatRun.Registry.Reader("csv")!.ReadAsync(source, new ReadOptions(), TestContext.Current.CancellationToken))
            items.Add(item);
        return items;
    }

    public static async Task<(MemoryTarget Target, WriteReport Report)> WriteAsync(IEnumerable<Record> records, string? name = "records.csv", WriteOptions? options = null)
    {
        var target = new MemoryTarget(name);
        var report = await FormatRun.Registry.Writer("csv")!.WriteAsync(FormatRun.Stream(records), target, options ?? new WriteOptions(), TestContext.Current.CancellationToken);
        return (target, report);
    }

    /// <summary>Records of a kind, sparse and full ones in turn.</summary>
    public static List<Record> Some(string kind, int count)
    {
        var generator = new RecordGenerator(new Random(7));
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var json = generator.Next(kind, i % 2 == 0 ? 5 : 2);
            json["sensitivity"] = "strictly-confidential";
            return RecordGenerator.ToRecord(json);
        })];
    }

    /// <summary>What one of two records says and the other does not: an object of nothing and a trailing zero say nothing.</summary>
    public static IReadOnlyList<FieldLoss> Differences(Record one, Record other)
    {
        var losses = new LossCounter();
        losses.Compare(one, other);
        losses.Compare(other, one);
        return losses.Losses;
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests;

/// <summary>Reads and writes in memory, for tests.</summary>
internal static class FormatRun
{
    public static FormatRegistry Registry { get; } = FormatRegistry.Create(f => f.AddMissingMigrants().AddRecommendations().AddHxl().AddForms().AddOperationalPresence().AddHtcds().AddUnhcr().AddHumanRights().AddIati().AddIdmc().AddDtm().AddKobo().AddSdmx().AddStatistics().AddICalendar().AddHsds().AddCsv().AddParquet());

    public static Task<List<ReadItem>> ReadAsync(string text, string? layout = null) => ReadAsync(Encoding.UTF8.GetBytes(text), layout);

    public static async Task<List<ReadItem>> ReadAsync(byte[] bytes, string? layout = null) => await ReadAsync(new MemoryStream(bytes), new ReadOptions { Layout = layout });

    public static async Task<List<ReadItem>> ReadAsync(Stream stream, ReadOptions options, string format = "missing-migrants")
    {
        await using var source = await FormatSource.OpenAsync("test", stream);
        var items = new List<ReadItem>();
        await foreach (var item in Registry.Reader(format)!.ReadAsync(source, options))
            items.Add(item);
        return items;
    }

    public static async Task<(byte[] Bytes, WriteReport Report)> WriteAsync(IEnumerable<Record> records, WriteOptions? options = null, string format = "missing-migrants")
    {
        await using var target = new MemoryTarget();
        var report = await Registry.Writer(format)!.WriteAsync(Stream(records), target, options ?? new WriteOptions());
        return (target.Main.ToArray(), report);
    }

    public static async IAsyncEnumerable<Record> Stream(IEnumerable<Record> records, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }

        await Task.CompletedTask;
    }
}

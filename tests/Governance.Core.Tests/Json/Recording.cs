using System.Text;
using Governance.Core.Json;

namespace Governance.Core.Tests.Json;

/// <summary>Everything a stream of records gives, as texts.</summary>
internal static class Recording
{
    /// <summary>Records as <c>ordinal @ offset line:column text</c>, findings as <c>code @ offset line:column facts</c>.</summary>
    public static string[] Of(byte[] input, RecordStreamOptions? options = null, int atOnce = int.MaxValue)
    {
        var met = new List<string>();
        using var records = new RecordStream(new TrickleStream(input, atOnce), finding => met.Add(Text(finding)), options);
        while (records.Read())
        {
            while (records.TryNext(out var record))
                met.Add(Text(record));
        }

        return [.. met];
    }

    /// <summary>The same, read asynchronously.</summary>
    public static async Task<string[]> OfAsync(byte[] input, RecordStreamOptions? options = null, int atOnce = int.MaxValue)
    {
        var met = new List<string>();
        using var records = new RecordStream(new TrickleStream(input, atOnce), finding => met.Add(Text(finding)), options);
        while (await records.ReadAsync(TestContext.Current.CancellationToken))
        {
            while (records.TryNext(out var record))
                met.Add(Text(record));
        }

        return [.. met];
    }

    private static string Text(RecordSlice record) =>
        $"{record.Ordinal} @ {At(record.Start)} {Encoding.UTF8.GetString(record.Bytes)}{(record.IsUtf8 ? "" : " not UTF-8")}";

    private static string Text(StreamFinding finding) =>
        $"{finding.Descriptor.Code} @ {At(finding.Position)}{string.Concat(finding.Arguments.Select(a => $" {a.Name}={a.Value}"))}";

    private static string At(TextPosition position) => $"{position.Offset} {position.Line}:{position.Column}";
}

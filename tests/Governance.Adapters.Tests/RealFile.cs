using System.Text;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests;

/// <summary>What tests over the partners' own files beside the checkout share.</summary>
internal static class RealFile
{
    /// <summary>How many records of a long file are written back and validated: what is odd about a file shows in its first thousands.</summary>
    public const int Part = 2_000;

    public static async Task<byte[]> BytesAsync(string format, string name)
    {
        var path = Path.Combine(Repository.Shared, "data", format, name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not beside the checkout.");
        return await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
    }

    /// <summary>How many findings there are of each code.</summary>
    public static string Codes(IEnumerable<ReadItem> items)
        => string.Join(' ', items.SelectMany(i => i.Findings).GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}×{g.Count()}"));

    /// <summary>No record breaks its schema; what the rules say is printed.</summary>
    public static void AssertShape(IEnumerable<Record> records, ITestOutputHelper output)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records.Take(Part))
            Validator.Default.Validate(Encoding.UTF8.GetBytes(RecordJson.ToJson(record)), f => found[f.Code] = found.GetValueOrDefault(f.Code) + 1);
        output.WriteLine($"  rules: {string.Join(' ', found.Select(s => $"{s.Key}×{s.Value}"))}");
        Assert.DoesNotContain(found.Keys, c => c.StartsWith("GC0", StringComparison.Ordinal));
    }

    /// <summary>A record without partner fields, where how the file was made stands.</summary>
    public static string Bare(Record record)
    {
        record.Extensions = null;
        return RecordJson.ToJson(record);
    }
}

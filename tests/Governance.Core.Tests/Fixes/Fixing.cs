using System.Globalization;
using System.Text;
using Governance.Core.Fixes;
using Governance.Core.Json;

namespace Governance.Core.Tests.Fixes;

/// <summary>Fixes inputs in memory, as a user of the library would.</summary>
internal static class Fixing
{
    /// <summary>Reads dates with slashes, as a stand-in for what an application knows of dates.</summary>
    public static PartialDate? Slashed(string text)
        => DateOnly.TryParseExact(text, "yyyy/M/d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? PartialDate.From(date) : null;

    public static async Task<List<Edit>> Edits(byte[] input, FixOptions? options = null)
    {
        var edits = new List<Edit>();
        using var stream = new Json.TrickleStream(input, 7);
        await foreach (var edit in JsonFixes.ProposeAsync(stream, options ?? new FixOptions { Dates = Slashed }))
            edits.Add(edit);
        return edits;
    }

    public static async Task<byte[]> Fixed(byte[] input, FixOptions? options = null)
    {
        using var source = new Json.TrickleStream(input, 5);
        using var same = new MemoryStream(input);
        using var target = new MemoryStream();
        await EditedCopy.WriteAsync(source, JsonFixes.ProposeAsync(same, options ?? new FixOptions { Dates = Slashed }), target);
        return target.ToArray();
    }

    public static async Task<string> Fixed(string input, FixOptions? options = null)
        => Encoding.UTF8.GetString(await Fixed(Encoding.UTF8.GetBytes(input), options));

    /// <summary>Fixes the inputs of one dataset together, ids among what is fixed.</summary>
    public static async Task<string[]> FixedTogether(params string[] inputs)
    {
        var ids = new IdFixes();
        foreach (var input in inputs)
            await ids.FindAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), RecordLayout.Ndjson);
        foreach (var input in ids.NeedsCompare ? inputs : [])
            await ids.CompareAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), RecordLayout.Ndjson);
        var mended = new List<string>();
        foreach (var input in inputs)
            mended.Add(await Fixed(input, new FixOptions { Ids = ids, Layout = RecordLayout.Ndjson }));
        return [.. mended];
    }
}

using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Core.Json;

/// <summary>Makes copies of records without some of their fields.</summary>
internal static class FieldRemover
{
    /// <summary>
    /// A copy without the fields that some pointer patterns lead to; null where what is left is no valid record. What a
    /// removal leaves empty goes with it.
    /// </summary>
    /// <param name="record">The record; it is not changed.</param>
    /// <param name="patterns">JSON Pointers; <c>*</c> is any index or name.</param>
    /// <param name="removed">Takes the pattern of each field that was there.</param>
    public static Record? Without(Record record, IEnumerable<string> patterns, Action<string> removed)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        RecordJson.Write(record, buffer);
        var root = JsonNode.Parse(buffer.WrittenSpan)!;
        foreach (var pattern in patterns)
        {
            var steps = pattern.Split('/').Skip(1).Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
            for (var count = Remove(root, steps); count > 0; count--)
                removed(PointerPattern.Of(pattern));
        }

        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer))
            root.WriteTo(writer);
        return RecordKind.Of(record).Schema.IsValid(buffer.WrittenSpan) ? RecordJson.Read(buffer.WrittenSpan) : null;
    }

    private static int Remove(JsonNode? node, ReadOnlySpan<string> steps)
    {
        if (steps.IsEmpty)
            return 0;
        var count = 0;
        switch (node)
        {
            case JsonObject members:
                foreach (var name in members.Select(m => m.Key).ToList())
                {
                    if ((steps[0] == "*" || steps[0] == name) && IsGone(members[name], steps[1..], ref count))
                        members.Remove(name);
                }

                break;
            case JsonArray items:
                for (var i = items.Count - 1; i >= 0; i--)
                {
                    if ((steps[0] == "*" || steps[0] == i.ToString(System.Globalization.CultureInfo.InvariantCulture)) && IsGone(items[i], steps[1..], ref count))
                        items.RemoveAt(i);
                }

                break;
        }

        return count;
    }

    private static bool IsGone(JsonNode? node, ReadOnlySpan<string> steps, ref int count)
    {
        if (steps.IsEmpty)
        {
            count++;
            return true;
        }

        var here = Remove(node, steps);
        count += here;
        return here > 0 && node is JsonObject { Count: 0 } or JsonArray { Count: 0 };
    }
}

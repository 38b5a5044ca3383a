using System.Buffers;
using System.Globalization;
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
        // Found first and removed together: what a removal leaves empty goes too, and would move the indexes of the others.
        var marked = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        foreach (var pattern in patterns)
        {
            var steps = pattern.Split('/').Skip(1).Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)).ToArray();
            // The record itself is withheld or not; it is no field of it.
            for (var count = steps.Length == 0 ? 0 : Mark(root, steps, marked); count > 0; count--)
                removed(PointerPattern.Of(pattern));
        }

        Prune(root, marked);
        buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(buffer))
            root.WriteTo(writer);
        return RecordKind.Of(record).Schema.IsValid(buffer.WrittenSpan) ? RecordJson.Read(buffer.WrittenSpan) : null;
    }

    /// <summary>Marks what the steps lead to, and counts what was not marked before.</summary>
    private static int Mark(JsonNode? node, ReadOnlySpan<string> steps, HashSet<JsonNode> marked)
    {
        if (node is null || marked.Contains(node))
            return 0;
        if (steps.IsEmpty)
            return marked.Add(node) ? 1 : 0;
        var count = 0;
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members)
                    count += steps[0] == "*" || steps[0] == name ? Mark(member, steps[1..], marked) : 0;
                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                    count += steps[0] == "*" || steps[0] == i.ToString(CultureInfo.InvariantCulture) ? Mark(items[i], steps[1..], marked) : 0;
                break;
        }

        return count;
    }

    /// <summary>Removes what is marked and what that leaves empty; answers whether something went.</summary>
    private static bool Prune(JsonNode? node, HashSet<JsonNode> marked)
    {
        var before = node switch { JsonObject members => members.Count, JsonArray items => items.Count, _ => 0 };
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members.ToList())
                {
                    if (IsGone(member, marked))
                        members.Remove(name);
                }

                return members.Count < before;
            case JsonArray items:
                for (var i = items.Count - 1; i >= 0; i--)
                {
                    if (IsGone(items[i], marked))
                        items.RemoveAt(i);
                }

                return items.Count < before;
            default:
                return false;
        }
    }

    private static bool IsGone(JsonNode? node, HashSet<JsonNode> marked)
        => node is not null && (marked.Contains(node) || (Prune(node, marked) && node is JsonObject { Count: 0 } or JsonArray { Count: 0 }));
}

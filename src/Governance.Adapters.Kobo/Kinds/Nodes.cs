using System.Globalization;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>Values within JSON, by pointer.</summary>
internal static class Nodes
{
    /// <summary>The value at a pointer; null where there is none.</summary>
    public static JsonNode? Get(JsonNode? node, string pointer)
    {
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            node = node switch
            {
                JsonArray list => int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < list.Count ? list[i] : null,
                JsonObject item => item[segment],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>Sets a value; what is around it is made where it is missing. An item behind the end of a list is put at its end.</summary>
    /// <returns>The whole.</returns>
    public static JsonNode Set(JsonNode? node, string pointer, JsonNode value)
    {
        var segments = pointer.Split('/').Skip(1).ToList();
        return Set(node, segments, value);
    }

    private static JsonNode Set(JsonNode? node, IReadOnlyList<string> segments, JsonNode value)
    {
        if (segments.Count == 0)
            return value;
        IReadOnlyList<string> rest = [.. segments.Skip(1)];
        if (int.TryParse(segments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var i))
        {
            var list = node as JsonArray ?? [];
            var old = i < list.Count ? list[i] : null;
            var item = Set(old, rest, value);
            if (old is null)
                list.Add(item);
            else if (item != old)
                list[i] = item;
            return list;
        }

        var owner = node as JsonObject ?? [];
        var before = owner[segments[0]];
        var after = Set(before, rest, value);
        if (after != before)
            owner[segments[0]] = after;
        return owner;
    }
}

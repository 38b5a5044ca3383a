using System.Text.Json;

namespace Governance.Core.Formats;

/// <summary>Pairs the items of two lists: equal ones first, in their order, then what is left, so that one missing item is one loss.</summary>
internal static class ListPairs
{
    /// <summary>Each given item with the one it became; null where it became none. Linear in both lists.</summary>
    public static IEnumerable<(JsonElement Given, JsonElement? Found)> Of(JsonElement given, JsonElement? found)
    {
        List<JsonElement> left = [.. given.EnumerateArray()];
        List<JsonElement> right = found is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];
        var partners = Equal(left, right);
        var taken = partners.Where(p => p >= 0).ToHashSet();
        var rest = new Queue<JsonElement>(right.Where((_, i) => !taken.Contains(i)));
        return left.Select((item, i) => (item, partners[i] >= 0 ? right[partners[i]] : rest.TryDequeue(out var other) ? other : (JsonElement?)null)).ToList();
    }

    /// <summary>For each item on the left the equal one on the right, never backwards; -1 where there is none.</summary>
    private static int[] Equal(List<JsonElement> left, List<JsonElement> right)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var j = 0; j < right.Count; j++)
        {
            var text = right[j].GetRawText();
            if (!places.TryGetValue(text, out var queue))
                places[text] = queue = new Queue<int>();
            queue.Enqueue(j);
        }

        var partners = new int[left.Count];
        var next = 0;
        for (var i = 0; i < left.Count; i++)
        {
            partners[i] = -1;
            if (!places.TryGetValue(left[i].GetRawText(), out var queue))
                continue;
            while (queue.TryPeek(out var before) && before < next)
                queue.Dequeue();
            if (queue.TryDequeue(out var place))
                (partners[i], next) = (place, place + 1);
        }

        return partners;
    }
}

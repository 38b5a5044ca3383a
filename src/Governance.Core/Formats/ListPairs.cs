using System.Text.Json;

namespace Governance.Core.Formats;

/// <summary>Pairs the items of two lists: equal ones first, then what is left, so that one missing item is one loss. Linear.</summary>
internal static class ListPairs
{
    /// <summary>Each given item with the one it became; null where it became none.</summary>
    /// <param name="given">A list.</param>
    /// <param name="found">What it became.</param>
    /// <param name="isMoved">Whether equal items stand in another order.</param>
    public static List<(JsonElement Given, JsonElement? Found)> Of(JsonElement given, JsonElement? found, out bool isMoved)
    {
        List<JsonElement> left = [.. given.EnumerateArray()];
        List<JsonElement> right = found is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];
        var texts = left.ConvertAll(item => item.GetRawText());
        var partners = Partners(texts, right);
        var taken = partners.Where(p => p >= 0).ToHashSet();
        isMoved = !IsWithin(taken.Order().Select(p => right[p].GetRawText()), texts);
        var rest = new Queue<JsonElement>(right.Where((_, i) => !taken.Contains(i)));
        return [.. left.Select((item, i) => (item, partners[i] >= 0 ? right[partners[i]] : rest.TryDequeue(out var other) ? other : (JsonElement?)null))];
    }

    /// <summary>For each text the place of an equal item; -1 where there is none left.</summary>
    private static int[] Partners(List<string> texts, List<JsonElement> items)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        foreach (var (i, item) in items.Index())
        {
            var text = item.GetRawText();
            if (!places.TryGetValue(text, out var queue))
                places[text] = queue = new Queue<int>();
            queue.Enqueue(i);
        }

        return [.. texts.Select(t => places.TryGetValue(t, out var queue) && queue.TryDequeue(out var place) ? place : -1)];
    }

    /// <summary>Whether the parts stand in the whole in their order, whatever stands between them.</summary>
    private static bool IsWithin(IEnumerable<string> parts, List<string> whole)
    {
        var next = 0;
        foreach (var part in parts)
        {
            next = whole.IndexOf(part, next) + 1;
            if (next == 0)
                return false;
        }

        return true;
    }
}

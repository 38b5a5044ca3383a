using System.Globalization;
using System.Text.Json;

namespace Governance.Core.Comparison;

/// <summary>Compares two JSON objects member by member and item by item.</summary>
internal sealed class FieldComparer
{
    private readonly bool _values;
    private readonly List<FieldChange> _changes = [];

    private FieldComparer(bool values) => _values = values;

    /// <summary>What changed from one object to the other.</summary>
    /// <param name="before">JSON of an object.</param>
    /// <param name="after">JSON of another.</param>
    /// <param name="values">Whether the changes repeat values and names of partners.</param>
    public static IReadOnlyList<FieldChange> Compare(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after, bool values)
    {
        var comparer = new FieldComparer(values);
        using var one = JsonDocument.Parse(before);
        using var other = JsonDocument.Parse(after);
        comparer.Objects(one.RootElement, other.RootElement, new Pair("", ""), isOwn: false);
        return comparer._changes;
    }

    private void Objects(JsonElement before, JsonElement after, Pair at, bool isOwn)
    {
        var others = Members(after, at.After, isOwn);
        var ones = Members(before, at.Before, isOwn);
        foreach (var (name, one) in ones)
        {
            if (IsPlace(name, at.Before))
                continue;
            if (others.TryGetValue(name, out var other))
                Values(one.Value, other.Value, new Pair(one.Pointer, other.Pointer), isOwn || (at.Before.Length == 0 && name == "extensions"));
            else
                Add(ChangeKind.Removed, one.Pointer, one.Value, null);
        }

        foreach (var (name, other) in others)
        {
            if (!ones.ContainsKey(name) && !IsPlace(name, at.After))
                Add(ChangeKind.Added, other.Pointer, null, other.Value);
        }
    }

    /// <summary>Where a record stood in its file, which is no part of what it says.</summary>
    private static bool IsPlace(string name, string parent) => name is "row" or "sheet" && parent == "/source";

    private void Values(JsonElement before, JsonElement after, Pair at, bool isOwn)
    {
        if (JsonElement.DeepEquals(before, after))
            return;
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
            Objects(before, after, at, isOwn);
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
            Lists([.. before.EnumerateArray()], [.. after.EnumerateArray()], at, isOwn);
        else
            Add(ChangeKind.Changed, at.After, before, after);
    }

    private void Lists(JsonElement[] before, JsonElement[] after, Pair at, bool isOwn)
    {
        if (Ids(before) is { } ones && Ids(after) is { } others)
            ById(before, after, ones, others, at, isOwn);
        else
            ByPosition(before, after, at, isOwn);
    }

    private void ById(JsonElement[] before, JsonElement[] after, Dictionary<string, int> ones, Dictionary<string, int> others, Pair at, bool isOwn)
    {
        var last = -1;
        var isReordered = false;
        for (var i = 0; i < before.Length; i++)
        {
            if (!others.TryGetValue(before[i].GetProperty("id").GetString()!, out var j))
            {
                Add(ChangeKind.Removed, Item(at.Before, i), before[i], null);
                continue;
            }

            Values(before[i], after[j], at.Items(i, j), isOwn);
            isReordered |= j < last;
            last = j;
        }

        foreach (var (id, j) in others)
        {
            if (!ones.ContainsKey(id))
                Add(ChangeKind.Added, Item(at.After, j), null, after[j]);
        }

        if (isReordered)
            Add(ChangeKind.Reordered, at.After, null, null);
    }

    /// <summary>Items without ids are known by their place; what is the same at both ends tells where items came or went.</summary>
    private void ByPosition(JsonElement[] before, JsonElement[] after, Pair at, bool isOwn)
    {
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && JsonElement.DeepEquals(before[start], after[start]))
            start++;
        var end = 0;
        while (end < shorter - start && JsonElement.DeepEquals(before[^(end + 1)], after[^(end + 1)]))
            end++;
        for (var i = start; i < shorter - end; i++)
            Values(before[i], after[i], at.Items(i, i), isOwn);
        for (var i = shorter - end; i < before.Length - end; i++)
            Add(ChangeKind.Removed, Item(at.Before, i), before[i], null);
        for (var i = shorter - end; i < after.Length - end; i++)
            Add(ChangeKind.Added, Item(at.After, i), null, after[i]);
    }

    /// <summary>The ids of items and where they stand; null where not each item has one of its own.</summary>
    private static Dictionary<string, int>? Ids(JsonElement[] items)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("id", out var id) || id.ValueKind != JsonValueKind.String || !ids.TryAdd(id.GetString()!, ids.Count))
                return null;
        }

        return ids;
    }

    private OrderedDictionary<string, (JsonElement Value, string Pointer)> Members(JsonElement element, string at, bool isOwn)
    {
        var members = new OrderedDictionary<string, (JsonElement Value, string Pointer)>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var step = isOwn && !_values
                ? string.Create(CultureInfo.InvariantCulture, $"#{members.Count + 1}")
                : member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            members[member.Name] = (member.Value, $"{at}/{step}");
        }

        return members;
    }

    private void Add(ChangeKind kind, string pointer, JsonElement? before, JsonElement? after)
        => _changes.Add(new FieldChange(kind, pointer, _values ? before?.GetRawText() : null, _values ? after?.GetRawText() : null));

    private static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}/{index}");

    /// <summary>Where a value stands in the record before and in the record after.</summary>
    private readonly record struct Pair(string Before, string After)
    {
        public Pair Items(int before, int after) => new(Item(Before, before), Item(After, after));
    }
}

using System.Globalization;
using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Core.Testing;

/// <summary>The leaves of records, and how two records differ in them.</summary>
internal static class Leaves
{
    public static IReadOnlyList<Leaf> Of(Record record)
    {
        using var document = JsonDocument.Parse(RecordJson.ToJson(record));
        var leaves = new List<Leaf>();
        Visit(document.RootElement, "", "", "", leaves);
        return leaves;
    }

    /// <summary>Leaves of the first that are not, or not the same, at their place in the second.</summary>
    public static IReadOnlyList<Leaf> NotInPlace(Record given, Record found)
    {
        var there = Of(found).ToDictionary(l => l.Pointer, l => l.Value, StringComparer.Ordinal);
        return [.. Of(given).Where(l => !there.TryGetValue(l.Pointer, out var value) || value != l.Value)];
    }

    /// <summary>Leaves of the first that are nowhere in the same list of the second: an item that moved is not lost.</summary>
    public static IReadOnlyList<Leaf> Lost(Record given, Record found)
    {
        var there = Of(found).GroupBy(l => (l.Pattern, l.Value)).ToDictionary(g => g.Key, g => g.Count());
        return [.. Of(given).Where(l => (there[(l.Pattern, l.Value)] = there.GetValueOrDefault((l.Pattern, l.Value)) - 1) < 0)];
    }

    /// <summary>Pointers of leaves that one of the two has and the other has not, or not the same.</summary>
    public static IEnumerable<string> Changed(Record one, Record other)
        => NotInPlace(one, other).Concat(NotInPlace(other, one)).Select(l => l.Pointer).Distinct(StringComparer.Ordinal);

    private static void Visit(JsonElement element, string pointer, string pattern, string ordinals, List<Leaf> leaves)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var (i, member) in element.EnumerateObject().Index())
                {
                    var step = "/" + member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                    Visit(member.Value, pointer + step, pattern + step, string.Create(CultureInfo.InvariantCulture, $"{ordinals}/#{i + 1}"), leaves);
                }

                break;
            case JsonValueKind.Array:
                foreach (var (i, item) in element.EnumerateArray().Index())
                    Visit(item, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{i}"), pattern + "/*", ordinals + "/*", leaves);
                break;
            default:
                leaves.Add(new Leaf(pointer, pattern, ordinals, Value(element)));
                break;
        }
    }

    private static string Value(JsonElement leaf)
        => leaf.ValueKind == JsonValueKind.Number && leaf.TryGetDecimal(out var number)
            ? (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : leaf.GetRawText();
}

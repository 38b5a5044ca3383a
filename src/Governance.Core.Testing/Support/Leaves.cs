using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Core.Testing;

/// <summary>The leaves of records, by JSON Pointer, and how two records differ in them.</summary>
internal static class Leaves
{
    public static Dictionary<string, string> Of(Record record)
    {
        using var document = JsonDocument.Parse(RecordJson.ToJson(record));
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        Visit(document.RootElement, "", leaves);
        return leaves;
    }

    /// <summary>Leaves of the first that are not, or not the same, in the second.</summary>
    public static IReadOnlyList<string> Lost(Record given, Record found)
    {
        var there = Of(found);
        return [.. Of(given).Where(l => !there.TryGetValue(l.Key, out var value) || value != l.Value).Select(l => l.Key)];
    }

    /// <summary>Leaves that one of the two has and the other has not, or not the same.</summary>
    public static IEnumerable<string> Changed(Record one, Record other) => Lost(one, other).Concat(Lost(other, one)).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a pointer pattern of a loss is about a leaf: <c>*</c> is any step, and a pattern holds for all below it.</summary>
    public static bool Covers(string pattern, string pointer)
    {
        if (pattern.Length == 0)
            return true;
        var left = pattern.Split('/');
        var right = pointer.Split('/');
        return left.Length <= right.Length && left.Zip(right).All(p => p.First == "*" || p.First == p.Second);
    }

    private static void Visit(JsonElement element, string pointer, Dictionary<string, string> leaves)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Visit(member.Value, $"{pointer}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", leaves);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    Visit(item, $"{pointer}/{index++}", leaves);
                break;
            default:
                leaves[pointer] = element.GetRawText();
                break;
        }
    }
}

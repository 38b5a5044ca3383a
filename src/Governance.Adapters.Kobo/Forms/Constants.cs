using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>The fields of a mapping that no question asks for.</summary>
/// <param name="kind">The kind of record.</param>
/// <param name="mapping">The mapping.</param>
internal sealed class Constants(Kind kind, SurveyMapping mapping)
{
    private readonly ILookup<string, (string Pointer, JsonNode Value)> _all = mapping.Constants
        .Select(c => (Pointer: c.Key, Value: Value(kind, c.Key, c.Value)))
        .Where(c => c.Value is not null)
        .ToLookup(c => Member(c.Pointer), c => (c.Pointer, c.Value!), StringComparer.Ordinal);

    /// <summary>Those of one member of a record.</summary>
    public IReadOnlyList<(string Pointer, JsonNode Value)> this[string member] => [.. _all[member]];

    /// <summary>
    /// The members that no question fills, whole: each record has them. What questions fill is set with their answers, for one may
    /// be nothing without the other.
    /// </summary>
    public IReadOnlyList<(string Member, JsonNode Value)> Alone { get; } = [.. Whole(kind, mapping)];

    /// <summary>The pointers that no constant can fill, or that take another value, or that need what neither a constant nor a question says.</summary>
    public static IReadOnlySet<string> Wrong(Kind kind, SurveyMapping mapping)
    {
        // An id that all records share names none.
        var wrong = mapping.Constants.Where(c => c.Key == "/id" || c.Key.Contains('*', StringComparison.Ordinal) || Value(kind, c.Key, c.Value) is null).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var (member, value) in Whole(kind, mapping).Where(m => !wrong.Any(w => Member(w) == m.Member) && !IsTaken(kind, m.Member, m.Value)))
            wrong.UnionWith(mapping.Constants.Keys.Where(c => Member(c) == member));
        return wrong;
    }

    private static IEnumerable<(string Member, JsonNode Value)> Whole(Kind kind, SurveyMapping mapping)
    {
        var asked = mapping.Questions.Values.Select(Member).ToHashSet(StringComparer.Ordinal);
        foreach (var member in mapping.Constants.GroupBy(c => Member(c.Key), StringComparer.Ordinal).Where(m => !asked.Contains(m.Key)))
        {
            JsonNode? whole = null;

            // In the order of their places in lists, whatever the file has.
            foreach (var (pointer, text) in member.OrderBy(c => c.Key.Length).ThenBy(c => c.Key, StringComparer.Ordinal))
            {
                if (Value(kind, pointer, text) is { } value)
                    whole = Nodes.Set(whole, pointer[(member.Key.Length + 1)..], value);
            }

            if (whole is not null)
                yield return (member.Key, whole);
        }
    }

    private static JsonNode? Value(Kind kind, string pointer, string text)
        => kind.Schema.Find(pointer) is { } leaf && AnswerText.Read(leaf, AnswerCodes.Plain(leaf), text) is { } value ? leaf.IsList ? new JsonArray(value) : value : null;

    /// <summary>Whether the schema takes a member as it is.</summary>
    private static bool IsTaken(Kind kind, string member, JsonNode value)
    {
        var isTaken = true;
        var record = new JsonObject { ["type"] = "x", ["id"] = "x", [member] = value.DeepClone() };
        kind.Schema.Compiled.Check(Encoding.UTF8.GetBytes(record.ToJsonString()), finding => isTaken &= !(finding.Pointer + "/").StartsWith($"/{member}/", StringComparison.Ordinal));
        return isTaken;
    }

    private static string Member(string pointer) => pointer.Split('/')[1];
}

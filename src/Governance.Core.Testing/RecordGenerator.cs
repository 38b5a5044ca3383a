using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Testing;

/// <summary>
/// Makes valid records of every kind from their published schemas: names, lists, bounds and patterns as they stand there.
/// The same seed gives the same records. Not thread-safe.
/// </summary>
/// <param name="random">Where chance comes from.</param>
public sealed class RecordGenerator(Random random)
{
    private static readonly string[] Words =
        ["Gao", "données", "x", "Région de Gao", "été 2021", "migrants en transit", "a\"b", "😀", "\\", "line\nfeed", "ß", "Ménaka – Ansongo", "٣"];

    private static readonly Dictionary<string, JsonObject> Schemas = typeof(Record).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToDictionary(a => a.DerivedType.Name, a => JsonNode.Parse(PublishedFiles.Find(System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(a.DerivedType.Name))!)!.AsObject());

    private JsonObject _root = [];
    private int _oneIn = 5;

    /// <summary>The kinds of records, by the names of their classes.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Schemas.Keys];

    /// <summary>The published schema of a kind.</summary>
    /// <param name="kind">The kind, such as <c>Incident</c>.</param>
    /// <returns>A copy of the schema.</returns>
    public static JsonObject Schema(string kind) => Schemas[kind].DeepClone().AsObject();

    /// <summary>A record of some kind.</summary>
    /// <returns>The record as JSON.</returns>
    public JsonObject Next() => Next(Kinds[random.Next(Kinds.Count)]);

    /// <summary>A record of one kind with the required fields and some of the others.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="oneIn">How many of the other fields are filled: one in so many.</param>
    /// <returns>The record as JSON.</returns>
    public JsonObject Next(string kind, int oneIn = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(oneIn, 1);
        (_root, _oneIn) = (Schemas[kind], oneIn);
        return Object(_root, 0, smallest: false);
    }

    /// <summary>A record of one kind with the required fields alone.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The record as JSON.</returns>
    public JsonObject Smallest(string kind)
    {
        _root = Schemas[kind];
        return Object(_root, 0, smallest: true);
    }

    /// <summary>
    /// A record with one leaf more, for each leaf of its schema in turn, and with what that leaf requires around it.
    /// A part that holds parts of its own kind is entered once.
    /// </summary>
    /// <param name="start">The record that is added to; it stays as it is.</param>
    /// <returns>The pointer of the leaf and the record as JSON.</returns>
    public IEnumerable<KeyValuePair<string, JsonObject>> OneByOne(JsonObject start)
    {
        ArgumentNullException.ThrowIfNull(start);
        var root = Schemas[(string)start["type"]!];
        foreach (var (path, schema) in Leaves(root, root, [], []))
        {
            _root = root;
            var record = start.DeepClone().AsObject();
            if (Set(record, root, path, schema))
                yield return new("/" + string.Join('/', path), record);
        }
    }

    /// <summary>A record as an object.</summary>
    /// <param name="json">The record as JSON.</param>
    /// <returns>The record.</returns>
    public static Record ToRecord(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return RecordJson.Read(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    /// <summary>A copy of a record with another text in one leaf.</summary>
    internal static JsonObject With(JsonObject record, string pointer, string text)
    {
        var copy = record.DeepClone();
        var steps = pointer.Split('/')[1..];
        JsonNode parent = copy;
        foreach (var step in steps[..^1])
            parent = (parent is JsonArray array ? array[0] : parent[step])!;
        if (parent is JsonArray list)
            list[0] = text;
        else
            parent[steps[^1]] = text;
        return copy.AsObject();
    }

    /// <summary>Whether any text may stand in a leaf.</summary>
    internal static bool IsFreeText(string kind, string pointer)
    {
        var root = Schemas[kind];
        var schema = root;
        foreach (var step in pointer.Split('/').Skip(1))
            schema = Resolve(root, Inner(schema, step) ?? []);
        return (string?)schema["type"] == "string" && schema["enum"] is null && schema["pattern"] is null;
    }

    /// <summary>The schema of a value, references followed.</summary>
    private static JsonObject Resolve(JsonObject root, JsonObject schema)
    {
        while ((string?)schema["$ref"] is { } reference)
            schema = root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
        return schema;
    }

    private static JsonObject? Inner(JsonObject schema, string step)
        => (schema["properties"]?[step] ?? schema["items"] ?? schema["additionalProperties"])?.AsObject();

    private static IEnumerable<(List<string> Path, JsonObject Schema)> Leaves(JsonObject root, JsonObject given, List<string> path, HashSet<string> entered)
    {
        var reference = (string?)given["$ref"];
        if (reference is not null && !entered.Add(reference))
            yield break;
        var schema = Resolve(root, given);
        IEnumerable<(string Step, JsonObject Schema)> inner = schema["properties"] is JsonObject properties
            ? properties.Select(p => (p.Key, p.Value!.AsObject())).Where(p => path.Count > 0 || p.Key != "type")
            : schema["items"] is JsonObject items ? [("0", items)]
            : schema["additionalProperties"] is JsonObject open ? [("kit", open)]
            : [];
        var isLeaf = true;
        foreach (var (step, next) in inner)
        {
            isLeaf = false;
            foreach (var leaf in Leaves(root, next, [.. path, step], [.. entered]))
                yield return leaf;
        }

        if (isLeaf && (string?)schema["type"] == "object")
            path.Add("field");
        if (isLeaf)
            yield return (path, schema);
    }

    /// <summary>Sets a leaf, making what is missing on the way. False where the value was there before.</summary>
    private bool Set(JsonObject record, JsonObject schema, List<string> path, JsonObject leaf)
    {
        JsonNode parent = record;
        var at = schema;
        for (var i = 0; i < path.Count; i++)
        {
            var inner = Inner(at, path[i]) is { } known ? Resolve(_root, known) : [];
            var isLast = i == path.Count - 1;
            var there = parent is JsonArray list ? (list.Count > 0 ? list[0] : null) : parent[path[i]];
            if (isLast || there is null)
            {
                var made = isLast ? Leaf(leaf)
                    : (string?)inner["type"] == "array" ? new JsonArray()
                    : inner["properties"] is null ? new JsonObject() : Object(inner, 1, smallest: true);
                if (isLast && JsonNode.DeepEquals(made, there))
                    return false;
                if (parent is JsonArray array)
                {
                    array.Clear();
                    array.Add(made);
                }
                else
                {
                    parent[path[i]] = made;
                }

                there = made;
            }

            (parent, at) = (there, inner);
        }

        return true;
    }

    private JsonNode Leaf(JsonObject schema) => schema["type"] is null || (string)schema["type"]! == "object" ? "kept" : Value(schema, 1, smallest: true);

    private JsonNode Value(JsonObject given, int depth, bool smallest)
    {
        var schema = Resolve(_root, given);
        if (schema["enum"] is JsonArray allowed)
            return allowed[random.Next(allowed.Count)]!.DeepClone();
        return (string)schema["type"]! switch
        {
            "object" when schema["properties"] is null => Open(schema, depth),
            "object" => Object(schema, depth, smallest),
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(schema["items"]!.AsObject(), depth + 1, smallest))]),
            "string" => Text(schema),
            "boolean" => random.Next(2) == 0,
            _ => Number(schema),
        };
    }

    private JsonObject Object(JsonObject schema, int depth, bool smallest)
    {
        var required = schema["required"]?.AsArray().Select(r => (string)r!).ToHashSet() ?? [];
        var made = new JsonObject();
        var chance = depth == 0 ? _oneIn : depth < 3 ? Math.Min(_oneIn, 4) : 12;
        foreach (var (name, property) in schema["properties"]!.AsObject())
        {
            if (required.Contains(name) || (!smallest && random.Next(chance) == 0))
                made[name] = Value(property!.AsObject(), depth + 1, smallest);
        }

        return made;
    }

    private JsonObject Open(JsonObject schema, int depth)
    {
        var made = new JsonObject();
        for (var i = random.Next(3); i > 0; i--)
            made["partner " + Words[random.Next(Words.Length)]] = schema["additionalProperties"] is JsonObject inner ? Value(inner, depth + 1, smallest: false) : Any(0);
        return made;
    }

    private JsonNode? Any(int depth) => random.Next(depth > 2 ? 4 : 6) switch
    {
        0 => null,
        1 => Words[random.Next(Words.Length)],
        2 => random.Next(100),
        3 => true,
        4 => new JsonArray(Any(depth + 1)),
        _ => new JsonObject { ["k"] = Any(depth + 1) },
    };

    private JsonValue Text(JsonObject schema) => (string?)schema["pattern"] switch
    {
        null => JsonValue.Create(Words[random.Next(Words.Length)]),
        Patterns.Id => JsonValue.Create(Pick("a", "gao-2021", "missing-migrants:2014.MMP1039", "A1/b_c", new string('z', 128))),
        Patterns.Url => JsonValue.Create(Pick("https://mali.iom.int/é", "http://a/?b=c#d")),
        Patterns.LanguageTag => JsonValue.Create(Pick("fr", "ses", "fr-ML", "ff-Adlm-ML")),
        Patterns.Currency => JsonValue.Create(Pick("XOF", "EUR")),
        Patterns.PCode => JsonValue.Create(Pick("ML07", "ML0701", "TCD14", "ML")),
        Patterns.ClockTime => JsonValue.Create(Pick("00:00", "08:30", "23:59")),
        Patterns.PartialDate => JsonValue.Create(Pick("0000", "2021", "2021-06", "2021-06-30", "2024-02-29", "9999-12-31", "2000-02-29")),
        var other => throw new NotSupportedException($"No sample for the pattern {other}: add one here."),
    };

    private JsonNode Number(JsonObject schema)
    {
        var (least, most) = ((long)schema["minimum"]!, (long)schema["maximum"]!);
        var whole = random.Next(4) switch
        {
            0 => least,
            1 => most,
            2 => Math.Clamp(0, least, most),
            _ => Math.Clamp(random.Next(1000), least, most),
        };
        var text = whole.ToString(CultureInfo.InvariantCulture);
        if ((string)schema["type"]! == "number" && whole > least && whole < most && random.Next(2) == 0)
            text += "." + random.Next(1, 1000).ToString(CultureInfo.InvariantCulture);
        else if (random.Next(6) == 0)
            text += random.Next(2) == 0 ? ".0" : "e0";
        return JsonNode.Parse(text)!;
    }

    private string Pick(params string[] samples) => samples[random.Next(samples.Length)];
}

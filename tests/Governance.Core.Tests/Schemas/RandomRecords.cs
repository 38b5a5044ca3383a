using System.Globalization;
using System.Text.Json.Nodes;
using Governance.Core.Schemas;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Tests.Schemas;

/// <summary>Makes valid records of every kind from their published schemas: names, lists, bounds and patterns as they stand there.</summary>
internal sealed class RandomRecords(Random random)
{
    private static readonly string[] Words =
        ["Gao", "données", "x", "Région de Gao", "été 2021", "migrants en transit", "a\"b", "😀", "\\", "line\nfeed", "ß", "Ménaka – Ansongo", "٣"];

    private static readonly Dictionary<string, JsonObject> Schemas = SchemaWriter.RecordTypes.ToDictionary(
        t => t.Name,
        t => JsonNode.Parse(File.ReadAllText(Repository.File("schemas/v1/" + SchemaWriter.FileName(t))))!.AsObject());

    private static readonly string[] Kinds = [.. Schemas.Keys];
    private JsonObject _root = [];

    public static JsonObject Schema(string kind) => Schemas[kind];

    public JsonObject Next() => Next(Kinds[random.Next(Kinds.Length)]);

    public JsonObject Next(string kind)
    {
        _root = Schemas[kind];
        return Object(_root, 0);
    }

    /// <summary>The schema of a value, references followed.</summary>
    public static JsonObject Resolve(JsonObject root, JsonObject schema)
    {
        while ((string?)schema["$ref"] is { } reference)
            schema = root["$defs"]![reference["#/$defs/".Length..]]!.AsObject();
        return schema;
    }

    private JsonNode Value(JsonObject given, int depth)
    {
        var schema = Resolve(_root, given);
        if (schema["enum"] is JsonArray allowed)
            return allowed[random.Next(allowed.Count)]!.DeepClone();
        return (string)schema["type"]! switch
        {
            "object" when schema["properties"] is null => Open(schema, depth),
            "object" => Object(schema, depth),
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Value(schema["items"]!.AsObject(), depth + 1))]),
            "string" => Text(schema),
            "boolean" => random.Next(2) == 0,
            _ => Number(schema),
        };
    }

    private JsonObject Object(JsonObject schema, int depth)
    {
        var required = schema["required"]?.AsArray().Select(r => (string)r!).ToHashSet() ?? [];
        var made = new JsonObject();
        var chance = depth == 0 ? 5 : depth < 3 ? 4 : 12;
        foreach (var (name, property) in schema["properties"]!.AsObject())
        {
            if (required.Contains(name) || random.Next(chance) == 0)
                made[name] = Value(property!.AsObject(), depth + 1);
        }

        return made;
    }

    private JsonObject Open(JsonObject schema, int depth)
    {
        var made = new JsonObject();
        for (var i = random.Next(3); i > 0; i--)
            made["partner " + Words[random.Next(Words.Length)]] = schema["additionalProperties"] is JsonObject inner ? Value(inner, depth + 1) : Any(0);
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

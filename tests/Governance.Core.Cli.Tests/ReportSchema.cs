using System.Text;
using System.Text.Json.Nodes;
using Governance.Core.Schemas;
using Governance.Core.Tests.InStep;
using NJsonSchema;

namespace Governance.Core.Cli.Tests;

/// <summary>Holds a report against the schema of its format, with our validator and with an independent one.</summary>
internal static class ReportSchema
{
    /// <summary>What our validator leaves to the independent one: it refuses keywords that it does not check.</summary>
    private static readonly string[] Others = ["format", "uniqueItems", "anyOf", "oneOf"];

    public static async Task AcceptAsync(string report, string schema)
    {
        var text = await File.ReadAllTextAsync(Repository.File("tests/Governance.Core.Cli.Tests/ReportSchemas/" + schema));
        var findings = new List<string>();
        Ours(text).Check(Encoding.UTF8.GetBytes(report), f => findings.Add($"{f.Descriptor.Code} {f.Pointer}"));
        Assert.Empty(findings);
        var theirs = await JsonSchema.FromJsonAsync(text);
        Assert.Empty(theirs.Validate(report).Select(e => $"{e.Kind} {e.Path}"));
    }

    private static Schema Ours(string text)
    {
        var schema = JsonNode.Parse(text)!;
        if (schema["definitions"] is { } definitions)
        {
            schema.AsObject().Remove("definitions");
            schema["$defs"] = definitions;
        }

        Reduce(schema);
        return Schema.Compile(Encoding.UTF8.GetBytes(schema.ToJsonString().Replace("#/definitions/", "#/$defs/", StringComparison.Ordinal)));
    }

    /// <summary>Takes the keywords out of a schema and of all below it; a property may have the name of one.</summary>
    private static void Reduce(JsonNode? schema)
    {
        if (schema is not JsonObject keywords)
            return;
        foreach (var other in Others)
            keywords.Remove(other);
        foreach (var (name, value) in keywords)
        {
            if (name is "properties" or "$defs")
            {
                foreach (var (_, below) in value!.AsObject())
                    Reduce(below);
            }
            else if (name is "items" or "additionalProperties")
                Reduce(value);
        }
    }
}

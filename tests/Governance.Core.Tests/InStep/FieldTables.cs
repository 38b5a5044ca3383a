using System.Text;
using System.Text.Json.Nodes;

namespace Governance.Core.Tests.InStep;

/// <summary>The page of field tables, made from the published schemas.</summary>
internal static class FieldTables
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("""
            # Schemas, code lists, frameworks and indicators

            | folder | what lives there | who may edit it |
            |---|---|---|
            | `v1/` | JSON Schema 2020-12 of every record, generated from `src/Governance.Core` | nobody: run `GOVERNANCE_UPDATE=1 dotnet test` |
            | `codelists/` | codes with English and French labels and their source | by hand |
            | `crosswalks/` | what the codes and labels of partners mean in our code lists | by hand |
            | `mappings/` | the schemas of mapping files, which say what the questions of a survey mean | by hand |
            | `configuration/` | the schemas of the files that a team keeps for the tool: its configuration and its baseline | by hand |
            | `frameworks/` | the policy frameworks that ship, as `PolicyFramework` records | by hand |
            | `indicators/` | the indicators that ship, as `Indicator` records: those of the series that partners publish | by hand |

            Every text is at least one character long, `null` is refused, and what is absent is not stated. A field ending in
            `Id` or `Ids` refers to another record by its id. Types in capitals are described under *Parts*.

            ## Records


            """.Replace("\r", "", StringComparison.Ordinal));
        var parts = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var type in SchemaWriter.RecordTypes)
        {
            var schema = JsonNode.Parse(SchemaWriter.Write(type))!.AsObject();
            Table(text, type.Name, schema);
            foreach (var (name, part) in schema["$defs"]!.AsObject())
                parts.TryAdd(name, part!.AsObject());
        }

        text.Append("## Parts\n\n");
        foreach (var (name, part) in parts.Where(p => p.Value["properties"] is not null && !IsCoded(p.Key)))
            Table(text, name, part);
        text.Append("### Coded…\n\nA coded fact with what the source said. Every list has its own `Coded` part with these fields, where `code` comes from that list.\n\n");
        Rows(text, parts.First(p => IsCoded(p.Key)).Value);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static bool IsCoded(string name) => name.StartsWith("Coded", StringComparison.Ordinal);

    private static void Table(StringBuilder text, string name, JsonObject schema)
    {
        text.Append("### ").Append(name).Append("\n\n").Append((string)schema["description"]!).Append("\n\n");
        Rows(text, schema);
    }

    private static void Rows(StringBuilder text, JsonObject schema)
    {
        var required = schema["required"]?.AsArray().Select(r => (string)r!).ToHashSet() ?? [];
        text.Append("| field | type | meaning |\n|---|---|---|\n");
        foreach (var (name, property) in schema["properties"]!.AsObject())
        {
            var bold = required.Contains(name) ? "**" : "";
            text.Append("| ").Append(bold).Append('`').Append(name).Append('`').Append(bold).Append(" | ")
                .Append(TypeOf(property!.AsObject())).Append(" | ").Append((string)property["description"]!).Append(" |\n");
        }

        text.Append('\n');
    }

    private static string TypeOf(JsonObject schema)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            var name = reference["#/$defs/".Length..];
            return IsCoded(name) ? $"Coded ({name["Coded".Length..]}Code)" : name;
        }

        return (string)schema["type"]! switch
        {
            "array" => "list of " + TypeOf(schema["items"]!.AsObject()),
            "object" => "open object",
            "string" when schema["enum"] is JsonArray { Count: 1 } only => $"`{(string)only[0]!}`",
            "string" => schema["pattern"] is null ? "text" : "text (pattern)",
            "integer" => $"integer {(long)schema["minimum"]!} to {(long)schema["maximum"]!}".Replace("-2147483648 to 2147483647", "", StringComparison.Ordinal).Replace("to 2147483647", "or more", StringComparison.Ordinal).Trim(),
            var other => other,
        };
    }
}

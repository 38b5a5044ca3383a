using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>The keywords about members, which are read together: a required name counts as known.</summary>
internal static class SchemaObjectKeywords
{
    /// <summary>Builds a subschema: its document, its pointer, its name.</summary>
    public delegate SchemaNode Builder(JsonElement schema, string pointer, string? name);

    /// <summary>Applies <c>properties</c>, <c>required</c> and <c>additionalProperties</c>.</summary>
    public static void Apply(SchemaNode node, JsonElement schema, Builder build)
    {
        var names = new List<string>();
        var properties = new List<SchemaNode?>();
        if (schema.TryGetProperty("properties", out var members))
        {
            var read = new KeywordReader(node.Pointer, "properties", members);
            read.Require(members.ValueKind == JsonValueKind.Object, "it is an object.");
            foreach (var member in members.EnumerateObject())
            {
                names.Add(member.Name);
                properties.Add(build(member.Value, read.Below(member.Name), null));
            }
        }

        if (schema.TryGetProperty("required", out var list))
            node.Required = Required(new KeywordReader(node.Pointer, "required", list), list, names);
        while (properties.Count < names.Count)
            properties.Add(null);
        if (schema.TryGetProperty("additionalProperties", out var additional))
        {
            node.Additional = build(additional, node.Pointer + "/additionalProperties", null);
            node.IsClosed = additional.ValueKind == JsonValueKind.False;
        }

        if (names.Count > short.MaxValue)
            throw new SchemaException(node.Pointer, "properties", "there are too many properties.");
        node.Names = new NameTable(names);
        node.Properties = [.. properties];
    }

    private static int[] Required(KeywordReader read, JsonElement list, List<string> names)
    {
        read.Require(list.ValueKind == JsonValueKind.Array, "it is an array of names.");
        var required = new List<int>();
        foreach (var item in list.EnumerateArray())
        {
            read.Require(item.ValueKind == JsonValueKind.String, "it is an array of names.");
            var name = item.GetString()!;
            var place = names.IndexOf(name);
            if (place < 0)
            {
                place = names.Count;
                names.Add(name);
            }

            read.Require(!required.Contains(place), "a name stands twice.");
            required.Add(place);
        }

        return [.. required];
    }
}

using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Parquet;

/// <summary>Takes records apart into nested columns and puts them together again.</summary>
internal static class Rows
{
    /// <summary>Adds a record to the columns.</summary>
    /// <param name="nodes">The fields of its kind.</param>
    /// <param name="record">The record.</param>
    /// <param name="inexact">Told of each number that a column of doubles does not hold exactly.</param>
    public static void Add(IReadOnlyList<Node> nodes, JsonElement record, Action<Node> inexact)
    {
        foreach (var node in nodes)
            Add(node, Member(record, node), 0, 0, inexact);
    }

    /// <summary>Writes the next record of the columns as JSON.</summary>
    /// <param name="nodes">The fields of its kind.</param>
    /// <param name="json">Where it goes.</param>
    public static void Take(IReadOnlyList<Node> nodes, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var node in nodes)
            TakeMember(node, json);
        json.WriteEndObject();
    }

    private static JsonElement? Member(JsonElement parent, Node node) => parent.TryGetProperty(node.Field.Name, out var value) ? value : null;

    private static void Add(Node node, JsonElement? given, int defined, int repeated, Action<Node> inexact)
    {
        if (given is not { } value)
        {
            AddNone(node, defined, repeated);
            return;
        }

        switch (node.Field.Kind)
        {
            case SchemaFieldKind.Object:
                foreach (var inner in node.Inner)
                    Add(inner, Member(value, inner), node.Defined, repeated, inexact);
                break;
            case SchemaFieldKind.List when value.GetArrayLength() == 0:
                AddNone(node, node.Defined - 1, repeated);
                break;
            case SchemaFieldKind.List:
                foreach (var item in value.EnumerateArray())
                {
                    Add(node.Inner[0], item, node.Defined, repeated, inexact);
                    repeated = node.Repeated;
                }

                break;
            default:
                node.Columns[0].Add(value, node.Defined, repeated);
                if (node.Field.Kind == SchemaFieldKind.Number && value.GetDecimal() is var number && Column.Exact((double)number) != number)
                    inexact(node);
                break;
        }
    }

    private static void AddNone(Node node, int defined, int repeated)
    {
        foreach (var column in node.Columns)
            column.AddNone(defined, repeated);
    }

    private static void TakeMember(Node node, Utf8JsonWriter json)
    {
        if (node.Columns[0].Defined < node.Defined)
        {
            foreach (var column in node.Columns)
                column.Skip();
            return;
        }

        json.WritePropertyName(node.Field.Name);
        TakeValue(node, json);
    }

    private static void TakeValue(Node node, Utf8JsonWriter json)
    {
        switch (node.Field.Kind)
        {
            case SchemaFieldKind.Object:
                Take(node.Inner, json);
                break;
            case SchemaFieldKind.List:
                json.WriteStartArray();
                do
                    TakeItem(node.Inner[0], json);
                while (node.Columns[0].Repeated == node.Repeated);
                json.WriteEndArray();
                break;
            default:
                node.Columns[0].Take(json);
                break;
        }
    }

    private static void TakeItem(Node item, Utf8JsonWriter json)
    {
        if (item.Columns[0].Defined >= item.Defined)
            TakeValue(item, json);
        else
            foreach (var column in item.Columns)
                column.Skip();
    }
}

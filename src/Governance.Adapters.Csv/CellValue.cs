using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core.Schemas;

namespace Governance.Adapters.Csv;

/// <summary>The value of a cell.</summary>
internal static class CellValue
{
    /// <summary>The value as JSON; null where the cell is none of the column.</summary>
    public static JsonNode? Parse(CsvColumn column, string cell)
    {
        if (column.Field.Kind == SchemaFieldKind.Text)
            return JsonValue.Create(cell);
        // We write no powers of ten: a spreadsheet does, where it drops digits.
        if (column.Field.Kind is SchemaFieldKind.Integer or SchemaFieldKind.Number && cell.AsSpan().ContainsAny('e', 'E'))
            return null;
        return Json(cell) is { } value && IsOf(column.Field.Kind, value.GetValueKind()) ? value : null;
    }

    private static bool IsOf(SchemaFieldKind field, JsonValueKind value) => field switch
    {
        SchemaFieldKind.Integer or SchemaFieldKind.Number => value == JsonValueKind.Number,
        SchemaFieldKind.Boolean => value is JsonValueKind.True or JsonValueKind.False,
        SchemaFieldKind.List => value == JsonValueKind.Array,
        _ => value == JsonValueKind.Object,
    };

    private static JsonNode? Json(string cell)
    {
        try
        {
            return JsonNode.Parse(cell, documentOptions: new JsonDocumentOptions { MaxDepth = Schema.MaxDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

using System.Text;
using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Csv;

/// <summary>Describes files as a group of tables in the metadata vocabulary of CSV on the Web.</summary>
internal static class CsvwMetadata
{
    public const string FileName = "csv-metadata.json";

    /// <summary>The description.</summary>
    /// <param name="tables">The files.</param>
    /// <param name="language">The language of texts without one.</param>
    public static byte[] Of(IReadOnlyList<DescribedTable> tables, string language) => JsonFile.Of(json =>
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/csvw");
        json.WriteStartObject();
        json.WriteString("@language", language);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var table in tables)
            Table(json, table);
        json.WriteEndArray();
    });

    private static void Table(Utf8JsonWriter json, DescribedTable table)
    {
        json.WriteStartObject();
        json.WriteString("url", Uri.EscapeDataString(table.File));
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", [table.Separator]);
        json.WriteString("encoding", "utf-8");
        json.WriteStartArray("lineTerminators");
        json.WriteStringValue("\r\n");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("tableSchema");
        json.WriteStartArray("columns");
        foreach (var (name, column) in table.Columns)
            Column(json, name, column);
        json.WriteEndArray();
        json.WriteString("primaryKey", CsvReader.IdColumn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Column(Utf8JsonWriter json, string name, CsvColumn? column)
    {
        json.WriteStartObject();
        if (column is not null)
            json.WriteString("name", column.Name);

        // A title without a language is what the header is compared with.
        json.WriteStartObject("titles");
        json.WriteString("und", name);
        if (column is not null)
            json.WriteMeanings(column);
        json.WriteEndObject();
        if (column?.IsRequired == true)
            json.WriteBoolean("required", true);
        if (column is not null)
            Datatype(json, column.Field);
        json.WriteEndObject();
    }

    private static void Datatype(Utf8JsonWriter json, SchemaField field)
    {
        json.WriteStartObject("datatype");
        json.WriteString("base", field.Kind switch
        {
            SchemaFieldKind.Integer => "integer",
            SchemaFieldKind.Number => "decimal",
            SchemaFieldKind.Boolean => "boolean",
            SchemaFieldKind.Text => "string",
            _ => "json",
        });
        if (field.Codes.Count > 0)
            json.WriteString("format", $"^({string.Join('|', field.Codes.Select(Escape))})$");
        else if (field.Pattern is { } pattern)
            json.WriteString("format", pattern);
        if (field.MaxLength is { } most)
            json.WriteNumber("maxLength", most);
        if (field.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum);
        if (field.Maximum is { } maximum)
            json.WriteNumber("maximum", maximum);
        json.WriteEndObject();
    }

    private static string Escape(string code)
    {
        var text = new StringBuilder(code.Length);
        foreach (var c in code)
            text.Append(".+*?()[]{}|\\^$/".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        return text.ToString();
    }
}

using System.Text.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.Csv;

/// <summary>
/// Describes files as a Frictionless Data Package of version 2 that tools of version 1 read too. What a field means stands in
/// both languages under <c>titles</c>, which the standard leaves to us.
/// </summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    /// <summary>The description.</summary>
    /// <param name="name">Name of the output without its ending.</param>
    /// <param name="tables">The files.</param>
    /// <param name="language">The language of titles: <c>en</c> or <c>fr</c>.</param>
    public static byte[] Of(string name, IReadOnlyList<DescribedTable> tables, string language) => JsonFile.Of(json =>
    {
        json.WriteString("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", Slug(name));
        json.WriteString("description", language == "fr"
            ? "Enregistrements de la gouvernance des migrations, un par ligne. Une liste se trouve en JSON dans une cellule. Un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe."
            : "Records of migration governance, one a row. A list stands as JSON in a cell. A text that a spreadsheet would take for a formula stands behind an apostrophe.");
        json.WriteStartArray("resources");
        foreach (var table in tables)
            Resource(json, table, language);
        json.WriteEndArray();
    });

    private static void Resource(Utf8JsonWriter json, DescribedTable table, string language)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Kind.Id);
        json.WriteString("type", "table");
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("path", table.File);
        json.WriteString("title", table.Kind.Type.Name);
        json.WriteString("format", table.Separator == '\t' ? "tsv" : "csv");
        json.WriteString("mediatype", table.Separator == '\t' ? "text/tab-separated-values" : "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", [table.Separator]);
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var (name, column) in table.Columns)
            Field(json, name, column, language);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        json.WriteStartArray("primaryKey");
        json.WriteStringValue(table.Columns.First(c => c.Column?.Name == CsvReader.IdColumn).Name);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, string name, CsvColumn? column, string language)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("type", Type(column));
        if (column is not null)
        {
            json.WriteString("title", column.Meaning(language));
            json.WriteStartObject("titles");
            json.WriteMeanings(column);
            json.WriteEndObject();
            Constraints(json, column);
        }

        json.WriteEndObject();
    }

    private static string Type(CsvColumn? column) => column?.Field.Kind switch
    {
        SchemaFieldKind.Integer => "integer",
        SchemaFieldKind.Number => "number",
        SchemaFieldKind.Boolean => "boolean",
        SchemaFieldKind.List => "array",
        SchemaFieldKind.Open => "object",
        _ => "string",
    };

    private static void Constraints(Utf8JsonWriter json, CsvColumn column)
    {
        var field = column.Field;
        json.WriteStartObject("constraints");
        if (column.IsRequired)
            json.WriteBoolean("required", true);
        if (column.Name == CsvReader.IdColumn)
            json.WriteBoolean("unique", true);
        if (field.Codes.Count > 0)
        {
            json.WriteStartArray("enum");
            foreach (var code in field.Codes)
                json.WriteStringValue(code);
            json.WriteEndArray();
        }

        // Patterns are those of XML Schema there: over the whole text, and without groups of other kinds.
        if (field.Pattern is { } pattern)
            json.WriteString("pattern", pattern.Trim('^', '$').Replace("(?:", "(", StringComparison.Ordinal));
        if (field.MaxLength is { } most)
            json.WriteNumber("maxLength", most);
        if (field.Minimum is { } minimum)
            json.WriteNumber("minimum", minimum);
        if (field.Maximum is { } maximum)
            json.WriteNumber("maximum", maximum);
        json.WriteEndObject();
    }

    /// <summary>Letters, digits, dots, dashes and underscores are all that a name may have.</summary>
    private static string Slug(string name)
        => new([.. name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? char.ToLowerInvariant(c) : '-')]);
}

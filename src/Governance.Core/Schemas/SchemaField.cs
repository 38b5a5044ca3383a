using System.Collections.Concurrent;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>
/// A field as the published schemas describe it, references followed: for those who make tables, forms or other schemas of
/// the same fields. An object that holds objects of its own kind is <see cref="SchemaFieldKind.Open"/> the second time.
/// </summary>
public sealed class SchemaField
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<SchemaField>> Known = new();

    private SchemaField(string name, string? description, bool isRequired)
        => (Name, Description, IsRequired) = (name, description ?? "", isRequired);

    /// <summary>Its name on the wire; empty for the items of a list.</summary>
    public string Name { get; }

    /// <summary>What it means, in English, as the schema says it.</summary>
    public string Description { get; }

    /// <summary>Whether the object around it cannot be without it.</summary>
    public bool IsRequired { get; }

    /// <summary>What it holds.</summary>
    public SchemaFieldKind Kind { get; private init; }

    /// <summary>The fields of an object; empty for anything else.</summary>
    public IReadOnlyList<SchemaField> Fields { get; private init; } = [];

    /// <summary>What a list holds; null for anything else.</summary>
    public SchemaField? Item { get; private init; }

    /// <summary>The texts it may be; empty where it may be others.</summary>
    public IReadOnlyList<string> Codes { get; private init; } = [];

    /// <summary>The form of a text, as a regular expression over all of it; null for any.</summary>
    public string? Pattern { get; private init; }

    /// <summary>Least number of code points; null for none.</summary>
    public int? MinLength { get; private init; }

    /// <summary>Greatest number of code points; null for none.</summary>
    public int? MaxLength { get; private init; }

    /// <summary>Least number; null for none.</summary>
    public decimal? Minimum { get; private init; }

    /// <summary>Greatest number; null for none.</summary>
    public decimal? Maximum { get; private init; }

    /// <summary>The fields of a kind of record, in the order of its schema.</summary>
    /// <param name="kind">The class of the record, such as <see cref="Incident"/>.</param>
    /// <returns>The fields.</returns>
    /// <exception cref="ArgumentException">The class is no kind of record.</exception>
    public static IReadOnlyList<SchemaField> Of(Type kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Known.GetOrAdd(kind, static k =>
        {
            var text = PublishedFiles.Find(JsonNamingPolicy.KebabCaseLower.ConvertName(k.Name)) ?? throw new ArgumentException("This class is no kind of record.", nameof(kind));
            using var schema = JsonDocument.Parse(text);
            return Make("", schema.RootElement, isRequired: true, schema.RootElement, []).Fields;
        });
    }

    /// <summary>The field of a kind of record that a pointer leads to.</summary>
    /// <param name="kind">The class of the record, such as <see cref="Incident"/>.</param>
    /// <param name="pointer">A JSON Pointer; <c>*</c> is any index or name. Whatever an open object holds is a field of it.</param>
    /// <returns>The field; null where no record of the kind has one there.</returns>
    /// <exception cref="ArgumentException">The class is no kind of record.</exception>
    public static SchemaField? Find(Type kind, string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return Find(Of(kind), pointer.Split('/').AsSpan(1));
    }

    private static SchemaField? Find(IReadOnlyList<SchemaField> fields, ReadOnlySpan<string> steps)
    {
        foreach (var field in steps.IsEmpty ? [] : fields)
        {
            if ((steps[0] == "*" || field.Name == steps[0]) && Within(field, steps[1..]) is { } found)
                return found;
        }

        return null;
    }

    private static SchemaField? Within(SchemaField field, ReadOnlySpan<string> steps)
    {
        if (steps.IsEmpty || field.Kind == SchemaFieldKind.Open)
            return field;
        if (field.Item is { } item)
            return steps[0] == "*" || steps[0].All(char.IsAsciiDigit) ? Within(item, steps[1..]) : null;
        return Find(field.Fields, steps);
    }

    private static SchemaField Make(string name, JsonElement given, bool isRequired, JsonElement root, IReadOnlyList<string> around)
    {
        var description = Text(given, "description");
        var (node, within) = (given, around);
        while (Text(node, "$ref") is { } reference)
        {
            // What a reference enters a second time has no end.
            if (within.Contains(reference))
                return new SchemaField(name, description, isRequired) { Kind = SchemaFieldKind.Open };
            within = [.. within, reference];
            node = reference == "#" ? root : root.GetProperty("$defs").GetProperty(reference["#/$defs/".Length..]);
        }

        var type = Text(node, "type");
        var hasFields = node.TryGetProperty("properties", out var properties);
        return new SchemaField(name, description ?? Text(node, "description"), isRequired)
        {
            Kind = type switch
            {
                "string" => SchemaFieldKind.Text,
                "integer" => SchemaFieldKind.Integer,
                "number" => SchemaFieldKind.Number,
                "boolean" => SchemaFieldKind.Boolean,
                "array" => SchemaFieldKind.List,
                _ => hasFields ? SchemaFieldKind.Object : SchemaFieldKind.Open,
            },
            Fields = hasFields ? Fields(node, properties) : [],
            Item = type == "array" ? Make("", node.GetProperty("items"), isRequired: true, root, within) : null,
            Codes = node.TryGetProperty("enum", out var codes) ? [.. codes.EnumerateArray().Select(c => c.GetString()!)] : [],
            Pattern = Text(node, "pattern"),
            MinLength = (int?)Number(node, "minLength"),
            MaxLength = (int?)Number(node, "maxLength"),
            Minimum = Number(node, "minimum"),
            Maximum = Number(node, "maximum"),
        };

        IReadOnlyList<SchemaField> Fields(JsonElement node, JsonElement properties)
        {
            var required = node.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()!).ToHashSet() : [];
            return [.. properties.EnumerateObject().Select(p => Make(p.Name, p.Value, required.Contains(p.Name), root, within))];
        }
    }

    private static string? Text(JsonElement node, string keyword) => node.TryGetProperty(keyword, out var value) ? value.GetString() : null;

    private static decimal? Number(JsonElement node, string keyword) => node.TryGetProperty(keyword, out var value) ? value.GetDecimal() : null;
}

using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>
/// Lowers a schema document to nodes. Whatever it does not know to the full is refused: a keyword that is skipped would
/// be a check that nobody runs.
/// </summary>
internal sealed class SchemaCompiler
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly string? _id;
    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);

    private SchemaCompiler(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("$id", out var id) && id.ValueKind == JsonValueKind.String)
            _id = id.GetString();
    }

    /// <summary>Compiles a document.</summary>
    /// <exception cref="SchemaException">The document is not JSON, or not wholly within the subset.</exception>
    public static SchemaNode Compile(ReadOnlySpan<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            var compiler = new SchemaCompiler(document.RootElement);
            var root = compiler.Build(document.RootElement, "#", null);
            foreach (var node in compiler._nodes.Values)
                compiler.Gather(node);
            return root;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new SchemaException("#", null, "it is not valid JSON, or has a name twice.", e);
        }
    }

    private SchemaNode Build(JsonElement schema, string pointer, string? name)
    {
        if (schema.ValueKind is not (JsonValueKind.Object or JsonValueKind.True or JsonValueKind.False))
            throw new SchemaException(pointer, null, "a schema is an object or a boolean.");
        var node = new SchemaNode { Pointer = pointer, Name = name, RefusesAll = schema.ValueKind == JsonValueKind.False };
        _nodes.Add(pointer, node);
        if (schema.ValueKind != JsonValueKind.Object)
            return node;
        var asks = false;
        foreach (var keyword in schema.EnumerateObject())
            asks |= Keyword(node, keyword.Name, keyword.Value);
        node.OnlyRefers = node.Reference is not null && !asks;
        SchemaObjectKeywords.Apply(node, schema, Build);
        return node;
    }

    /// <summary>Applies one keyword; answers whether it asks something of the value.</summary>
    private bool Keyword(SchemaNode node, string keyword, JsonElement value)
    {
        var read = new KeywordReader(node.Pointer, keyword, value);
        switch (keyword)
        {
            case "$schema":
                read.Require(node.Pointer == "#" && read.Text().TrimEnd('#') == Dialect, "the dialect is not JSON Schema 2020-12.");
                return false;
            case "$id":
                read.Require(node.Pointer == "#" && !read.Text().Contains('#', StringComparison.Ordinal), "only the root has an identifier, and it has no fragment.");
                return false;
            case "$comment" or "description":
                read.Text();
                return false;
            case "title":
                node.Name = read.Text();
                return false;
            case "default":
                return false;
            case "examples":
                read.Require(value.ValueKind == JsonValueKind.Array, "it is an array.");
                node.Examples = string.Join(", ", value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()));
                return false;
            case "deprecated":
                read.Require(value.ValueKind is JsonValueKind.True or JsonValueKind.False, "it is a boolean.");
                return false;
            case "$defs":
                read.Require(value.ValueKind == JsonValueKind.Object, "it is an object.");
                foreach (var definition in value.EnumerateObject())
                    Build(definition.Value, read.Below(definition.Name), definition.Name);
                return false;
            case "$ref":
                node.Reference = Reference(read);
                return false;
            case "type":
                node.Types = read.Types();
                return true;
            case "enum":
                read.Require(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= short.MaxValue, "it is an array, not too long.");
                node.Allowed = new AllowedValues(value);
                return true;
            case "items":
                node.Items = Build(value, read.Here, null);
                return true;
            case "minItems":
                node.MinItems = read.Count();
                return true;
            case "maxItems":
                node.MaxItems = read.Count();
                return true;
            case "minLength":
                node.MinLength = read.Count();
                return true;
            case "maxLength":
                node.MaxLength = read.Count();
                return true;
            case "pattern":
                node.Pattern = read.Pattern();
                return true;
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                node.Limits.Add(read.Limit());
                return true;
            case "properties" or "required" or "additionalProperties":
                return true;
            default:
                throw read.Refuse("the keyword is outside the subset that this library checks.");
        }
    }

    /// <summary>The pointer that a reference within this document leads to.</summary>
    private string Reference(KeywordReader read)
    {
        var target = read.Text();
        if (!string.IsNullOrEmpty(_id) && target.StartsWith(_id, StringComparison.Ordinal))
            target = target.Length == _id.Length ? "#" : target[_id.Length..];
        read.Require(target == "#" || target.StartsWith("#/", StringComparison.Ordinal), "references stay within the document: \"#\" or \"#/$defs/…\".");
        try
        {
            // Our own pointers are not percent-encoded.
            return Uri.UnescapeDataString(target);
        }
        catch (UriFormatException e)
        {
            throw read.Refuse("the reference is not a URI.", e);
        }
    }

    private void Gather(SchemaNode node)
    {
        var together = new List<SchemaNode>();
        var visited = new HashSet<SchemaNode>();
        for (var at = node; ;)
        {
            if (!visited.Add(at))
                throw new SchemaException(node.Pointer, "$ref", "the reference comes back to itself.");
            if (!at.OnlyRefers)
                together.Add(at);
            if (at.Reference is null)
                break;
            if (!_nodes.TryGetValue(at.Reference, out var target))
                throw new SchemaException(at.Pointer, "$ref", "the reference leads to no schema of this document.");
            at = target;
        }

        node.Together = [.. together];
    }
}

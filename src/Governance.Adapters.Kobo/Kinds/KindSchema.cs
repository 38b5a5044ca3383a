using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core.Schemas;

namespace Governance.Adapters.Kobo;

/// <summary>The published schema of a kind of record, asked for single fields.</summary>
internal sealed class KindSchema
{
    private static readonly string[] NotAsked = ["type", "schemaVersion", "minted", "source", "extensions"];
    private readonly JsonElement _root;

    public KindSchema(string name)
    {
        var text = PublishedFiles.Find(name)!;
        var members = JsonNode.Parse(text)!.AsObject();
        members.Remove("required");
        Compiled = Schema.Compile(Encoding.UTF8.GetBytes(members.ToJsonString()));
        using var document = JsonDocument.Parse(text);
        _root = document.RootElement.Clone();
    }

    /// <summary>The schema of a record that need not have any member, so that one alone can be asked about.</summary>
    public Schema Compiled { get; }

    /// <summary>The field at a pointer, with <c>*</c> or a number for the item of a list; null where there is none that a question can fill.</summary>
    public Leaf? Find(string pointer)
    {
        var node = _root;
        var segments = pointer.Split('/').Skip(1).ToList();
        if (segments.Count == 0 || NotAsked.Contains(segments[0]) || segments.Count(s => s == "*") > 1)
            return null;
        foreach (var segment in segments)
        {
            if (node.TryGetProperty("items", out var items))
            {
                if (segment != "*" && !segment.All(char.IsAsciiDigit))
                    return null;
                node = Resolve(items);
            }
            else if (node.TryGetProperty("properties", out var properties) && properties.TryGetProperty(segment, out var property))
                node = Resolve(property);
            else
                return null;
        }

        return node.TryGetProperty("items", out var each) ? Single(Resolve(each)) is { } leaf ? leaf with { IsList = true } : null : Single(node);
    }

    /// <summary>The fields that must be there beside a field, within what is around it, for the record to be taken.</summary>
    public IEnumerable<string> Needed(string pointer)
    {
        var (node, around) = (_root, "");
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            if (around.Length > 0 && node.TryGetProperty("required", out var required))
            {
                foreach (var name in required.EnumerateArray())
                    yield return $"{around}/{name.GetString()}";
            }

            node = Resolve(node.TryGetProperty("items", out var items) ? items : node.GetProperty("properties").GetProperty(segment));
            around += "/" + segment;
        }
    }

    /// <summary>Every field that a question can fill, those within lists as their first item.</summary>
    public IEnumerable<string> Pointers(int mostDepth) => Pointers(_root, "", mostDepth);

    private IEnumerable<string> Pointers(JsonElement node, string pointer, int depth)
    {
        if (pointer.Length > 0 && Find(pointer) is not null)
            yield return pointer;
        else if (depth > 0 && node.TryGetProperty("items", out var items))
        {
            foreach (var inner in Pointers(Resolve(items), pointer + "/0", depth))
                yield return inner;
        }
        else if (depth > 0 && node.TryGetProperty("properties", out var properties))
        {
            foreach (var inner in properties.EnumerateObject().SelectMany(p => Pointers(Resolve(p.Value), $"{pointer}/{p.Name}", depth - 1)))
                yield return inner;
        }
    }

    private Leaf? Single(JsonElement node)
    {
        if (node.TryGetProperty("properties", out var properties))
        {
            if (properties.TryGetProperty("latitude", out _))
                return new Leaf(LeafKind.Point, false, []);
            if (!IsTitled(node, "Coded"))
                return null;
            var code = Resolve(properties.GetProperty("code"));
            return new Leaf(LeafKind.Coded, false, Codes(code), List(code));
        }

        return node.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? type.GetString() switch
        {
            "integer" => new Leaf(LeafKind.Integer, false, []),
            "number" => new Leaf(LeafKind.Number, false, []),
            "boolean" => new Leaf(LeafKind.Boolean, false, []),
            "string" when IsTitled(node, "PartialDate") => new Leaf(LeafKind.Date, false, []),
            "string" when IsTitled(node, "CountryCode") => new Leaf(LeafKind.Country, false, Codes(node), "country"),
            "string" => new Leaf(node.TryGetProperty("enum", out _) ? LeafKind.Code : LeafKind.Text, false, Codes(node), List(node)),
            _ => null,
        } : null;
    }

    private static bool IsTitled(JsonElement node, string title) => node.TryGetProperty("title", out var text) && text.GetString() == title;

    /// <summary>The code list an enumeration is made of: its description names the file, or its title the list.</summary>
    private static string? List(JsonElement node)
    {
        const string Folder = "schemas/codelists/";
        var about = node.TryGetProperty("description", out var description) ? description.GetString()! : "";
        var start = about.IndexOf(Folder, StringComparison.Ordinal);
        if (start >= 0)
            return about[(start + Folder.Length)..].Split('.')[0];
        var name = node.TryGetProperty("title", out var title) ? JsonNamingPolicy.KebabCaseLower.ConvertName(title.GetString()!) : "";
        return CodeList.Find(name)?.Name;
    }

    private static IReadOnlyList<string> Codes(JsonElement node)
        => node.TryGetProperty("enum", out var codes) ? [.. codes.EnumerateArray().Select(c => c.GetString()!)] : [];

    private JsonElement Resolve(JsonElement node)
    {
        while (node.TryGetProperty("$ref", out var reference) && reference.GetString() is { } path)
            node = path == "#" ? _root : _root.GetProperty("$defs").GetProperty(path["#/$defs/".Length..]);
        return node;
    }
}

using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.InStep;

/// <summary>
/// Writes the published schema of a record from its properties, attributes and doc comments. It walks the serializer's own
/// metadata, so it cannot disagree with what is read and written about names, order or what is required.
/// </summary>
internal sealed class SchemaWriter
{
    /// <summary>Decimals stay far inside what a decimal holds exactly.</summary>
    private const double DecimalBound = 1e15;

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly SortedDictionary<string, JsonObject> _defs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = [];

    public static IReadOnlyList<Type> RecordTypes { get; } =
        [.. typeof(Record).GetCustomAttributes<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(a => a.DerivedType)];

    public static string FileName(Type record) => Kebab(record.Name) + ".schema.json";

    public static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    public static string Write(Type record)
    {
        var writer = new SchemaWriter();
        var body = writer.Object(record, codeList: null);
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:governance-core:v1:" + Kebab(record.Name),
        };
        Move(body, root);
        root["$defs"] = new JsonObject(writer._defs.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value)));
        return root.ToJsonString(Indented) + "\n";
    }

    private static void Move(JsonObject from, JsonObject to)
    {
        foreach (var (name, value) in from.ToArray())
        {
            from.Remove(name);
            to[name] = value;
        }
    }

    private JsonObject Object(Type type, string? codeList)
    {
        var info = RecordJson.TypeInfo.Options.GetTypeInfo(type);
        var isRecord = type.IsSubclassOf(typeof(Record));
        var properties = new JsonObject();
        var required = new JsonArray();
        if (isRecord)
        {
            properties["type"] = new JsonObject { ["description"] = "Kind of record.", ["type"] = "string", ["enum"] = new JsonArray(type.Name) };
            required.Add("type");
        }

        foreach (var property in info.Properties.Where(p => p.Get is not null || p.Set is not null || !type.IsClass))
        {
            var member = (MemberInfo)property.AttributeProvider!;
            properties[property.Name] = Property(property, (PropertyInfo)member, codeList);
            if (property.IsRequired || IsNeededByConstructor(type, property))
                required.Add(property.Name);
        }

        var schema = new JsonObject
        {
            ["title"] = type.Name,
            ["description"] = XmlDocs.Core.Summary(type),
            ["type"] = "object",
        };
        if (required.Count > 0)
            schema["required"] = required;
        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        return schema;
    }

    private static bool IsNeededByConstructor(Type type, JsonPropertyInfo property)
        => type.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null;

    private JsonObject Property(JsonPropertyInfo json, PropertyInfo member, string? codeList)
    {
        var list = member.GetCustomAttribute<CodeListAttribute>()?.Name;
        var schema = new JsonObject { ["description"] = XmlDocs.Core.Summary(member) };
        if (member is { Name: nameof(Coded.Code) } && member.DeclaringType == typeof(Coded))
            list = codeList;
        Move(OfType(json.PropertyType, member, list), schema);
        return schema;
    }

    private JsonObject OfType(Type type, PropertyInfo member, string? list)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return list is null ? Text(member) : CodeListRef(list);
        if (type == typeof(bool))
            return new JsonObject { ["type"] = "boolean" };
        if (type == typeof(int) || type == typeof(decimal))
            return Number(type, member);
        if (type.IsEnum)
            return Ref(type.Name, () => Enum(type));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>))
            return new JsonObject { ["type"] = "array", ["items"] = OfType(type.GetGenericArguments()[0], member, list) };
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDictionary<,>))
            return new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "object" } };
        if (type.GetCustomAttribute<SchemaShapeAttribute>() is { } shape)
            return Ref(type.Name, () => Shape(type, shape));
        if (type == typeof(Coded))
            return Ref("Coded" + Pascal(list!), () => Object(type, list));
        return Ref(type.Name, () => Object(type, null));
    }

    private static JsonObject Text(PropertyInfo member)
    {
        var text = member.GetCustomAttribute<TextAttribute>();
        var isId = member.Name is "Id" || member.Name.EndsWith("Id", StringComparison.Ordinal) || member.Name.EndsWith("Ids", StringComparison.Ordinal);
        var schema = new JsonObject { ["type"] = "string", ["minLength"] = 1 };
        var longest = isId ? 128 : member.Name == nameof(PCode.Code) && member.DeclaringType == typeof(PCode) ? 16 : text?.MaxLength ?? 0;
        if (longest > 0)
            schema["maxLength"] = longest;
        if ((isId ? Patterns.Id : text?.Pattern) is { } pattern)
        {
            schema["pattern"] = pattern;
            schema["examples"] = Examples(pattern);
        }

        return schema;
    }

    private static JsonArray Examples(string pattern) => new([.. Patterns.Examples(pattern).Select(e => JsonValue.Create(e))]);

    private static JsonObject Number(Type type, PropertyInfo member)
    {
        var limits = member.GetCustomAttribute<LimitsAttribute>();
        var least = limits is null || double.IsNaN(limits.Minimum) ? (type == typeof(int) ? int.MinValue : -DecimalBound) : limits.Minimum;
        var most = limits is null || double.IsNaN(limits.Maximum) ? (type == typeof(int) ? int.MaxValue : DecimalBound) : limits.Maximum;
        return new JsonObject
        {
            ["type"] = type == typeof(int) ? "integer" : "number",
            ["minimum"] = (long)least,
            ["maximum"] = (long)most,
        };
    }

    private JsonObject CodeListRef(string name) => Ref(Pascal(name) + "Code", () => Codes(CodeList.Get(name)));

    private static JsonObject Codes(CodeList list) => new()
    {
        ["title"] = list.TitleEn,
        ["description"] = $"A code of schemas/codelists/{list.Name}.json.",
        ["type"] = "string",
        ["enum"] = new JsonArray([.. list.Items.Select(i => JsonValue.Create(i.Code))]),
    };

    private static JsonObject Enum(Type type) => new()
    {
        ["title"] = type.Name,
        ["description"] = XmlDocs.Core.Summary(type),
        ["type"] = "string",
        ["enum"] = new JsonArray([.. EnumCodes(type).Select(c => JsonValue.Create(c))]),
    };

    /// <summary>Codes of an enum as the serializer writes them, in the order of declaration.</summary>
    public static IEnumerable<string> EnumCodes(Type type)
        => System.Enum.GetValues(type).Cast<object>().Select(v => JsonSerializer.Serialize(v, type).Trim('"'));

    private static JsonObject Shape(Type type, SchemaShapeAttribute shape)
    {
        var schema = new JsonObject { ["title"] = type.Name, ["description"] = XmlDocs.Core.Summary(type), ["type"] = "string" };
        if (shape.Pattern is not null)
            schema["pattern"] = shape.Pattern;
        if (shape.CodeList is not null)
            schema["enum"] = new JsonArray([.. CodeList.Get(shape.CodeList).Items.Select(i => JsonValue.Create(i.Code))]);
        schema["examples"] = shape.Pattern is null ? new JsonArray(shape.Example!) : Examples(shape.Pattern);
        return schema;
    }

    private JsonObject Ref(string name, Func<JsonObject> make)
    {
        if (_open.Add(name))
            _defs[name] = make();
        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    private static string Pascal(string kebab)
    {
        var name = new StringBuilder();
        foreach (var word in kebab.Split('-'))
            name.Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        return name.ToString();
    }
}

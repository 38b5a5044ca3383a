using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Governance.Core.Json;

namespace Governance.Core.Tests.InStep;

/// <summary>
/// The source of what writes each type as JSON, member by member, made from the serializer's own metadata: names and their order
/// are written down in the types alone.
/// </summary>
internal static class WriterSource
{
    private static readonly SortedSet<Type> Found = Reached();

    /// <summary>The types that are written as objects: all records, and what they are made of.</summary>
    public static IEnumerable<Type> Types => Found.Where(t => !t.IsEnum);

    /// <summary>The enums whose members are written by their names.</summary>
    public static IEnumerable<Type> Enums => Found.Where(t => t.IsEnum);

    public static string NameOf(Type type) => type.Name + (type.IsEnum ? "Names" : "Writer");

    /// <summary>The writer of a type.</summary>
    public static string Write(Type type)
    {
        var text = Class($"Writes a <see cref=\"{type.Name}\"/>.", NameOf(type));
        text.Append(CultureInfo.InvariantCulture, $"    public static void Write(ref JsonOutput output, {type.Name} value)\n    {{\n        output.Start((byte)'{{');\n");
        if (type.IsSubclassOf(typeof(Record)))
            text.Append(CultureInfo.InvariantCulture, $"        output.Raw(\"\\\"type\\\":\\\"{type.Name}\\\"\"u8);\n");
        foreach (var member in MembersOf(type))
            text.Append(CultureInfo.InvariantCulture, $"        {Statement(member)}\n");
        return text.Append("        output.End((byte)'}');\n    }\n}\n").ToString();
    }

    /// <summary>The names of an enum.</summary>
    public static string WriteEnum(Type type)
    {
        var text = Class($"The members of <see cref=\"{type.Name}\"/> as JSON.", NameOf(type), "System.Text.Json");
        text.Append(CultureInfo.InvariantCulture, $"    public static ReadOnlySpan<byte> Of({type.Name}? value) => value switch\n    {{\n        null => default,\n");
        foreach (var (member, code) in Enum.GetNames(type).Zip(SchemaWriter.EnumCodes(type)))
            text.Append(CultureInfo.InvariantCulture, $"        {type.Name}.{member} => \"\\\"{code}\\\"\"u8,\n");
        return text.Append(CultureInfo.InvariantCulture, $"        _ => throw new JsonException(\"Not a member of {type.Name}.\"),\n    }};\n}}\n").ToString();
    }

    /// <summary>The writer of any record.</summary>
    public static string WriteAny()
    {
        var text = Class("Writes a record of any kind.", "RecordWriter");
        text.Append("    public static void Write(ref JsonOutput output, Record record)\n    {\n        switch (record)\n        {\n");
        foreach (var kind in SchemaWriter.RecordTypes)
            text.Append(CultureInfo.InvariantCulture, $"            case {kind.Name} one:\n                {NameOf(kind)}.Write(ref output, one);\n                break;\n");
        return text.Append("            default:\n                throw new ArgumentException(\"Not a kind of record of the core.\", nameof(record));\n        }\n    }\n}\n").ToString();
    }

    /// <summary>The head of a class, to which its members are added.</summary>
    private static StringBuilder Class(string summary, string name, params IEnumerable<string> uses)
    {
        var text = new StringBuilder();
        foreach (var use in uses.Prepend("System.CodeDom.Compiler"))
            text.Append(CultureInfo.InvariantCulture, $"using {use};\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nnamespace Governance.Core.Json.Writers;\n\n/// <summary>{summary} Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>\n")
            .Append(CultureInfo.InvariantCulture, $"[GeneratedCode(\"InStep.WriterSource\", \"1\")]\ninternal static class {name}\n{{\n");
    }

    private static IEnumerable<JsonPropertyInfo> MembersOf(Type type) => RecordJson.TypeInfo.Options.GetTypeInfo(type).Properties.Where(p => p.Get is not null);

    private static string Statement(JsonPropertyInfo json)
    {
        var name = $"\"\\\"{json.Name}\\\":\"u8";
        var value = $"value.{((PropertyInfo)json.AttributeProvider!).Name}";
        var type = json.PropertyType;
        return ItemOf(type) is { } item ? $"output.List({name}, {value}, {WriterOf(item)});"
            : Bare(type).IsEnum ? $"output.Member({name}, {NameOf(Bare(type))}.Of({value}));"
            : !IsObject(type) ? $"output.Member({name}, {value});"
            : $"output.Object({name}, {(type.IsValueType && type == Bare(type) ? $"({type.Name}?)" : "")}{value}, {WriterOf(type)});";
    }

    private static string WriterOf(Type type) => IsObject(type) ? $"{NameOf(Bare(type))}.Write" : "JsonOutput.Item";

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsObject(Type type) => RecordJson.TypeInfo.Options.GetTypeInfo(Bare(type)).Kind == JsonTypeInfoKind.Object;

    private static SortedSet<Type> Reached()
    {
        var found = new SortedSet<Type>(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name)));
        var open = new Stack<Type>(SchemaWriter.RecordTypes);
        while (open.TryPop(out var type))
        {
            type = Bare(ItemOf(type) ?? type);
            if (type.IsEnum)
                found.Add(type);
            else if (IsObject(type) && found.Add(type))
            {
                foreach (var member in MembersOf(type))
                    open.Push(member.PropertyType);
            }
        }

        return found;
    }
}

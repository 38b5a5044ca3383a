using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using static Governance.Core.Tests.InStep.JsonTypes;

namespace Governance.Core.Tests.InStep;

/// <summary>The source of what writes each type as JSON, member by member.</summary>
internal static class WriterSource
{
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

    private static StringBuilder Class(string summary, string name, params IEnumerable<string> uses) => JsonTypes.Class("Writers", nameof(WriterSource), summary, name, uses);

    private static string Statement(JsonPropertyInfo json)
    {
        var name = $"\"\\\"{json.Name}\\\":\"u8";
        var value = $"value.{JsonTypes.NameOf(json)}";
        var type = json.PropertyType;
        return ItemOf(type) is { } item ? $"output.List({name}, {value}, {WriterOf(item)});"
            : Bare(type).IsEnum ? $"output.Member({name}, {NameOf(Bare(type))}.Of({value}));"
            : !IsObject(type) ? $"output.Member({name}, {value});"
            : $"output.Object({name}, {(type.IsValueType && type == Bare(type) ? $"({type.Name}?)" : "")}{value}, {WriterOf(type)});";
    }

    private static string WriterOf(Type type) => IsObject(type) ? $"{NameOf(Bare(type))}.Write" : "JsonOutput.Item";
}

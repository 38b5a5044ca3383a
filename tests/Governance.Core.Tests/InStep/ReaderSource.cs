using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using static Governance.Core.Tests.InStep.JsonTypes;

namespace Governance.Core.Tests.InStep;

/// <summary>The source of what reads each type from JSON, member by member.</summary>
internal static class ReaderSource
{
    public static string NameOf(Type type) => $"{type.Name}Reader";

    /// <summary>The reader of a type.</summary>
    public static string Read(Type type)
    {
        List<JsonPropertyInfo> members = [.. MembersOf(type)];
        var text = Class($"Reads a <see cref=\"{type.Name}\"/>.", NameOf(type));
        text.Append("    private static readonly MemberNames Names = new(\n").AppendJoin(",\n", members.Select(m => $"        \"{m.Name}\"")).Append(");\n\n")
            .Append(CultureInfo.InvariantCulture, $"    public static {type.Name} Read(ref JsonInput input)\n    {{\n        input.Start();\n");
        foreach (var member in members)
            text.Append(CultureInfo.InvariantCulture, $"        {Spelled(Bare(member.PropertyType))}? {Local(member)} = null;\n");
        text.Append("        for (var member = -1; input.Next(Names, ref member);)\n        {\n            switch (member)\n            {\n");
        foreach (var (i, member) in members.Index())
            text.Append(CultureInfo.InvariantCulture, $"                case {i}:\n                    {Local(member)} = {Value(member.PropertyType)};\n                    break;\n");
        return text.Append("            }\n        }\n\n").Append(Made(type, members)).Append("    }\n}\n").ToString();
    }

    /// <summary>The reader of the members of an enum.</summary>
    public static string ReadEnum(Type type)
    {
        var text = Class($"Reads a member of <see cref=\"{type.Name}\"/>.", NameOf(type));
        text.Append(CultureInfo.InvariantCulture, $"    public static {type.Name} Read(ref JsonInput input)\n        => ");
        foreach (var (member, code) in Enum.GetNames(type).Zip(SchemaWriter.EnumCodes(type)))
            text.Append(CultureInfo.InvariantCulture, $"input.Is(\"{code}\"u8) ? {type.Name}.{member}\n        : ");
        return text.Append("throw JsonInput.Unexpected();\n}\n").ToString();
    }

    /// <summary>The reader of any record.</summary>
    public static string ReadAny()
    {
        var text = Class("Reads a record of any kind.", "RecordReader");
        text.Append("    /// <returns>The record; null where there is no such kind.</returns>\n    public static Record? Read(ref JsonInput input, string? kind) => kind switch\n    {\n");
        foreach (var kind in SchemaWriter.RecordTypes)
            text.Append(CultureInfo.InvariantCulture, $"        \"{kind.Name}\" => {NameOf(kind)}.Read(ref input),\n");
        return text.Append("        _ => null,\n    };\n}\n").ToString();
    }

    private static StringBuilder Class(string summary, string name) => JsonTypes.Class("Readers", nameof(ReaderSource), summary, name, []);

    /// <summary>What was read, put together: by the constructor where there is one for it, and all members that are left.</summary>
    private static string Made(Type type, List<JsonPropertyInfo> members)
    {
        var constructor = type.GetConstructors().SingleOrDefault(c => c.GetCustomAttribute<JsonConstructorAttribute>() is not null);
        var made = (constructor?.GetParameters() ?? []).Select(p => members.Single(m => string.Equals(JsonTypes.NameOf(m), p.Name, StringComparison.OrdinalIgnoreCase))).ToList();
        var text = new StringBuilder($"        return new {type.Name}");
        if (made.Count > 0 && made.Count != members.Count)
            throw new NotSupportedException($"The constructor of {type} leaves members out.");
        if (made.Count > 0)
            return text.Append('(').AppendJoin(", ", made.Select(Taken)).Append(");\n").ToString();
        text.Append("\n        {\n");
        foreach (var member in members)
            text.Append(CultureInfo.InvariantCulture, $"            {JsonTypes.NameOf(member)} = {Taken(member)},\n");
        return text.Append("        };\n").ToString();
    }

    /// <summary>What was read for a member, or the error that there is nothing where there has to be.</summary>
    private static string Taken(JsonPropertyInfo member) => IsDemanded(member) ? $"{Local(member)} ?? throw JsonInput.Lacks(\"{member.Name}\")" : Local(member);

    private static bool IsDemanded(JsonPropertyInfo member)
        => member.IsRequired || (new NullabilityInfoContext().Create((PropertyInfo)member.AttributeProvider!).ReadState == NullabilityState.NotNull);

    private static string Local(JsonPropertyInfo member) => JsonNamingPolicy.CamelCase.ConvertName(JsonTypes.NameOf(member)) switch
    {
        "operator" => "@operator",
        "input" or "member" => throw new NotSupportedException("The reader has variables of these names."),
        var name => name,
    };

    private static string Value(Type type) => ItemOf(type) is { } item ? $"JsonInput.List(ref input, {ReaderOf(item)})" : $"{ReaderOf(type)}(ref input)";

    private static string ReaderOf(Type type) => Bare(type) switch
    {
        { IsEnum: true } one => $"{NameOf(one)}.Read",
        var one when one == typeof(string) => "JsonInput.Text",
        var one when one == typeof(bool) => "JsonInput.Flag",
        var one when one == typeof(int) => "JsonInput.Whole",
        var one when one == typeof(decimal) => "JsonInput.Number",
        var one when one == typeof(PartialDate) => "JsonInput.Date",
        var one when one == typeof(ClockTime) => "JsonInput.Time",
        var one when one == typeof(CountryCode) => "JsonInput.Country",
        var one when one == typeof(IDictionary<string, IDictionary<string, JsonElement>>) => "JsonInput.Extensions",
        var one when IsObject(one) => $"{NameOf(one)}.Read",
        var one => throw new NotSupportedException($"Nothing reads {one}."),
    };

    private static string Spelled(Type type)
        => ItemOf(type) is { } item ? $"List<{Spelled(item)}>"
        : type == typeof(string) ? "string"
        : type == typeof(bool) ? "bool"
        : type == typeof(int) ? "int"
        : type == typeof(decimal) ? "decimal"
        : type.IsGenericType ? "IDictionary<string, IDictionary<string, System.Text.Json.JsonElement>>"
        : type.Name;
}

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
    /// <summary>The types that are written as objects: all records, and what they are made of.</summary>
    public static IReadOnlyCollection<Type> Types { get; } = Reached();

    public static string NameOf(Type type) => type.Name + "Writer";

    /// <summary>The writer of a type.</summary>
    public static string Write(Type type)
    {
        var isRecord = type.IsSubclassOf(typeof(Record));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            using System.CodeDom.Compiler;

            namespace Governance.Core.Json.Writers;

            /// <summary>Writes a <see cref="{{type.Name}}"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
            [GeneratedCode("InStep.WriterSource", "1")]
            internal static class {{NameOf(type)}}
            {
                public static void Write(ref JsonOutput output, {{type.Name}} value)
                {
                    output.Start((byte)'{');

            """);
        if (isRecord)
            text.Append(CultureInfo.InvariantCulture, $"        output.Raw(\"\\\"type\\\":\\\"{type.Name}\\\"\"u8);\n");
        foreach (var member in MembersOf(type))
            text.Append(CultureInfo.InvariantCulture, $"        {Statement(member)}\n");
        return text.Append("        output.End((byte)'}');\n    }\n}\n").ToString().Replace("\r", "", StringComparison.Ordinal);
    }

    /// <summary>The writer of any record.</summary>
    public static string WriteAny()
    {
        var text = new StringBuilder();
        text.Append("""
            using System.CodeDom.Compiler;

            namespace Governance.Core.Json.Writers;

            /// <summary>Writes a record of any kind. Made from the types: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
            [GeneratedCode("InStep.WriterSource", "1")]
            internal static class RecordWriter
            {
                public static void Write(ref JsonOutput output, Record record)
                {
                    switch (record)
                    {

            """);
        foreach (var kind in SchemaWriter.RecordTypes)
            text.Append(CultureInfo.InvariantCulture, $"            case {kind.Name} one:\n                {NameOf(kind)}.Write(ref output, one);\n                break;\n");
        return text.Append("""
                        default:
                            throw new ArgumentException("Not a kind of record of the core.", nameof(record));
                    }
                }
            }

            """).ToString().Replace("\r", "", StringComparison.Ordinal);
    }

    private static IEnumerable<JsonPropertyInfo> MembersOf(Type type) => RecordJson.TypeInfo.Options.GetTypeInfo(type).Properties.Where(p => p.Get is not null);

    private static string Statement(JsonPropertyInfo json)
    {
        var name = $"\"\\\"{json.Name}\\\":\"u8";
        var cast = json.PropertyType.IsEnum || (json.PropertyType.IsValueType && IsObject(json.PropertyType) && json.PropertyType == Bare(json.PropertyType)) ? $"({json.PropertyType.Name}?)" : "";
        var value = $"{cast}value.{((PropertyInfo)json.AttributeProvider!).Name}";
        return ItemOf(json.PropertyType) is { } item ? $"output.List({name}, {value}, {WriterOf(item)});"
            : IsObject(json.PropertyType) ? $"output.Object({name}, {value}, {WriterOf(json.PropertyType)});"
            : $"output.Member({name}, {value});";
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
            if (IsObject(type) && found.Add(type))
            {
                foreach (var member in MembersOf(type))
                    open.Push(member.PropertyType);
            }
        }

        return found;
    }
}

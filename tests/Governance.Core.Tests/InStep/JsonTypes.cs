using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Governance.Core.Json;

namespace Governance.Core.Tests.InStep;

/// <summary>
/// The types that records are made of and their members, by the serializer's own metadata: names and their order are written
/// down in the types alone.
/// </summary>
internal static class JsonTypes
{
    private static readonly SortedSet<Type> Found = Reached();

    /// <summary>The types that are objects: all records, and what they are made of.</summary>
    public static IEnumerable<Type> Objects => Found.Where(t => !t.IsEnum);

    /// <summary>The enums.</summary>
    public static IEnumerable<Type> Enums => Found.Where(t => t.IsEnum);

    public static IEnumerable<JsonPropertyInfo> MembersOf(Type type) => RecordJson.TypeInfo.Options.GetTypeInfo(type).Properties.Where(p => p.Get is not null);

    /// <summary>The name of a member in C#.</summary>
    public static string NameOf(JsonPropertyInfo member) => ((PropertyInfo)member.AttributeProvider!).Name;

    public static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    /// <summary>What a list holds; null where the type is no list.</summary>
    public static Type? ItemOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IList<>) ? type.GetGenericArguments()[0] : null;

    public static bool IsObject(Type type) => RecordJson.TypeInfo.Options.GetTypeInfo(Bare(type)).Kind == JsonTypeInfoKind.Object;

    /// <summary>The head of a class, to which its members are added.</summary>
    public static StringBuilder Class(string folder, string source, string summary, string name, params IEnumerable<string> uses)
    {
        var text = new StringBuilder();
        foreach (var use in uses.Prepend("System.CodeDom.Compiler"))
            text.Append(CultureInfo.InvariantCulture, $"using {use};\n");
        return text.Append(CultureInfo.InvariantCulture, $"\nnamespace Governance.Core.Json.{folder};\n\n/// <summary>{summary} Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>\n")
            .Append(CultureInfo.InvariantCulture, $"[GeneratedCode(\"InStep.{source}\", \"1\")]\ninternal static class {name}\n{{\n");
    }

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

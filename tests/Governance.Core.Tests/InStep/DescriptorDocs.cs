using System.Reflection;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Tests.InStep;

/// <summary>Finds the doc comment of a code: that of its rule, else that of the static property or field that declares it.</summary>
internal static class DescriptorDocs
{
    public static IReadOnlyList<(DiagnosticDescriptor Descriptor, FieldInfo Field)> Declared { get; } = DeclaredIn(typeof(Record).Assembly);

    public static IReadOnlyList<(DiagnosticDescriptor Descriptor, FieldInfo Field)> DeclaredIn(params Assembly[] assemblies) =>
        [.. assemblies.SelectMany(a => a.GetTypes())
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => ((DiagnosticDescriptor)f.GetValue(null)!, f))];

    public static string Key(DiagnosticDescriptor descriptor)
    {
        var field = Declared.Single(d => d.Descriptor == descriptor).Field;
        if (IsRule(field.DeclaringType!))
            return "T:" + field.DeclaringType!.FullName;
        return $"{(IsProperty(field) ? "P" : "F")}:{field.DeclaringType!.FullName}.{NameOf(field)}";
    }

    /// <summary>The name as it is written in the code: that of the property, or of the field.</summary>
    public static string NameOf(FieldInfo field) => IsProperty(field) ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private static bool IsProperty(FieldInfo field) => field.Name.StartsWith('<');

    public static bool IsRule(Type type) => type.IsSubclassOf(typeof(Rule)) || type.IsSubclassOf(typeof(DatasetRule));
}

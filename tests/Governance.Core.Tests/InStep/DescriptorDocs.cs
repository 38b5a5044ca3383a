using System.Reflection;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Tests.InStep;

/// <summary>Finds the doc comment of a code: that of its rule, else that of the static property or field that declares it.</summary>
internal static class DescriptorDocs
{
    public static IReadOnlyList<(DiagnosticDescriptor Descriptor, FieldInfo Field)> Declared { get; } =
        [.. typeof(Record).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => ((DiagnosticDescriptor)f.GetValue(null)!, f))];

    public static string Key(DiagnosticDescriptor descriptor)
    {
        var field = Declared.Single(d => d.Descriptor == descriptor).Field;
        if (IsRule(field.DeclaringType!))
            return "T:" + field.DeclaringType!.FullName;
        return field.Name.StartsWith('<')
            ? $"P:{field.DeclaringType!.FullName}.{field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]}"
            : $"F:{field.DeclaringType!.FullName}.{field.Name}";
    }

    public static bool IsRule(Type type) => type.IsSubclassOf(typeof(Rule)) || type.IsSubclassOf(typeof(DatasetRule));
}

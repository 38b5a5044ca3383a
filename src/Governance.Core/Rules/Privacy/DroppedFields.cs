using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>
/// Takes back what privacy rules say of fields that a record is released without. Where the record cannot do without them it is withheld,
/// and what they say stands.
/// </summary>
internal static class DroppedFields
{
    private const string Extensions = "/extensions";

    /// <summary>Removes findings on fields that do not reach the target.</summary>
    /// <param name="found">What the rules found on the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="options">The options of the run.</param>
    public static void TakeBack(List<(DiagnosticDescriptor Descriptor, string Pointer, IReadOnlyList<DiagnosticArgument> Arguments)> found, Record record, ValidationOptions options)
    {
        if (options.Drop is not { Count: > 0 } drop || options.Target is not { } target || target >= record.EffectiveSensitivity || !found.Exists(f => IsPrivacy(f.Descriptor)))
            return;
        List<string> patterns = [.. ProtectedFields.ClosedTo(target, record), .. drop.Where(d => d != WriteOptions.ProtectedFields)];
        if (FieldRemover.Without(record, patterns, static _ => { }) is null)
            return;
        // What a source said in its own words goes with what is dropped.
        patterns.Add(Extensions);
        found.RemoveAll(f => IsPrivacy(f.Descriptor) && patterns.Exists(p => IsWithin(f.Pointer, p)));
    }

    private static bool IsPrivacy(DiagnosticDescriptor descriptor) => descriptor.Code.StartsWith("GC9", StringComparison.Ordinal);

    /// <summary>Whether a pointer leads to what a pattern leads to, or into it.</summary>
    private static bool IsWithin(string pointer, string pattern)
    {
        var (steps, wanted) = (pointer.Split('/'), pattern.Split('/'));
        return steps.Length >= wanted.Length && wanted.Index().All(w => w.Item == "*" || w.Item == steps[w.Index]);
    }
}

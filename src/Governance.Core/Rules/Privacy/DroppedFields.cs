using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>
/// Takes back what privacy rules say of fields that a record is released without: what they say of it as it is released stands. Where it
/// is withheld whole, all that they say does.
/// </summary>
internal static class DroppedFields
{
    private static readonly IReadOnlyList<Rule> PrivacyRules = [.. RuleList.Rules.Where(r => IsPrivacy(r.Descriptor))];

    /// <summary>Removes findings on fields that do not reach the target.</summary>
    /// <param name="found">What the rules found on the record.</param>
    /// <param name="record">The record.</param>
    /// <param name="options">The options of the run.</param>
    public static void TakeBack(List<(DiagnosticDescriptor Descriptor, string Pointer, IReadOnlyList<DiagnosticArgument> Arguments)> found, Record record, ValidationOptions options)
    {
        if (options.Drop is not { Count: > 0 } drop || options.Target is not { } target || !found.Exists(f => IsPrivacy(f.Descriptor)))
            return;
        if (WriteGate.Pass(record, null, new WriteOptions { Target = target, Drop = drop }, new LossCounter()) is not { } released)
            return;
        // Items of a list may have moved up.
        var left = new HashSet<(string Code, string Pattern)>();
        var context = new RuleContext(options, (descriptor, pointer, _) => left.Add((descriptor.Code, PointerPattern.Of(pointer))));
        foreach (var rule in PrivacyRules)
            context.Run(rule, released);
        found.RemoveAll(f => IsPrivacy(f.Descriptor) && !left.Contains((f.Descriptor.Code, PointerPattern.Of(f.Pointer))));
    }

    private static bool IsPrivacy(DiagnosticDescriptor descriptor) => descriptor.Code.StartsWith("GC9", StringComparison.Ordinal);
}

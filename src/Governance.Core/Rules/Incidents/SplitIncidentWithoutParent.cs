using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A part of a split incident names neither a parent incident nor the group of its parts.</summary>
/// <remarks>
/// <para>Why: The parts of one shipwreck are counted as several.</para>
/// <para>Mend: Set parentId to the id of the incident that holds the parts, or group to the key that they share.</para>
/// </remarks>
internal sealed class SplitIncidentWithoutParent() : Rule<Incident>(Declared)
{
    public const string Code = "GC1207";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Split incident has no parent",
        "The part of a split incident does not say which incident it is part of.",
        typeof(SplitIncidentWithoutParent));

    protected override void Check(Incident record, RuleContext context)
    {
        if (record is { Form: "split-incident", ParentId: null, Group: null })
            context.Report("/form");
    }
}

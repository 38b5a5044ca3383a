using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>parentId of an objective is no id of an objective in the same record.</summary>
/// <remarks>
/// <para>Why: The objective hangs in the air: it is missing from the tree and from every table by goal.</para>
/// <para>Mend: Add the parent to the framework, or correct the id.</para>
/// </remarks>
internal sealed class ObjectiveParentElsewhere() : Rule<PolicyFramework>(Declared)
{
    public const string Code = "GC1852";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Parent objective is not in the framework",
        "The parent of an objective is not an objective of the same framework.",
        typeof(ObjectiveParentElsewhere));

    protected override void Check(PolicyFramework record, RuleContext context)
    {
        var ids = (record.Objectives ?? []).Select(o => o.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (i, objective) in record.Objectives.Each())
        {
            if (objective.ParentId is { } parent && !ids.Contains(parent))
                context.Report($"/objectives/{i}/parentId");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Following parentId from an objective within the framework leads back to it; one finding for each circle.
/// </summary>
/// <remarks>
/// <para>Why: A tree with a circle has no top; every table by objective would leave these out or never end.</para>
/// <para>Mend: Correct the parent of one of the objectives.</para>
/// </remarks>
internal sealed class ObjectiveCycle() : Rule<PolicyFramework>(Declared)
{
    public const string Code = "GC1851";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Objectives form a circle",
        "An objective is, through its parents, under itself.",
        typeof(ObjectiveCycle));

    protected override void Check(PolicyFramework record, RuleContext context)
    {
        var objectives = record.Objectives ?? [];
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, objective) in objectives.Index())
            index.TryAdd(objective.Id, i);
        var parents = objectives.Select(o => o.ParentId is { } parent ? index.GetValueOrDefault(parent, -1) : -1).ToArray();
        foreach (var first in Cycles.FirstOfEach(parents))
            context.Report($"/objectives/{first}/parentId");
    }
}

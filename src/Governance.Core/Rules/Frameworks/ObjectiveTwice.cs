using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// An objective or version has the id of an earlier one in the same record, or of the record itself.
/// </summary>
/// <remarks>
/// <para>Why: Links to that id may mean either, so that progress is booked under the wrong objective.</para>
/// <para>Mend: Give each its own id.</para>
/// </remarks>
internal sealed class ObjectiveTwice() : Rule<PolicyFramework>(Declared)
{
    public const string Code = "GC1853";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Id is there twice in a framework",
        "Two objectives or versions of the framework have the same id.",
        typeof(ObjectiveTwice));

    protected override void Check(PolicyFramework record, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { record.Id };
        foreach (var (i, version) in record.Versions.Each())
        {
            if (!seen.Add(version.Id))
                context.Report($"/versions/{i}/id");
        }

        foreach (var (i, objective) in record.Objectives.Each())
        {
            if (!seen.Add(objective.Id))
                context.Report($"/objectives/{i}/id");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The list of organisations is absent or empty.</summary>
/// <remarks>
/// <para>Why: A table of who does what where begins with who; without it nobody can be asked or coordinated.</para>
/// <para>Mend: Enter at least the organisation that implements or reports the activity.</para>
/// </remarks>
internal sealed class ActivityWithoutOrganisation() : Rule<Activity>(Declared)
{
    public const string Code = "GC1807";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Nobody does it",
        "The activity names no organisation.",
        typeof(ActivityWithoutOrganisation));

    protected override void Check(Activity record, RuleContext context)
    {
        if (record.Organisations is null or { Count: 0 })
            context.Report("");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A person certainly under 18 when recorded is married, divorced, widowed, in a union, or the head or spouse of a
/// household.
/// </summary>
/// <remarks>
/// <para>Why: Either an age is wrong, or the child needs protection: both call for a look.</para>
/// <para>Mend: Check the age and the answer; if both are right, see that child protection knows.</para>
/// </remarks>
internal sealed class ChildMarriedOrHeadOfHousehold() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1110";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Child married or head of household",
        "The person is a child, and is recorded as married or as head of household.",
        typeof(ChildMarriedOrHeadOfHousehold));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (PersonAge.WhenRecorded(record) is not { IsChild: true })
            return;
        if (record.MaritalStatus is not (null or "single"))
            context.Report("/maritalStatus");
        if (record.Household?.Role is "head" or "spouse")
            context.Report("/household/role");
    }
}

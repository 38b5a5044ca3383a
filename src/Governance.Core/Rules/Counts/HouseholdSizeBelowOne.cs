using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The household size used to turn households into persons is less than one.</summary>
/// <remarks>
/// <para>Why: Persons computed from it are fewer than households.</para>
/// <para>Mend: Check whether the ratio was turned over, or a decimal sign was lost.</para>
/// </remarks>
internal sealed class HouseholdSizeBelowOne() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1305";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Household size below one",
        "The household size is less than one person.",
        typeof(HouseholdSizeBelowOne));

    protected override void Check(MobilityCount record, RuleContext context)
    {
        if (record.HouseholdSize < 1)
            context.Report("/householdSize");
    }
}

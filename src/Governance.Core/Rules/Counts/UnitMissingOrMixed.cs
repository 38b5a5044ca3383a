using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A count or a part has no unit of counting, or the unit of a quantity is not the unit of counting of the record.
/// </summary>
/// <remarks>
/// <para>Why: Persons taken for households are five to seven times off.</para>
/// <para>Mend: State person, household, case or movement; put parts in another unit into a record of their own.</para>
/// </remarks>
internal sealed class UnitMissingOrMixed() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1302";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Unit missing or mixed",
        "The unit is missing, or parts and total are in different units.",
        typeof(UnitMissingOrMixed));

    protected override void Check(MobilityCount record, RuleContext context)
    {
        if (record.Unit is null && (record.Count is not null || record.Breakdowns is { Count: > 0 }))
            context.Report("");
        foreach (var (quantity, pointer, _) in context.Parts.Quantities(record))
        {
            if (IsOther(quantity.Unit, record.Unit) || (record.Unit is null && quantity.Unit is not null && record.Count?.Unit is { } total && total != quantity.Unit))
                context.Report(pointer + "/unit");
        }
    }

    private static bool IsOther(string? unit, CountUnit? counted) => (unit, counted) switch
    {
        (null or "NUMBER", _) or (_, null) => false,
        ("PS", CountUnit.Person) or ("HH", CountUnit.Household) => false,
        _ => true,
    };
}

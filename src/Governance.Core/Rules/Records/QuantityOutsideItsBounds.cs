using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A quantity has a lower bound above its upper bound, or a value below the lower or above the upper.</summary>
/// <remarks>
/// <para>Why: A range that excludes its own estimate can be neither published nor added up.</para>
/// <para>Mend: Compare value and bounds with the source; a column may have shifted.</para>
/// </remarks>
internal sealed class QuantityOutsideItsBounds() : Rule<Record>(Declared)
{
    public const string Code = "GC1007";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Quantity outside its bounds",
        "The value lies outside its own bounds, or the bounds are reversed.",
        typeof(QuantityOutsideItsBounds));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (quantity, pointer, _) in context.Parts.Quantities(record))
        {
            if (quantity.Lower > quantity.Upper || quantity.Value < quantity.Lower || quantity.Value > quantity.Upper)
                context.Report(pointer.ToString());
        }
    }
}

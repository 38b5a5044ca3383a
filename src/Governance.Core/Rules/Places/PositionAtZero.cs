using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A place has the position 0, 0, in the Gulf of Guinea.</summary>
/// <remarks>
/// <para>Why: Empty cells read as zero put villages into the sea.</para>
/// <para>Mend: Remove the position, or find the right one.</para>
/// </remarks>
internal sealed class PositionAtZero() : Rule<Record>(Declared)
{
    public const string Code = "GC1905";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Position is zero, zero",
        "The position is latitude zero and longitude zero.",
        typeof(PositionAtZero));

    protected override void Check(Record record, RuleContext context)
    {
        foreach (var (place, pointer, _) in context.Parts.Places(record))
        {
            if (place.Point is { Latitude: 0, Longitude: 0 })
                context.Report(pointer + "/point");
        }
    }
}

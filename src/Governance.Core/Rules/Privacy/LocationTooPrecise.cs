using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The record is meant for readers below confidential, and a place of the person is finer than admin 2: by its kind, its
/// level, its units or its p-code, or by a position that is not the centre of an area.
/// </summary>
/// <remarks>
/// <para>Why: A village or a position finds the person, or the family left behind.</para>
/// <para>Mend: Keep region and cercle alone; leave out name, code and position of anything smaller.</para>
/// </remarks>
internal sealed class LocationTooPrecise() : Rule<Migrant>(Declared)
{
    public const string Code = "GC9003";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Location too precise to share",
        "The place of the person is finer than the second administrative level.",
        typeof(LocationTooPrecise));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (Audience.Widest(record, context) >= Sensitivity.Confidential)
            return;
        foreach (var (place, pointer, ofPerson) in context.Parts.Places(record))
        {
            if (ofPerson && PlaceFineness.IsFinerThanAdmin2(place))
                context.Report(pointer.ToString());
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The record is meant for readers below confidential, and the place of a shelter is finer than its locality, or finer than
/// admin 2 where its location is to be withheld, or its postal address is given. That its location is marked public does
/// not make it safe to tell. Facilities of other kinds follow their own locationDisclosure.
/// </summary>
/// <remarks>
/// <para>Why: Traffickers and violent families look for those who fled them.</para>
/// <para>Mend: Keep the locality, and give a hotline as contact; or keep the record confidential.</para>
/// </remarks>
internal sealed class ShelterLocationDisclosed() : Rule<Facility>(Declared)
{
    public const string Code = "GC9004";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Location of a shelter too precise to share",
        "The location of the shelter is told more precisely than allowed.",
        typeof(ShelterLocationDisclosed));

    protected override void Check(Facility record, RuleContext context)
    {
        foreach (var pointer in ShelterPlace.Disclosed(record, context))
            context.Report(pointer);
    }
}

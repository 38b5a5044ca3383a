using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The record is meant for readers below confidential, and the place of a shelter is finer than its locality, or finer than
/// admin 2 where its location is to be withheld, or its postal address is given. Facilities of other kinds follow
/// their own locationDisclosure; a shelter whose location is stated to be public is left alone.
/// </summary>
/// <remarks>
/// <para>Why: Traffickers and violent families look for those who fled them.</para>
/// <para>Mend: Keep the locality, and give a hotline as contact; state locationDisclosure where the address is
/// public.</para>
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
        var isShelter = record.Kind is "shelter" or "women-shelter" or "child-shelter" or "victim-shelter" or "safe-space";
        if (Audience.Widest(record, context) >= Sensitivity.Confidential
            || record.LocationDisclosure == LocationDisclosure.Public || (record.LocationDisclosure is null && !isShelter))
            return;
        if (record.Place is { } place && IsTooFine(place, record.LocationDisclosure))
            context.Report("/place");
        if (record.Address is { } address && (address.Street is not null || address.Point is not null))
            context.Report("/address");
        foreach (var (i, contact) in record.Contacts.Each())
        {
            if (contact.Kind == "address")
                context.Report($"/contacts/{i}");
        }
    }

    private static bool IsTooFine(Place place, LocationDisclosure? disclosure)
        => disclosure == LocationDisclosure.Withheld ? PlaceFineness.IsFinerThanAdmin2(place) : PlaceFineness.IsFinerThanLocality(place);
}

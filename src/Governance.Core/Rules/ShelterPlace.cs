namespace Governance.Core.Rules;

/// <summary>Where a record tells the place of a shelter more closely than its readers may know it.</summary>
internal static class ShelterPlace
{
    /// <summary>Whether a facility is one whose guests hide.</summary>
    public static bool IsShelter(Facility facility) => facility.Kind is "shelter" or "safe-space" || IsProtected(facility);

    /// <summary>Whether a facility is a shelter for women, children or victims.</summary>
    public static bool IsProtected(Facility facility) => facility.Kind is "women-shelter" or "child-shelter" or "victim-shelter";

    /// <summary>The members that tell too much; none where readers are confidential, or the facility follows its own rule.</summary>
    public static IEnumerable<string> Disclosed(Facility record, RuleContext context)
    {
        var isShelter = IsShelter(record);
        if (Audience.Widest(record, context) >= Sensitivity.Confidential
            || (!isShelter && record.LocationDisclosure is (null or LocationDisclosure.Public)))
            yield break;
        if (record.Place is { } place && IsTooFine(place, record.LocationDisclosure))
            yield return "/place";
        if (record.Address is { } address && (address.Street is not null || address.Point is not null))
            yield return "/address";
        foreach (var (i, contact) in record.Contacts.Each())
        {
            if (contact.Kind == "address")
                yield return $"/contacts/{i}";
        }
    }

    private static bool IsTooFine(Place place, LocationDisclosure? disclosure)
        => disclosure == LocationDisclosure.Withheld ? PlaceFineness.IsFinerThanAdmin2(place) : PlaceFineness.IsFinerThanLocality(place);
}

namespace Governance.Core.Rules;

/// <summary>Every place of a record. The places of a migrant are those of a person.</summary>
internal static class RecordPlaces
{
    public static IEnumerable<PlaceAt> Of(Record record) => record switch
    {
        Migrant migrant => OfMigrant(migrant),
        Incident incident => One(incident.Place, "/place").Concat(Many(incident.Origins, "/origins")),
        MobilityCount count => Many(count.Places, "/places"),
        GovernanceEvent one => One(one.Place, "/place"),
        Recommendation recommendation => One(recommendation.Place, "/place"),
        Indicator indicator => One(indicator.Baseline?.Area, "/baseline/area").Concat(OfTargets(indicator)),
        Observation observation => One(observation.Area, "/area"),
        Organisation organisation => One(organisation.Place, "/place").Concat(One(organisation.Area, "/area")),
        Facility facility => One(facility.Place, "/place").Concat(OfServices(facility)),
        Activity activity => Many(activity.Places, "/places"),
        _ => [],
    };

    private static IEnumerable<PlaceAt> One(Place? place, string pointer)
        => place is null ? [] : [new PlaceAt(place, new PointerTo(pointer), false)];

    private static IEnumerable<PlaceAt> Many(IList<Place>? places, string pointer)
        => places.Each().Select(p => new PlaceAt(p.Item, new PointerTo(pointer, p.Index), false));

    private static IEnumerable<PlaceAt> OfTargets(Indicator indicator)
        => indicator.Targets.Each().Where(t => t.Item.Area is not null)
            .Select(t => new PlaceAt(t.Item.Area!, new PointerTo("/targets", t.Index, "/area"), false));

    private static IEnumerable<PlaceAt> OfServices(Facility facility)
    {
        foreach (var (i, service) in facility.Services.Each())
        {
            foreach (var (j, area) in service.Areas.Each())
                yield return new PlaceAt(area, new PointerTo("/services", i, "/areas", j), false);
        }
    }

    private static IEnumerable<PlaceAt> OfMigrant(Migrant migrant)
    {
        if (migrant.Residence is { } residence)
            yield return Personal(residence, new PointerTo("/residence"));
        foreach (var (i, leg) in (migrant.Journey?.Legs).Each())
        {
            if (leg.From is not null)
                yield return Personal(leg.From, new PointerTo("/journey/legs", i, "/from"));
            if (leg.To is not null)
                yield return Personal(leg.To, new PointerTo("/journey/legs", i, "/to"));
        }

        if (migrant.Journey?.IntendedDestination is { } destination)
            yield return Personal(destination, new PointerTo("/journey/intendedDestination"));
        foreach (var (i, place) in (migrant.Trafficking?.Places).Each())
            yield return Personal(place, new PointerTo("/trafficking/places", i));
        foreach (var (i, one) in (migrant.Trafficking?.Events).Each())
        {
            if (one.Place is not null)
                yield return Personal(one.Place, new PointerTo("/trafficking/events", i, "/place"));
        }
    }

    private static PlaceAt Personal(Place place, PointerTo pointer) => new(place, pointer, true);
}

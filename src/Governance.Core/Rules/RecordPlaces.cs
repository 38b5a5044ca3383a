namespace Governance.Core.Rules;

/// <summary>Every place of a record. The places of a migrant are those of a person.</summary>
internal static class RecordPlaces
{
    public static List<PlaceAt> Of(Record record)
    {
        var places = new List<PlaceAt>();
        AddTo(places, record);
        return places;
    }

    public static void AddTo(List<PlaceAt> places, Record record)
    {
        switch (record)
        {
            case Migrant migrant:
                AddMigrant(places, migrant);
                break;
            case Incident incident:
                Add(places, incident.Place, "/place");
                Add(places, incident.Origins, "/origins");
                break;
            case MobilityCount count:
                Add(places, count.Places, "/places");
                break;
            case GovernanceEvent one:
                Add(places, one.Place, "/place");
                break;
            case Recommendation recommendation:
                Add(places, recommendation.Place, "/place");
                break;
            case Indicator indicator:
                AddIndicator(places, indicator);
                break;
            case Observation observation:
                Add(places, observation.Area, "/area");
                break;
            case Organisation organisation:
                Add(places, organisation.Place, "/place");
                Add(places, organisation.Area, "/area");
                break;
            case Facility facility:
                AddFacility(places, facility);
                break;
            case Activity activity:
                Add(places, activity.Places, "/places");
                break;
        }
    }

    private static void Add(List<PlaceAt> places, Place? place, string pointer)
    {
        if (place is not null)
            places.Add(new PlaceAt(place, new PointerTo(pointer), false));
    }

    private static void Add(List<PlaceAt> places, IList<Place>? many, string pointer)
    {
        foreach (var (i, place) in many.Each())
            places.Add(new PlaceAt(place, new PointerTo(pointer, i), false));
    }

    private static void AddIndicator(List<PlaceAt> places, Indicator indicator)
    {
        Add(places, indicator.Baseline?.Area, "/baseline/area");
        foreach (var (i, target) in indicator.Targets.Each())
        {
            if (target.Area is not null)
                places.Add(new PlaceAt(target.Area, new PointerTo("/targets", i, "/area"), false));
        }
    }

    private static void AddFacility(List<PlaceAt> places, Facility facility)
    {
        Add(places, facility.Place, "/place");
        foreach (var (i, service) in facility.Services.Each())
        {
            foreach (var (j, area) in service.Areas.Each())
                places.Add(new PlaceAt(area, new PointerTo("/services", i, "/areas", j), false));
        }
    }

    private static void AddMigrant(List<PlaceAt> places, Migrant migrant)
    {
        AddPersonal(places, migrant.Residence, new PointerTo("/residence"));
        foreach (var (i, leg) in (migrant.Journey?.Legs).Each())
        {
            AddPersonal(places, leg.From, new PointerTo("/journey/legs", i, "/from"));
            AddPersonal(places, leg.To, new PointerTo("/journey/legs", i, "/to"));
        }

        AddPersonal(places, migrant.Journey?.IntendedDestination, new PointerTo("/journey/intendedDestination"));
        foreach (var (i, place) in (migrant.Trafficking?.Places).Each())
            AddPersonal(places, place, new PointerTo("/trafficking/places", i));
        foreach (var (i, one) in (migrant.Trafficking?.Events).Each())
            AddPersonal(places, one.Place, new PointerTo("/trafficking/events", i, "/place"));
    }

    private static void AddPersonal(List<PlaceAt> places, Place? place, PointerTo pointer)
    {
        if (place is not null)
            places.Add(new PlaceAt(place, pointer, true));
    }
}

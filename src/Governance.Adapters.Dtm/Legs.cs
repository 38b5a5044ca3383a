using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>The journey of a person who was interviewed: one leg, from the departure to the point of the interview, and where they mean to go.</summary>
internal static class Legs
{
    /// <summary>The monitoring point by name.</summary>
    public static FieldConverter<Migrant> Point { get; } = FieldConverters.Text<Migrant>(
        (m, name) => (Interview(m).Name, Interview(m).Kind) = (name, PlaceKind.MonitoringPoint),
        m => Find(m)?.To is { Kind: PlaceKind.MonitoringPoint } point ? point.Name : null);

    /// <summary>The leg, if there is one and no other.</summary>
    public static JourneyLeg? Find(Migrant person) => person.Journey?.Legs is [var only] ? only : null;

    /// <summary>The leg, made if there is none.</summary>
    public static JourneyLeg Make(Migrant person)
    {
        var journey = person.Journey ??= new Journey();
        journey.Legs ??= [new JourneyLeg()];
        return journey.Legs[0];
    }

    /// <summary>Where the person was interviewed.</summary>
    public static Place Interview(Migrant person) => Make(person).To ??= new Place { Role = PlaceRole.Here };

    /// <summary>Where the person left from.</summary>
    public static Place Departure(Migrant person) => Make(person).From ??= new Place { Role = PlaceRole.Origin };

    /// <summary>Where the person means to go.</summary>
    public static Place Destination(Migrant person) => (person.Journey ??= new Journey()).IntendedDestination ??= new Place { Role = PlaceRole.Destination };

    /// <summary>The country of a place of the journey; a word for « unknown » says nothing.</summary>
    public static FieldConverter<Migrant> Country(Func<Migrant, Place?> find, Func<Migrant, Place> make) => FieldConverters.Of<Migrant>(
        (cell, person) =>
        {
            if (Words.IsUnknownCountry(cell))
                return true;
            if (Words.Country(cell) is not { } country)
                return false;
            make(person).Country = country;
            return true;
        },
        person => find(person)?.Country?.Alpha3);
}

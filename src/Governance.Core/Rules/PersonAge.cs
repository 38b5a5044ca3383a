using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>What is certain of an age: at least and at most so many completed years.</summary>
/// <param name="Least">Least age.</param>
/// <param name="Most">Greatest age.</param>
internal readonly record struct PersonAge(int Least, int Most)
{
    private const int Oldest = 130;

    public bool IsChild => Most < 18;

    public bool IsAdult => Least >= 18;

    /// <summary>The age as stated; null where nothing is.</summary>
    public static PersonAge? Stated(Age? age)
    {
        if (age?.Years is { } years)
            return new PersonAge(years, years);
        return age?.Band is { } band ? OfBand(band) : null;
    }

    /// <summary>The years of a band.</summary>
    public static PersonAge? OfBand(string band)
        => CodeList.Get("age-band").Item(band) is { From: { } from } item ? new PersonAge(from, item.To ?? Oldest) : null;

    /// <summary>The age somebody born on one date has on another.</summary>
    public static PersonAge Between(PartialDate birth, PartialDate at)
        => new(Years(birth.Latest, at.Earliest), Years(birth.Earliest, at.Latest));

    /// <summary>The age of a person when recorded, from the age stated for that moment, else from the birth date.</summary>
    public static PersonAge? WhenRecorded(Migrant migrant)
    {
        if (migrant.Age is { Reference: null or "record" or "interview" or "identification" } age && Stated(age) is { } stated)
            return stated;
        return On(migrant, null);
    }

    /// <summary>The age of a person by the birth date on a date; without one, when interviewed or on arrival.</summary>
    public static PersonAge? On(Migrant migrant, PartialDate? date)
    {
        var birth = migrant.BirthDate ?? migrant.DirectIdentifiers?.ExactBirthDate;
        return birth is { } born && (date ?? migrant.Interviewed ?? migrant.Arrival) is { } at ? Between(born, at) : null;
    }

    private static int Years(int from, int to) => (to - from) / 10000;
}

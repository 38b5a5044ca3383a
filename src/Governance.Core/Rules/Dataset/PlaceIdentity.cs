using System.Collections.Frozen;
using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>Hashes that say whether two records speak of one place, and which places contain it.</summary>
internal static class PlaceIdentity
{
    /// <summary>The lists there are, so that no other name is ever looked for and remembered.</summary>
    private static readonly FrozenSet<string> Editions =
        CodeList.Names.Where(n => n.StartsWith("pcode-", StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Adds everything that tells one place from another; not shares, remarks or what is presumed.</summary>
    public static StableHash Add(this StableHash hash, Place? place)
    {
        if (place is null)
            return hash.Add((string?)null);
        hash = hash.Add(place.Name).Add((long?)place.Kind).Add((long?)place.Role).Add((long?)place.Level)
            .Add(place.Country?.Alpha3).Add(place.PCode?.Code).Add((long?)place.PCode?.Edition?.Year).Add(place.Region)
            .Add(place.Point?.Latitude).Add(place.Point?.Longitude);
        foreach (var unit in place.Within ?? [])
            hash = hash.Add((long?)unit.Level).Add(unit.Name).Add(unit.PCode?.Code);
        foreach (var identifier in place.Identifiers ?? [])
            hash = hash.Add(identifier.Scheme).Add(identifier.Value);
        return hash;
    }

    /// <summary>Adds places in the order of the record.</summary>
    public static StableHash Add(this StableHash hash, IList<Place>? places)
    {
        hash = hash.Add((long)(places?.Count ?? 0));
        foreach (var place in places ?? [])
            hash = hash.Add(place);
        return hash;
    }

    /// <summary>The area a place is, where it is one that can contain others: a country or an administrative unit.</summary>
    public static UInt128? Area(Place place, ulong key)
    {
        if (place.PCode is { } code)
            return OfCode(code, key);
        if (IsCountry(place))
            return OfCountry(place.Country, key);
        return Level(place) is { } level && place.Name is { } name ? OfName(level, name, place.Country, key) : null;
    }

    /// <summary>The areas that contain a place, as far as its code, its stated units and its country say.</summary>
    public static List<UInt128> Containers(Place place, ulong key)
    {
        var areas = new List<UInt128>();
        if (place.PCode is { } code)
            AddParents(areas, code, place.Country, key);
        foreach (var unit in place.Within ?? [])
        {
            if (unit.PCode is { } containing)
            {
                areas.Add(OfCode(containing, key));
                AddParents(areas, containing, place.Country, key);
            }

            if (unit.Name is { } name)
                areas.Add(OfName(unit.Level, name, place.Country, key));
        }

        if (!IsCountry(place) && OfCountry(place.Country, key) is { } country)
            areas.Add(country);
        return areas;
    }

    /// <summary>The area a place is and those that contain it, countries left out: all that is known of where it lies.</summary>
    public static List<UInt128> AreasBelowCountry(Place place, ulong key)
    {
        var areas = Containers(place, key);
        if (!IsCountry(place) && Area(place, key) is { } area)
            areas.Add(area);
        if (OfCountry(place.Country, key) is { } country)
            areas.Remove(country);
        return areas;
    }

    private static bool IsCountry(Place place) => place.Kind == PlaceKind.Country || place.Level == 0
        || (place is { Kind: null, Level: null, Name: null, Point: null, Within: null, Identifiers: null, Country: not null });

    private static int? Level(Place place) => place.Level ?? place.Kind switch
    {
        PlaceKind.Admin1 => 1,
        PlaceKind.Admin2 => 2,
        PlaceKind.Admin3 => 3,
        PlaceKind.Admin4 => 4,
        _ => null,
    };

    /// <summary>The hierarchy comes from the list of the edition, never from the prefix of the code.</summary>
    private static void AddParents(List<UInt128> areas, PCode code, CountryCode? country, ulong key)
    {
        if (code.Edition is not { } edition)
            return;
        if (country is null && CountryCode.TryFromAlpha2(code.Code[..2], out var ofPrefix))
            country = ofPrefix;
        var name = country is { } known ? $"pcode-{known.Alpha3.ToLowerInvariant()}-{edition.Year}" : "";
        if (!Editions.Contains(name))
            return;
        var list = CodeList.Get(name);
        for (var parent = list.Item(code.Code)?.Parent; parent is not null; parent = list.Item(parent)?.Parent)
            areas.Add(OfCode(new PCode(parent, edition), key));
    }

    private static UInt128 OfCode(PCode code, ulong key)
        => new StableHash(key).Add("code").Add(code.Code).Add((long?)code.Edition?.Year).ToHash();

    private static UInt128? OfCountry(CountryCode? country, ulong key)
        => country is { } known ? new StableHash(key).Add("country").Add(known.Alpha3).ToHash() : null;

    private static UInt128 OfName(int level, string name, CountryCode? country, ulong key)
        => new StableHash(key).Add("name").Add((long)level).Add(name.ToUpperInvariant()).Add(country?.Alpha3).ToHash();
}

using Governance.Core.Rules;

namespace Governance.Adapters.Hsds;

/// <summary>Names of members and columns that tell where something is.</summary>
internal static class PlaceNames
{
    /// <summary>Names that the specification has.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        "addresses", "physical_addresses", "postal_addresses", "physical_address", "postal_address", "latitude", "longitude", "transportation", "location", "locations", "service_at_locations", "services_at_location",
        // Where another record says where it is; a register of properties does too.
        "location_id", "service_at_location_id", "external_identifier", "external_identifiers",
        // What was changed, from which value to which.
        "metadata",
    ];

    /// <summary>Words of such names that others have given.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "address", "addresses", "addr", "adresse", "adresses", "streetaddress", "street", "rue", "position", "coord", "coords", "emplacement", "situation", "geolocalisation", "extent", "where", "there",
        "departement", "arrondissement", "region", "district", "cercle", "lat", "lon", "lng", "latitude", "longitude", "coordinate", "coordinates", "coordonnees", "geometry", "geometrie", "geo", "geolocation", "geopoint", "gps",
        "location", "locations", "localisation", "place", "lieu", "lieux", "direction", "directions", "map", "maps", "carte", "itineraire", "postal", "postcode", "zip", "zipcode",
        "city", "town", "village", "locality", "localite", "ville", "commune", "quartier", "neighbourhood", "neighborhood", "landmark", "repere",
    };

    /// <summary>Words that make an address one of no place.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal) { "email", "mail", "website", "ip" };

    /// <summary>Whether a member of this name tells a place.</summary>
    public static bool Has(string name)
    {
        var known = name.Trim();
        if (Known.Contains(known, StringComparer.OrdinalIgnoreCase))
            return true;
        var words = WordsOf(known);
        return words.Exists(Words.Contains) && !words.Exists(Elsewhere.Contains) && !known.Equals("location_type", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a member of this name tells it itself, and is no key that leads to it nor a list of changes.</summary>
    public static bool HasItself(string name) => Has(name) && name.Trim() is not ("location_id" or "service_at_location_id" or "external_identifier" or "external_identifiers" or "metadata");

    /// <summary>Words in small letters without accents: parted by what is no letter, and where a capital follows a small one or a small one follows it behind others.</summary>
    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsLetter(name[i]);
            if (!isEnd && !(i > start && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])))))
                continue;
            if (i > start)
                words.Add(FoldedText.Fold(name.AsSpan(start, i - start)));
            start = isEnd ? i + 1 : i;
        }

        return words;
    }
}

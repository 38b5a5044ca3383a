using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Where an activity is: countries, regions, locations.</summary>
internal static class PlaceUnits
{
    private const string CountryScheme = "iati-country";
    private const string RegionScheme = "iati-region";
    private const string LocationScheme = "iati-location-";

    public static Unit<Activity> Country() => new ItemUnit<Activity, Place>(
        "recipient-country",
        "places",
        new Part<Place>("", ("@code", "/country"), ("@code", "/identifiers/0/value"))
        {
            En = "Recipient country; a code that the core has not, such as XK, is an identifier",
            Fr = "Pays bénéficiaire ; un code que le noyau n’a pas, tel que XK, est un identifiant",
            Read = (e, p, _) =>
            {
                if (Values.Short(e.Get("code")) is not { } code)
                    return;
                if (CountryCode.TryFromAlpha2(code.ToUpperInvariant(), out var country))
                    p.Country = country;
                else
                    p.Identifiers = [new Identifier { Scheme = CountryScheme, Value = code }];
            },
            Write = (p, e, _) => e.Set("code", p.Country?.Alpha2 ?? Values.Attribute(OfCountry(p))),
        },
        Percentage("Share of the country", "Part du pays"),
        Name("Name of the country", "Nom du pays", ""))
    {
        Get = a => a.Places,
        Set = (a, list) => a.Places = list,
        Make = () => new Place { Kind = PlaceKind.Country },
        Belongs = p => IsCountry(p) && (p.Country is { Alpha2.Length: 2 } || !string.IsNullOrWhiteSpace(OfCountry(p))),
    };

    /// <summary>Whether a place is a country: by its kind, or because nothing more of it is known.</summary>
    private static bool IsCountry(Place place)
        => place.Kind == PlaceKind.Country || place is { Kind: null, Country: not null, Name: null, Level: null, PCode: null, Within: null or [], Identifiers: null or [], FacilityId: null, Point: null, Note: null };

    public static Unit<Activity> Region() => new ItemUnit<Activity, Place>(
        "recipient-region",
        "places",
        new Part<Place>("", ("@code", "/identifiers/0/value"), ("@vocabulary", "/identifiers/0/scheme"), ("@code", "/region"))
        {
            En = "Recipient region, by its vocabulary",
            Fr = "Région bénéficiaire, selon son vocabulaire",
            Read = (e, p, _) =>
            {
                if (Values.Short(e.Get("code")) is not { } code || Vocabularies.Scheme(RegionScheme, e.Get("vocabulary")) is not { } scheme)
                    return;
                p.Identifiers = [new Identifier { Scheme = scheme, Value = code }];
                p.Region = e.Get("vocabulary") is null or "1" ? Codes.Region.Core(code) : null;
            },
            Write = (p, e, _) =>
            {
                var identifier = Own(p);
                e.Set("code", Values.Attribute(identifier?.Value ?? Codes.Region.Partner(p.Region)));
                e.Set("vocabulary", Values.Attribute(Vocabularies.Of(RegionScheme, identifier?.Scheme)));
            },
        },
        Percentage("Share of the region", "Part de la région"),
        Name("Name of the region", "Nom de la région", ""))
    {
        Get = a => a.Places,
        Set = (a, list) => a.Places = list,
        Make = () => new Place { Kind = PlaceKind.RegionOfWorld },
        Belongs = p => p.Kind == PlaceKind.RegionOfWorld && (!string.IsNullOrWhiteSpace(Own(p)?.Value) || Codes.Region.Partner(p.Region) is not null),
    };

    public static Unit<Activity> Location() => new ItemUnit<Activity, Place>(
        "location",
        "places",
        new Part<Place>("location-id", ("@code", "/identifiers/0/value"), ("@vocabulary", "/identifiers/0/scheme"))
        {
            En = "Code of the location in a gazetteer, the first one",
            Fr = "Code du lieu dans un répertoire, le premier",
            Read = (e, p, _) => p.Identifiers = Values.Short(e.Get("code")) is { } code && Values.Short(e.Get("vocabulary"), 64) is { } vocabulary ? [new Identifier { Scheme = LocationScheme + vocabulary, Value = code }] : null,
            Write = (p, e, _) =>
            {
                if (p.Identifiers.Find(IsOfLocation) is not { } identifier)
                    return;
                e.Set("vocabulary", Values.Attribute(identifier.Scheme[LocationScheme.Length..]));
                e.Set("code", Values.Attribute(identifier.Value));
            },
        },
        Name("Name of the location", "Nom du lieu", "name"),
        new Part<Place>("description", (Narratives.Member, "/note")) { En = "Remark on the location", Fr = "Remarque sur le lieu", Read = (e, p, _) => p.Note = Narratives.ReadPlain(e), Write = (p, e, _) => Narratives.WritePlain(p.Note, e) },
        new Part<Place>("point", ("@srsName", "/point"))
        {
            En = "System of the position, WGS 84",
            Fr = "Système de la position, WGS 84",
            Read = (_, _, _) => { },
            Write = (p, e, _) => e.Set("srsName", p.Point is null ? null : "http://www.opengis.net/def/crs/EPSG/0/4326"),
        },
        new Part<Place>("point/pos", ("", "/point")) { En = "Latitude and longitude", Fr = "Latitude et longitude", Read = (e, p, _) => p.Point = Point(e.Text), Write = (p, e, _) => e.Text = p.Point is { } at ? $"{Values.Text(at.Latitude)} {Values.Text(at.Longitude)}" : "" },
        new Part<Place>("exactness", ("@code", "/precision")) { En = "What the position stands for", Fr = "Ce que la position représente", Read = (e, p, _) => p.Precision = Codes.Exactness.Core<CoordinatePrecision>(e.Get("code")), Write = (p, e, _) => e.Set("code", Codes.Exactness.Partner(p.Precision)) },
        new Part<Place>("location-class", ("@code", "/kind")) { En = "Kind of the location", Fr = "Type du lieu", Read = (e, p, _) => p.Kind = Codes.LocationClass.Core<PlaceKind>(e.Get("code")), Write = (p, e, _) => e.Set("code", Codes.LocationClass.Partner(p.Kind)) })
    {
        Get = a => a.Places,
        Set = (a, list) => a.Places = list,
        Make = () => new Place(),
        Belongs = p => p.Kind is not (PlaceKind.Country or PlaceKind.RegionOfWorld) && (p.Point is not null || Narratives.Clean(p.Name) is { Length: > 0 } || p.Identifiers.Find(IsOfLocation) is not null),
    };

    private static Part<Place> Percentage(string en, string fr) => new("", ("@percentage", "/percentage")) { En = en, Fr = fr, Read = (e, p, _) => p.Percentage = Values.Share(e.Get("percentage")), Write = (p, e, _) => e.Set("percentage", Values.Text(p.Percentage)) };

    private static Part<Place> Name(string en, string fr, string element) => new(element, (Narratives.Member, "/name")) { En = en, Fr = fr, Read = (e, p, _) => p.Name = Narratives.ReadPlain(e), Write = (p, e, _) => Narratives.WritePlain(p.Name, e) };

    private static string? OfCountry(Place place) => place.Identifiers.Find(static s => s == CountryScheme)?.Value;

    private static Identifier? Own(Place place) => place.Identifiers.Find(static s => s == RegionScheme || s.StartsWith(RegionScheme + "-", StringComparison.Ordinal));

    private static bool IsOfLocation(string scheme) => scheme.Length > LocationScheme.Length && scheme.StartsWith(LocationScheme, StringComparison.Ordinal);

    /// <summary>A latitude and a longitude with space between; null for anything else.</summary>
    public static GeoPoint? Point(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && Values.Number(parts[0]) is >= -90 and <= 90 and var latitude && Values.Number(parts[1]) is >= -180 and <= 180 and var longitude
            ? new GeoPoint(latitude, longitude)
            : null;
    }
}

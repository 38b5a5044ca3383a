using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Gazetteers;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Where a facility is. The place of a shelter, and of any facility whose place is not public, is not written: a directory is
/// read by everybody.
/// </summary>
internal static class Addresses
{
    private const string Physical = "physical";

    /// <summary>Whether everybody may know where it is; a shelter that says nothing is withheld.</summary>
    public static bool IsDisclosed(Facility facility) => facility.LocationDisclosure is LocationDisclosure.Public
        || (facility.LocationDisclosure is null && !Shelters.IsOne(facility));

    /// <summary>Reads the first of the addresses, a physical one before others.</summary>
    /// <returns>False where there is no list, or the country is none that is known.</returns>
    public static bool TryRead(IReadOnlyList<JsonElement>? items, Action<PostalAddress> set)
    {
        if (items is null)
            return false;
        if (items.OrderBy(i => i.Text("address_type") == Physical ? 0 : 1).Select(i => (JsonElement?)i).FirstOrDefault() is not { } item)
            return true;
        var street = string.Join(", ", new[] { item.Text("address_1"), item.Text("address_2") }.OfType<string>());
        var country = item.Text("country");
        var address = new PostalAddress
        {
            Street = street.Length > 0 ? street : null,
            City = item.Text("city"),
            State = item.Text("state_province"),
            PostalCode = item.Text("postal_code"),
            Country = CountryCode.TryFromAlpha2(country, out var code) || CountryCode.TryParse(country, out code) || (country is not null && CountryNames.TryFind(country, out code)) ? code : null,
        };
        set(address);
        return country is null || address.Country is not null;
    }

    public static IEnumerable<JsonObject> Write(Facility facility) => !IsDisclosed(facility) || facility.Address is not { } address ? [] :
    [
        new JsonObject
        {
            ["id"] = Ids.Of(Ids.Key(facility), "address", 0),
            ["address_1"] = address.Street ?? "",
            ["city"] = address.City ?? "",
            ["state_province"] = address.State ?? "",
            ["postal_code"] = address.PostalCode ?? "",
            ["country"] = address.Country?.Alpha2 ?? "",
            ["address_type"] = Physical,
        },
    ];

    /// <summary>Reads where a service is offered first; false where the list is none, or the position or the country there is none that is known.</summary>
    public static bool ReadOffered(string cell, Facility facility)
    {
        if (Items.Read(cell) is not { } items)
            return false;
        if (items is not [{ } first, ..] || !first.TryGetProperty("location", out var location) || location.ValueKind != JsonValueKind.Object)
            return true;
        if (location.Text("name") is { } name)
            (facility.Place ??= new Place()).Name = name;
        var (north, east) = (location.Text("latitude"), location.Text("longitude"));
        var isWhole = (north ?? east) is null;
        if (Degrees(Pointed(north), 90) is { } latitude && Degrees(Pointed(east), 180) is { } longitude)
            ((facility.Place ??= new Place()).Point, isWhole) = (new GeoPoint(latitude, longitude), true);
        if ((location.TryGetProperty("addresses", out var addresses) || location.TryGetProperty("physical_addresses", out addresses)) && Items.Read(addresses.GetRawText()) is { } list)
            isWhole &= TryRead(list, a => facility.Address = a);
        return isWhole;
    }

    public static string? WriteOffered(Facility facility, int service = 0)
    {
        if (!IsDisclosed(facility) || (facility.Address is null && facility.Place is not ({ Name: not null } or { Point: not null })))
            return null;
        var key = Ids.Key(facility);
        var location = new JsonObject().With("id", Ids.Of(key, "location", 0)).With("location_type", Physical).With("name", facility.Place?.Name);
        if (facility.Place?.Point is { } point)
            (location["latitude"], location["longitude"]) = (point.Latitude, point.Longitude);
        if (Write(facility).ToArray() is { Length: > 0 } addresses)
            location["addresses"] = new JsonArray([.. addresses]);
        return Items.Write([new JsonObject { ["id"] = Ids.Of(key, "service_at_location", service), ["location"] = location }]);
    }

    /// <summary>Degrees of a joined table that has decimal commas: a comma in them parts no thousands.</summary>
    private static string? Pointed(string? degrees) => degrees?.Contains('.', StringComparison.Ordinal) == false ? degrees.Replace(',', '.') : degrees;

    public static decimal? Degrees(string? text, decimal most)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;
}

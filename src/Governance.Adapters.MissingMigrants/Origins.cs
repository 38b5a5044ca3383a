using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>
/// Where the people came from: countries first, then regions of the world. <c>Unknown</c> and <c>Mixed</c> are kept as they
/// are said; <c> (P)</c> behind a region means that it is presumed.
/// </summary>
internal static class Origins
{
    private const string PresumedMark = " (P)";

    public static FieldConverter<Incident> Countries(Splitter splitter) => FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            foreach (var name in splitter.Split(cell.Trim(), Labels.Countries))
            {
                Add(incident, new Place
                {
                    Name = name,
                    Kind = PlaceKind.Country,
                    Role = PlaceRole.Origin,
                    Country = CountryCode.TryParse(Labels.Countries.Code(name), out var country) ? country : null,
                });
            }

            return true;
        },
        incident => splitter.Join(incident.Origins, static p => IsCountry(p) ? p.Name ?? p.Country?.Name("en") : null));

    public static FieldConverter<Incident> Regions(Splitter splitter) => FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            foreach (var name in splitter.Split(cell.Trim(), Labels.Regions))
            {
                var presumed = name.EndsWith(PresumedMark, StringComparison.Ordinal);
                var region = presumed ? name[..^PresumedMark.Length] : name;
                Add(incident, new Place { Name = region, Kind = PlaceKind.RegionOfWorld, Role = PlaceRole.Origin, Region = Labels.Regions.Code(region), Presumed = presumed ? true : null });
            }

            return true;
        },
        incident => splitter.Join(incident.Origins, static p =>
            !IsCountry(p) && (p.Name ?? Labels.Regions.Label(p.Region)) is { } name ? name + (p.Presumed == true ? PresumedMark : "") : null));

    private static bool IsCountry(Place place) => place.Country is not null || place.Kind == PlaceKind.Country;

    private static void Add(Incident incident, Place place)
    {
        var origins = incident.Origins ??= [];
        var at = origins.Count;
        while (IsCountry(place) && at > 0 && !IsCountry(origins[at - 1]))
            at--;
        origins.Insert(at, place);
    }
}

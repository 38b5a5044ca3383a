using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// A region and a district of it, in two columns: the district is the place and lies within the region, which is the place
/// itself where a row names no more.
/// </summary>
internal static class ArrivalPlaces
{
    private const int RegionLevel = 1;
    private const int DistrictLevel = 2;

    /// <summary>The converters of both columns.</summary>
    /// <param name="role">What the place is in the count.</param>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Of(PlaceRole role) => FieldConverters.Together<MobilityCount>(
        (cells, count) =>
        {
            var place = new Place { Role = role, Level = cells[1] is null ? RegionLevel : DistrictLevel, Name = (cells[1] ?? cells[0])?.Trim() };
            if (cells[0] is { } region && cells[1] is not null)
                place.Within = [new AdminUnit { Level = RegionLevel, Name = region.Trim() }];
            (count.Places ??= []).Add(place);
            return null;
        },
        count => SituationPlaces.Of(count, role) is { } place ? place.Level == RegionLevel ? place.Name : place.Within?.FirstOrDefault(w => w.Level == RegionLevel)?.Name : null,
        count => SituationPlaces.Of(count, role) is { Level: DistrictLevel } place ? place.Name : null);
}

using Governance.Core.Rules;

namespace Governance.Core.Gazetteers;

/// <summary>The places of a record, and the units around them, that lists of administrative units can speak of.</summary>
internal static class PlaceSlots
{
    public static IEnumerable<PlaceSlot> Of(Record record)
    {
        foreach (var (place, pointer, _) in RecordPlaces.Of(record))
        {
            foreach (var (i, unit) in place.Within.Each())
            {
                if (unit.Level > 0)
                    yield return new PlaceSlot(pointer.Item("/within", i).ToString(), place.Country, unit.Level, unit.Name, unit.PCode, Above(place, unit.Level), (c, _) => unit.PCode = c);
            }

            // A town, a site or a sea is no unit of a list, whatever it is called; what has a code is.
            if (place.PCode is not null || IsUnit(place))
                yield return new PlaceSlot(pointer.ToString(), place.Country, LevelOf(place), place.Name, place.PCode, Above(place, LevelOf(place) ?? int.MaxValue), (c, country) => (place.PCode, place.Country) = (c, country));
        }
    }

    private static bool IsUnit(Place place) => place is { Name: not null, Level: null or > 0, Point: null, Kind: null or PlaceKind.Admin1 or PlaceKind.Admin2 or PlaceKind.Admin3 or PlaceKind.Admin4 };

    private static int? LevelOf(Place place) => place.Level ?? place.Kind switch
    {
        PlaceKind.Admin1 => 1,
        PlaceKind.Admin2 => 2,
        PlaceKind.Admin3 => 3,
        PlaceKind.Admin4 => 4,
        _ => null,
    };

    private static IReadOnlyList<AdminUnit> Above(Place place, int level)
        => place.Within is null ? [] : [.. place.Within.Where(u => u.Level > 0 && u.Level < level).OrderByDescending(u => u.Level)];
}

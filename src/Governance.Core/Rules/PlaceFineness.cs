namespace Governance.Core.Rules;

/// <summary>How closely a place can be found.</summary>
internal static class PlaceFineness
{
    /// <summary>Longest p-code of the second administrative level of Mali.</summary>
    private const int LongestAdmin2OfMali = 6;

    /// <summary>Whether a place is certainly finer than the second administrative level.</summary>
    public static bool IsFinerThanAdmin2(Place place)
        => place.Level > 2
            || place.Kind is PlaceKind.Admin3 or PlaceKind.Admin4 or PlaceKind.Locality or PlaceKind.Village
            || place.Within.Each().Any(u => u.Item.Level > 2)
            || (place.PCode is { } code && IsMali(code.Code) && code.Code.Length > LongestAdmin2OfMali)
            || IsFinerThanLocality(place);

    /// <summary>Whether a place is certainly finer than a town or village.</summary>
    public static bool IsFinerThanLocality(Place place)
        => place.Kind is PlaceKind.Neighbourhood or PlaceKind.Site or PlaceKind.Camp or PlaceKind.Facility or PlaceKind.BorderPoint
                or PlaceKind.MonitoringPoint or PlaceKind.RoutePoint or PlaceKind.Address
            || place is { Point: not null, Precision: not CoordinatePrecision.Centroid };

    private static bool IsMali(string code) => code.Length > 2 && code.StartsWith("ML", StringComparison.Ordinal) && char.IsAsciiDigit(code[2]);
}

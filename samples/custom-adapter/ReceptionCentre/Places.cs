using Governance.Core;
using Governance.Core.Formats;

namespace ReceptionCentre;

/// <summary>Where people arrived and where they came from: places of one list, told apart by their role.</summary>
internal static class Places
{
    public static FieldConverter<MobilityCount> Centre { get; } = FieldConverters.Text<MobilityCount>(
        (count, name) => Make(count, PlaceRole.Here).Name = name,
        count => Find(count, PlaceRole.Here)?.Name);

    public static FieldConverter<MobilityCount> From { get; } = FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            if (!CountryCode.TryParse(cell.Trim(), out var country))
                return false;
            Make(count, PlaceRole.Previous).Country = country;
            return true;
        },
        count => Find(count, PlaceRole.Previous)?.Country?.Alpha3);

    private static Place? Find(MobilityCount count, PlaceRole role) => count.Places?.FirstOrDefault(p => p.Role == role);

    private static Place Make(MobilityCount count, PlaceRole role)
    {
        var place = new Place { Role = role };
        (count.Places ??= []).Add(place);
        return place;
    }
}

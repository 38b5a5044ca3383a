using Governance.Core;

namespace Governance.Adapters.Forms;

/// <summary>The places of a count by their roles: the form asks for one of each.</summary>
internal static class Places
{
    public static Place? Find(MobilityCount count, PlaceRole role) => count.Places?.FirstOrDefault(p => p.Role == role);

    public static Place Make(MobilityCount count, PlaceRole role)
    {
        if (Find(count, role) is { } place)
            return place;
        place = new Place { Role = role };
        (count.Places ??= []).Add(place);
        return place;
    }
}

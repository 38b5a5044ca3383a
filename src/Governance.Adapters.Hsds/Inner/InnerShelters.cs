using Governance.Core;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>
/// Which services and locations within an organisation go without their place: the shelters, all of an organisation that is
/// one by its name, and what else would tell where a shelter is.
/// </summary>
internal static class InnerShelters
{
    /// <summary>Those to withhold; never one that a record says to be public.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="all">All services and locations within it.</param>
    /// <param name="told">The record of one; null where it has none.</param>
    public static IReadOnlySet<InnerRecord> Of(Organisation organisation, IReadOnlyList<InnerRecord> all, Func<InnerRecord, Facility?> told)
    {
        var isOne = Shelters.IsNamed(organisation);
        var open = all.Where(r => told(r)?.LocationDisclosure == LocationDisclosure.Public).ToHashSet();
        var named = all.Where(r => !open.Contains(r)).SelectMany(r => r.NamedPlaces).ToHashSet(StringComparer.Ordinal);
        var own = all.Where(r => !open.Contains(r) && (isOne || (told(r) is { } facility && !Addresses.IsDisclosed(facility)) || (r.IsService && Shelters.IsService(r.Json)) || r.Places.Any(named.Contains))).ToHashSet();
        if (own.Count == 0)
            return own;

        // A shelter, and a location, is nowhere that may be told. A service that is only at the place of one may be elsewhere too.
        var shelters = own.Where(r => isOne || !r.IsService || r.IsShelter).ToHashSet();
        var places = shelters.SelectMany(r => r.Places).Concat(named).ToHashSet(StringComparer.Ordinal);
        shelters.UnionWith(own.Where(r => r.IsService && !r.NamedPlaces.Any() && !r.Places.Any(places.Contains)));
        places.UnionWith(shelters.SelectMany(r => r.Places));
        var listed = all.Where(r => !r.IsService).SelectMany(r => r.Places).ToHashSet(StringComparer.Ordinal);

        // The place of one that names none of the locations may be any of them.
        var isAnywhere = shelters.Any(r => r.IsService && !r.Places.Any(listed.Contains));
        own.UnionWith(all.Where(r => !open.Contains(r) && ((isAnywhere && !r.IsService) || r.Places.Any(places.Contains))));
        return own;
    }
}

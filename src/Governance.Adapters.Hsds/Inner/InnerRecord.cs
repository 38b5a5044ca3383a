using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>A service or a location within an organisation.</summary>
/// <param name="list">The list that it is in.</param>
/// <param name="index">Where in the list, from 0.</param>
/// <param name="json">How it is spelled.</param>
internal sealed class InnerRecord(string list, int index, JsonElement json)
{
    /// <summary>The list that it is in.</summary>
    public string List => list;

    /// <summary>Where in the list, from 0.</summary>
    public int Index => index;

    /// <summary>How it is spelled.</summary>
    public JsonElement Json => json;

    /// <summary>What was read of it; null where it has none of the members that the specification knows.</summary>
    public ReadItem? Item { get; set; }

    /// <summary>The record; null where it makes none.</summary>
    public Facility? Facility => Item?.Record as Facility;

    /// <summary>Whether it is a service, and no location.</summary>
    public bool IsService => list == InnerRecords.Services;

    /// <summary>Ids of the places where it is: the locations that a service names, or its own of a location.</summary>
    public IEnumerable<string> Places => IsService ? Offered.Of(json).Append(json).SelectMany(Offered.IdsOf) : json.Text("id") is { } id ? [id] : [];

    /// <summary>Whether it is a shelter itself, and not only at the place of one.</summary>
    public bool IsShelter => Facility is { } facility && Shelters.IsOneItself(facility) || (IsService && Shelters.IsService(json));

    /// <summary>Ids of those of its places that have the name of a shelter.</summary>
    public IEnumerable<string> NamedPlaces => IsService ? Offered.Of(json).Where(o => Offered.LocationOf(o) is { } location && Shelters.IsNamed(location)).SelectMany(Offered.IdsOf) : [];
}

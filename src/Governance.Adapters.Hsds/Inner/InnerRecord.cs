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
    public IEnumerable<string> Places => IsService ? Offers().Append(json).SelectMany(PlacesOf) : json.Text("id") is { } id ? [id] : [];

    private IEnumerable<JsonElement> Offers() => InnerRecords.OfferLists.Where(l => json.TryGetProperty(l, out _)).SelectMany(l => Items.Read(json.GetProperty(l).GetRawText()) ?? []);

    private static IEnumerable<string> PlacesOf(JsonElement offer)
    {
        if (offer.Text("location_id") is { } named)
            yield return named;
        if (offer.TryGetProperty(Ids.Location, out var location) && location.ValueKind == JsonValueKind.Object && location.Text("id") is { } own)
            yield return own;
    }
}

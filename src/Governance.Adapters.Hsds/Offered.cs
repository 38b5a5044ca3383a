using System.Text.Json;
using Governance.Adapters.Hsds.Inner;
using Governance.Adapters.Hsds.Joins;
using Governance.Core;

namespace Governance.Adapters.Hsds;

/// <summary>The places where a service is offered, as the source spells them.</summary>
internal static class Offered
{
    /// <summary>Lists of a service with them.</summary>
    public static IReadOnlyList<string> Lists { get; } = ["service_at_locations", "services_at_location"];

    /// <summary>Those of a service that is spelled as one object.</summary>
    public static IEnumerable<JsonElement> Of(JsonElement service)
        => Lists.Append(InnerRecords.Locations).Where(l => service.TryGetProperty(l, out _)).SelectMany(l => Of(l, service.GetProperty(l).GetRawText()));

    /// <summary>Those that the texts of a facility have which no field takes, also of services within it.</summary>
    public static IEnumerable<JsonElement> Of(Facility facility)
    {
        if (facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) != true)
            yield break;
        foreach (var (path, value) in own!)
        {
            var list = ListOf(path);
            if (value.ValueKind != JsonValueKind.String || list is null)
                continue;
            foreach (var offer in list == InnerRecords.Services ? (Items.Read(value.GetString()!) ?? []).SelectMany(Of) : Of(list, value.GetString()!))
                yield return offer;
        }
    }

    /// <summary>The list with places that a field of a facility is; null for another, and for those of the organisation that it is of.</summary>
    public static string? ListOf(string path)
        => path.Split('/') is var steps && !steps.Contains(Ids.Organization) && (Lists.Contains(steps[^1]) || steps[^1] is InnerRecords.Services or InnerRecords.Locations) ? steps[^1] : null;

    /// <summary>Those of a list, or of one alone; a list of locations has the places themselves, and what is no object is the id of one.</summary>
    public static IEnumerable<JsonElement> Of(string list, string text)
    {
        if (Items.ReadAny(text) is not { } given)
            return [];
        return (given.ValueKind == JsonValueKind.Array ? [.. given.EnumerateArray()] : new[] { given })
            .Where(i => i.ValueKind is JsonValueKind.Object or JsonValueKind.String)
            .Select(i => list == InnerRecords.Locations || i.ValueKind == JsonValueKind.String ? Items.ReadAny($"{{\"{Ids.Location}\":{i.GetRawText()}}}")!.Value : i);
    }

    /// <summary>The place itself, where it stands within.</summary>
    public static JsonElement? LocationOf(JsonElement offer)
        => offer.TryGetProperty(Ids.Location, out var location) && location.ValueKind == JsonValueKind.Object ? location : null;

    /// <summary>The ids of a place that an offer, or a service by itself, names.</summary>
    public static IEnumerable<string> IdsOf(JsonElement offer)
    {
        if (offer.Text(HsdsTables.PlaceOfService) is { } named)
            yield return named;
        if (offer.Text(Ids.Location) is { } bare)
            yield return bare;
        if (LocationOf(offer)?.Text("id") is { } own)
            yield return own;
    }

    /// <summary>The ids of the places where a facility is, as its table has them.</summary>
    public static IEnumerable<string> IdsOf(Facility facility)
    {
        if (facility.Source?.Format == $"{HsdsFormat.Id}/{FacilityMap.Location}")
            return Texts(facility, "id") is { Count: > 0 } own ? own : [Ids.Written(Ids.Location, facility)];
        return Named(facility).Concat(Of(facility).SelectMany(IdsOf));
    }

    /// <summary>The ids of places that single members name, at whatever depth; not those of the organisation that it is of.</summary>
    private static IEnumerable<string> Named(Facility facility)
        => facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true
            ? own.Where(f => f.Key.Split('/') is var steps && !steps.Contains(Ids.Organization) && steps is [.., HsdsTables.PlaceOfService or Ids.Location] or [.., Ids.Location, "id"]).Select(f => f.Value.Text()).OfType<string>()
            : [];

    /// <summary>Texts of the source that no field takes; an id that can be none is one of them.</summary>
    private static IReadOnlyList<string> Texts(Facility facility, params string[] fields)
        => facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true ? [.. fields.Where(own.ContainsKey).Select(f => own[f].Text()).OfType<string>()] : [];
}

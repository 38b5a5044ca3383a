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
        => Lists.Where(l => service.TryGetProperty(l, out _)).SelectMany(l => Items.Read(service.GetProperty(l).GetRawText()) ?? []);

    /// <summary>Those that the texts of a facility have which no field takes, also of services within it.</summary>
    public static IEnumerable<JsonElement> Of(Facility facility)
    {
        if (facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) != true)
            yield break;
        foreach (var (path, value) in own!)
        {
            var list = path.Split('/')[^1];
            if (value.ValueKind != JsonValueKind.String || !(Lists.Contains(list) || list == InnerRecords.Services) || Items.Read(value.GetString()!) is not { } items)
                continue;
            foreach (var offer in Lists.Contains(list) ? items : items.SelectMany(Of))
                yield return offer;
        }
    }

    /// <summary>The place itself, where it stands within.</summary>
    public static JsonElement? LocationOf(JsonElement offer)
        => offer.TryGetProperty(Ids.Location, out var location) && location.ValueKind == JsonValueKind.Object ? location : null;

    /// <summary>The ids of a place that an offer, or a service by itself, names.</summary>
    public static IEnumerable<string> IdsOf(JsonElement offer)
    {
        if (offer.Text(HsdsTables.PlaceOfService) is { } named)
            yield return named;
        if (LocationOf(offer)?.Text("id") is { } own)
            yield return own;
    }

    /// <summary>The ids of the places where a facility is, as its table has them.</summary>
    public static IEnumerable<string> IdsOf(Facility facility)
    {
        if (facility.Source?.Format == $"{HsdsFormat.Id}/{FacilityMap.Location}")
            return [Ids.Written(Ids.Location, facility)];
        var named = facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) != true ? []
            : ((string[])[HsdsTables.PlaceOfService, $"{Ids.Location}/id"]).Where(own!.ContainsKey).Select(f => own![f].Text()).OfType<string>();
        return named.Concat(Of(facility).SelectMany(IdsOf));
    }
}

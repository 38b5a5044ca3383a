using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds;

/// <summary>
/// The services within the organisation that a facility is, such as a Maison des Migrants, each with its hours, languages
/// and numbers, and the place where all are offered.
/// </summary>
internal static class Offers
{
    /// <summary>Reads and writes all services of a facility and its place.</summary>
    public static FieldConverter<Facility> Converter { get; } = FieldConverters.Of<Facility>(Read, Write);

    private static bool Read(string cell, Facility facility)
    {
        if (Items.Read(cell) is not { Count: > 0 } items)
            return false;
        var isWhole = true;
        facility.Services = [.. items.Select(i => Of(i, ref isWhole))];
        var places = items.Where(i => i.TryGetProperty("service_at_locations", out _)).Select(i => i.GetProperty("service_at_locations")).ToList();
        if (places.Count > 0)
            isWhole &= Addresses.ReadOffered(places[0].GetRawText(), facility);

        // A facility is in one place: services elsewhere stay in the text.
        return isWhole && places.SelectMany(LocationIds).Distinct(StringComparer.Ordinal).Count() <= 1;
    }

    private static Service Of(JsonElement item, ref bool isWhole)
    {
        var service = new Service
        {
            Kind = Terms.KindOf(List(item, "attributes")) ?? Terms.Other,
            Name = Texts.Of(item, "name"),
            Description = Texts.Of(item, "description"),
            Application = Texts.Of(item, "application_process"),
            Cost = Texts.Of(item, "fees_description"),
            Eligibility = Texts.Of(item, "eligibility_description"),
            Status = States.Read(item.Text("status")),
            MinimumAge = Ages.Read(item.Text("minimum_age")),
            MaximumAge = Ages.Read(item.Text("maximum_age")),
            Url = item.Text("url"),
            RequiredDocuments = List(item, "required_documents").Select(d => Texts.Of(d, "document")).OfType<LocalizedText>().ToList() is { Count: > 0 } documents ? documents : null,
            Contacts = Contacts.Read(List(item, "phones")) is { Count: > 0 } numbers ? numbers : null,
        };
        isWhole &= (service.Status is not null || item.Text("status") is null)
            && (service.MinimumAge is not null || item.Text("minimum_age") is null) && (service.MaximumAge is not null || item.Text("maximum_age") is null)
            && (!item.TryGetProperty("schedules", out var hours) || Hours.TryRead(hours.GetRawText(), h => service.Schedule = h))
            && (!item.TryGetProperty("languages", out var languages) || Hours.TryReadLanguages(languages.GetRawText(), l => service.Languages = l));
        return service;
    }

    private static string? Write(Facility facility) => Items.Write((facility.Services ?? []).Select((service, i) =>
    {
        var key = $"{Ids.Key(facility)}\n{i}";
        var item = new JsonObject().With("id", Ids.Of(key, Ids.Service, 0)).With("name", service.Name?.Text).With("description", service.Description?.Text)
            .With("status", States.Write(facility, service)).With("url", service.Url)
            .With("application_process", service.Application?.Text).With("fees_description", service.Cost?.Text).With("eligibility_description", service.Eligibility?.Text);
        if (service.MinimumAge is { } least)
            item["minimum_age"] = least;
        if (service.MaximumAge is { } most)
            item["maximum_age"] = most;
        Add(item, "schedules", Hours.Write(key, service.Schedule));
        Add(item, "languages", Hours.WriteLanguages(key, service.Languages));
        Add(item, "phones", Contacts.Write(key, service.Contacts));
        Add(item, "required_documents", Items.Write((service.RequiredDocuments ?? []).Select((d, n) => new JsonObject().With("id", Ids.Of(key, "document", n)).With("document", d.Text))));
        Add(item, "attributes", Terms.Write(key, service.Kind));
        Add(item, "service_at_locations", Addresses.WriteOffered(facility, i));
        return item;
    }));

    private static void Add(JsonObject item, string name, string? list)
    {
        if (list is not null)
            item[name] = JsonNode.Parse(list);
    }

    private static IReadOnlyList<JsonElement> List(JsonElement item, string name)
        => item.TryGetProperty(name, out var list) ? Items.Read(list.GetRawText()) ?? [] : [];

    private static IEnumerable<string> LocationIds(JsonElement offered) => (Items.Read(offered.GetRawText()) ?? [])
        .Select(o => o.TryGetProperty("location", out var location) && location.ValueKind == JsonValueKind.Object ? location.Text("id") : null).OfType<string>();
}

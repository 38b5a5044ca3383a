using System.Collections.Frozen;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Terms of classifications that a service carries. Directories use classifications of their own; by the crosswalk
/// <c>hsds</c> the first term whose words are plain gives the kind of the service, which is else other.
/// </summary>
internal static class Terms
{
    private const string Other = "other";

    private static readonly FrozenDictionary<string, string> Kinds = Crosswalk.Get("hsds").Items
        .SelectMany(i => ((string[])[i.En, i.Fr, .. i.Aliases]).Select(n => (Name: FoldedText.Fold(n), i.Core)))
        .DistinctBy(t => t.Name).ToFrozenDictionary(t => t.Name, t => t.Core!, StringComparer.Ordinal);

    /// <summary>Reads the kind of a service; writes it as a term where it is more than other.</summary>
    public static FieldConverter<Facility> Converter { get; } = FieldConverters.Of<Facility>(
        static (cell, facility) =>
        {
            if (Items.Read(cell) is not { } items)
                return false;
            if (items.Select(NameOf).OfType<string>().Select(n => Kinds.GetValueOrDefault(FoldedText.Fold(n))).FirstOrDefault(k => k is not null) is { } kind)
                FacilityMap.Of(facility).Kind = kind;
            return true;
        },
        static facility => facility.Services?.FirstOrDefault()?.Kind is { } kind and not Other && CodeList.Get("service-kind").Item(kind) is { } item
            ? Items.Write([new System.Text.Json.Nodes.JsonObject
            {
                ["id"] = Ids.Of(Ids.Key(facility), "attribute", 0),
                ["link_entity"] = Ids.Service,
                ["taxonomy_term"] = new System.Text.Json.Nodes.JsonObject { ["id"] = Ids.Of("", "term-" + kind, 0), ["code"] = kind, ["name"] = item.En, ["description"] = item.En, ["taxonomy"] = "service-kind" },
            }])
            : null);

    private static string? NameOf(JsonElement attribute)
        => attribute.TryGetProperty("taxonomy_term", out var term) && term.ValueKind == JsonValueKind.Object ? term.Text("name") : null;
}

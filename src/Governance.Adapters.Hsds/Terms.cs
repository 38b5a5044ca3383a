using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
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
    public const string Other = "other";
    private const string List = "service-kind";

    private static readonly FrozenDictionary<string, string> Kinds = Crosswalk.Get("hsds").Items.Where(i => i.List == List)
        .SelectMany(i => ((string[])[i.En, i.Fr, .. i.Aliases]).Select(n => (Name: FoldedText.Fold(n), i.Core)))
        .Concat(CodeList.Get(List).Items.SelectMany(i => ((string[])[i.En, i.Fr]).Select(n => (Name: FoldedText.Fold(n), Core: (string?)i.Code))))
        .DistinctBy(t => t.Name).ToFrozenDictionary(t => t.Name, t => t.Core!, StringComparer.Ordinal);

    /// <summary>
    /// Reads the kind of a service; writes it as a term where it is more than other, or where nothing else tells that a record
    /// of ours is a service.
    /// </summary>
    public static FieldConverter<Facility> Converter { get; } = FieldConverters.Of<Facility>(
        static (cell, facility) =>
        {
            if (Items.Read(cell) is not { } items)
                return false;
            if (KindOf(items) is { } kind)
                FacilityMap.Of(facility).Kind = kind;
            return true;
        },
        static facility => facility.Services?.FirstOrDefault() is var service && Ids.IsOurs(facility) && States.Write(facility, service) is null
            ? Term(Ids.Key(facility), service?.Kind ?? Other) : Write(Ids.Key(facility), service?.Kind));

    /// <summary>The kind that the first plain term gives; null for none.</summary>
    public static string? KindOf(IEnumerable<JsonElement> attributes)
        => attributes.Select(NameOf).OfType<string>().Select(KindOf).FirstOrDefault(k => k is not null);

    /// <summary>The kind that a term gives; null where its words are not plain.</summary>
    public static string? KindOf(string term) => Kinds.GetValueOrDefault(FoldedText.Fold(term));

    /// <summary>The list with the term of a kind; null where it says nothing.</summary>
    public static string? Write(string key, string? kind) => kind is null or Other ? null : Term(key, kind);

    private static string? Term(string key, string kind) => CodeList.Get(List).Item(kind) is not { } item ? null : Items.Write(
    [
        new JsonObject
        {
            ["id"] = Ids.Of(key, "attribute", 0),
            ["link_entity"] = Ids.Service,
            ["taxonomy_term"] = new JsonObject { ["id"] = Ids.Of("", "term-" + kind, 0), ["code"] = kind, ["name"] = item.En, ["description"] = item.En, ["taxonomy"] = List },
        },
    ]);

    /// <summary>The words of a term that a service carries, in any version; null where it has none.</summary>
    public static string? NameOf(JsonElement attribute)
        => (attribute.TryGetProperty("taxonomy_term", out var term) || attribute.TryGetProperty("taxonomy", out term)) && term.ValueKind == JsonValueKind.Object ? term.Text("name") : null;
}

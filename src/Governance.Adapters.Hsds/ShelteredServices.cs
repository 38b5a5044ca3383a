using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Hsds;

/// <summary>
/// The services and locations within an organisation, which are kept as they are spelled. Services that are shelters go without
/// the members that tell where they are, and so does the list of locations, in which theirs is.
/// </summary>
internal static class ShelteredServices
{
    private const string Services = "services";
    private const string Locations = "locations";
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1024 };

    /// <summary>The organisation without the places of its shelters; itself where it has none.</summary>
    public static Organisation Without(Organisation organisation, LossCounter losses)
    {
        if (organisation.Extensions?.TryGetValue(HsdsFormat.Id, out var own) != true || own is null)
            return organisation;
        var services = own.TryGetValue(Services, out var text) && text.ValueKind == JsonValueKind.String ? Items.Read(text.GetString()!) ?? [] : [];
        var isOne = Shelters.IsNamed(organisation.Name.Text);
        if (!isOne && !services.Any(Shelters.IsService))
            return organisation;
        var json = new ArrayBufferWriter<byte>();
        RecordJson.Write(organisation, json);
        var copy = (Organisation)RecordJson.Read(json.WrittenSpan);
        var kept = copy.Extensions![HsdsFormat.Id];
        if (services.Count > 0)
        {
            var list = new JsonArray([.. services.Select(s => isOne || Shelters.IsService(s) ? WithoutPlaces(Node(s)) : Node(s))]);
            kept[Services] = ExtensionText.Of(list.ToJsonString(Compact));
            losses.Add(organisation, $"/extensions/{HsdsFormat.Id}/{Services}", LossReason.Withheld);
        }

        if (kept.Remove(Locations))
            losses.Add(organisation, $"/extensions/{HsdsFormat.Id}/{Locations}", LossReason.Withheld);
        return copy;
    }

    private static JsonNode? Node(JsonElement item) => JsonNode.Parse(item.GetRawText(), documentOptions: new JsonDocumentOptions { MaxDepth = Compact.MaxDepth });

    private static JsonNode? WithoutPlaces(JsonNode? value)
    {
        if (value is JsonArray items)
        {
            foreach (var item in items)
                WithoutPlaces(item);
        }
        else if (value is JsonObject members)
        {
            foreach (var (name, member) in members.ToList())
            {
                if (WithholdingWriter.IsOfPlace(name))
                    members.Remove(name);
                else
                    WithoutPlaces(member);
            }
        }

        return value;
    }
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Adapters.Hsds.Inner;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Hsds;

/// <summary>
/// The services and locations within an organisation, which are kept as they are spelled. Those that are withheld go without the
/// members that tell where they are; of locations nothing is left then.
/// </summary>
internal static class ShelteredServices
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1024 };

    /// <summary>The organisation without the places that are withheld, and without what may not be told at all.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="all">All services and locations within it.</param>
    /// <param name="withheld">Those without their place; a location is nothing else.</param>
    /// <param name="barred">Those that are left out.</param>
    /// <param name="losses">Counts what is held back.</param>
    public static Organisation Without(Organisation organisation, IReadOnlyList<InnerRecord> all, IReadOnlySet<InnerRecord> withheld, IReadOnlySet<InnerRecord> barred, LossCounter losses)
    {
        var json = new ArrayBufferWriter<byte>();
        RecordJson.Write(organisation, json);
        var copy = (Organisation)RecordJson.Read(json.WrittenSpan);
        var kept = copy.Extensions![HsdsFormat.Id];
        foreach (var list in all.GroupBy(r => r.List).Where(l => l.Any(r => withheld.Contains(r) || barred.Contains(r))))
        {
            var told = new JsonArray([.. list.Where(r => !barred.Contains(r) && (r.IsService || !withheld.Contains(r))).Select(r => withheld.Contains(r) ? WithoutPlaces(Node(r.Json)) : Node(r.Json))]);
            if (told.Count > 0)
                kept[list.Key] = ExtensionText.Of(told.ToJsonString(Compact));
            else
                kept.Remove(list.Key);
            losses.Add(organisation, $"/extensions/{HsdsFormat.Id}/{list.Key}", LossReason.Withheld);
        }

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

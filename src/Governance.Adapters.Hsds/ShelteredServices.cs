using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
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
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1024 };

    /// <summary>The organisation without the places that are withheld, and without what may not be told at all.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="all">All services and locations within it.</param>
    /// <param name="withheld">Those without their place; a location is nothing else.</param>
    /// <param name="barred">Those that are left out.</param>
    /// <param name="losses">Counts what is held back.</param>
    public static Organisation Without(Organisation organisation, IReadOnlyList<InnerRecord> all, IReadOnlySet<InnerRecord> withheld, IReadOnlySet<InnerRecord> barred, LossCounter losses)
    {
        var copy = Copy(organisation);
        var kept = copy.Extensions![HsdsFormat.Id];
        foreach (var list in all.GroupBy(r => r.List).Where(l => l.Any(r => withheld.Contains(r) || barred.Contains(r))))
        {
            List<InnerRecord> told = [.. list.Where(r => !barred.Contains(r) && (r.IsService || !withheld.Contains(r)))];
            if (told.Count > 0)
                kept[list.Key] = ExtensionText.Of(Text(told, withheld));
            else
                kept.Remove(list.Key);
            losses.Add(organisation, $"/extensions/{HsdsFormat.Id}/{list.Key}", LossReason.Withheld);
        }

        return copy;
    }

    /// <summary>A copy whose texts can be left out.</summary>
    public static Organisation Copy(Organisation organisation)
    {
        var json = new ArrayBufferWriter<byte>();
        RecordJson.Write(organisation, json);
        return (Organisation)RecordJson.Read(json.WrittenSpan);
    }

    private static string Text(List<InnerRecord> told, IReadOnlySet<InnerRecord> withheld)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Compact))
        {
            writer.WriteStartArray();
            foreach (var record in told)
            {
                // What nobody withholds stays as it is spelled, blanks included.
                if (withheld.Contains(record))
                    WriteWithoutPlaces(writer, record.Json);
                else
                    writer.WriteRawValue(record.Json.GetRawText(), skipInputValidation: true);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static void WriteWithoutPlaces(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in value.EnumerateArray())
                WriteWithoutPlaces(writer, item);
            writer.WriteEndArray();
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var member in value.EnumerateObject().Where(m => !PlaceNames.Has(m.Name)))
            {
                writer.WritePropertyName(member.Name);
                WriteWithoutPlaces(writer, member.Value);
            }

            writer.WriteEndObject();
        }
        else
            writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
    }
}

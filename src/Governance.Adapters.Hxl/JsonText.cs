using System.Buffers;
using System.Text.Json;

namespace Governance.Adapters.Hxl;

/// <summary>Texts as JSON, for extensions.</summary>
internal static class JsonText
{
    public static JsonElement Of(string text)
    {
        var buffer = new ArrayBufferWriter<byte>(32);
        using (var writer = new Utf8JsonWriter(buffer))
            writer.WriteStringValue(text);
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }
}

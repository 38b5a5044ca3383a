using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Core.Json;

/// <summary>Reads and writes a date as one string. The message holds no value.</summary>
internal sealed class PartialDateConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return PartialDate.TryParse(text, out var value) ? value : throw new JsonException("Not a date.");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}

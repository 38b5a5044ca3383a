using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Core.Json;

/// <summary>Reads and writes a time of day as one string. The message holds no value.</summary>
internal sealed class ClockTimeConverter : JsonConverter<ClockTime>
{
    public override ClockTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return ClockTime.TryParse(text, out var value) ? value : throw new JsonException("Not a time of day.");
    }

    public override void Write(Utf8JsonWriter writer, ClockTime value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Core.Json;

/// <summary>Reads whole numbers however they are spelled: JSON Schema counts <c>1.0</c> and <c>1e2</c> as integers.</summary>
internal sealed class ExactInt32Converter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TryGetInt32(out var number))
            return number;
        if (reader.TryGetDecimal(out var value) && decimal.Truncate(value) == value && value is >= int.MinValue and <= int.MaxValue)
            return (int)value;
        throw new JsonException("Not a whole number of 32 bits.");
    }

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

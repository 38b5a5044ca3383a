using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Core.Json;

/// <summary>Reads and writes a country code as one string. The message holds no value.</summary>
internal sealed class CountryCodeConverter : JsonConverter<CountryCode>
{
    public override CountryCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return CountryCode.TryParse(text, out var value) ? value : throw new JsonException("Not a country code.");
    }

    public override void Write(Utf8JsonWriter writer, CountryCode value, JsonSerializerOptions options)
        => writer.WriteStringValue(value.ToString());
}

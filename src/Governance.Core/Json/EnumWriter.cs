using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Core.Json;

/// <summary>Writes the members of an enum by the names that its converter gives them, each asked for once.</summary>
/// <param name="info">What System.Text.Json knows of the enum, which counts in whole numbers of 32 bits.</param>
internal sealed class EnumWriter(JsonTypeInfo info)
{
    private readonly Dictionary<int, JsonEncodedText> _names = Enum.GetValuesAsUnderlyingType(info.Type).Cast<int>().Distinct()
        .ToDictionary(v => v, v => JsonEncodedText.Encode(JsonSerializer.SerializeToElement(Enum.ToObject(info.Type, v), info).GetString()!, info.Options.Encoder));

    public void Write(Utf8JsonWriter writer, object value)
    {
        if (_names.TryGetValue((int)value, out var name))
            writer.WriteStringValue(name);
        else
            JsonSerializer.Serialize(writer, value, info);
    }
}

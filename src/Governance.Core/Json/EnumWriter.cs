using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Governance.Core.Json;

/// <summary>Writes the members of an enum by the names that its converter gives them, each asked for once.</summary>
/// <param name="info">What System.Text.Json knows of the enum, which counts in whole numbers of 32 bits.</param>
internal sealed class EnumWriter(JsonTypeInfo info)
{
    private readonly Dictionary<int, byte[]> _names = Enum.GetValuesAsUnderlyingType(info.Type).Cast<int>().Distinct()
        .ToDictionary(v => v, v => JsonSerializer.SerializeToUtf8Bytes(Enum.ToObject(info.Type, v), info));

    public void Write(ref JsonOutput output, object value)
    {
        if (_names.TryGetValue((int)value, out var name))
            output.Raw(name);
        else
            output.Written(value, (writer, value) => JsonSerializer.Serialize(writer, value, info));
    }
}

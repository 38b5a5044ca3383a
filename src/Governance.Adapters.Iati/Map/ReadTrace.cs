using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Governance.Adapters.Iati;

/// <summary>What was read where, and what is kept as it was.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class ReadTrace<T>
{
    /// <summary>Elements that filled something: their kind, which item of its list, the element.</summary>
    public List<(Unit<T> Unit, int Index, Element Element)> Placed { get; } = [];

    /// <summary>Elements that are kept, by name.</summary>
    public List<(string Name, List<Element> Elements)> Kept { get; } = [];

    /// <summary>Attributes that are kept.</summary>
    public List<ElementAttribute> KeptAttributes { get; } = [];

    /// <summary>Elements that are kept of a name.</summary>
    public List<Element> Of(string name) => Kept.Find(k => k.Name == name).Elements ?? [];

    /// <summary>Where a member of the record stands; null where it is not known.</summary>
    public (Element At, string Member)? Locate(string pointer)
    {
        foreach (var (unit, index, element) in Placed)
        {
            var start = unit.Pointer.Replace("*", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            if (!pointer.StartsWith(start, StringComparison.Ordinal) || (pointer.Length > start.Length && pointer[start.Length] != '/'))
                continue;
            if (unit.Locate(element, pointer[start.Length..]) is { } found)
                return found;
            if (start.Length > 0)
                return (element, "");
        }

        return null;
    }

    /// <summary>What is kept, as partner fields; null where there is nothing.</summary>
    public Dictionary<string, JsonElement>? Fields()
    {
        if (Kept.Count == 0 && KeptAttributes.Count == 0)
            return null;
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, ElementJson.Options))
        {
            json.WriteStartObject();
            foreach (var attribute in KeptAttributes)
                ElementJson.WriteAttribute(json, attribute);
            foreach (var (name, elements) in Kept)
            {
                json.WritePropertyName(name);
                ElementJson.Write(json, elements);
            }

            json.WriteEndObject();
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in JsonElement.ParseValue(ref reader).EnumerateObject())
            fields[member.Name] = member.Value;
        return fields;
    }
}

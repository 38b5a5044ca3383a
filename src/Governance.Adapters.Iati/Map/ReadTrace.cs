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
    /// <param name="json">Makes them.</param>
    public Dictionary<string, JsonElement>? Fields(KeptJson json)
    {
        if (Kept.Count == 0 && KeptAttributes.Count == 0)
            return null;
        var written = json.Start();
        foreach (var attribute in KeptAttributes)
            ElementJson.WriteAttribute(written, attribute);
        foreach (var (name, elements) in Kept)
        {
            ElementJson.WriteName(written, name);
            ElementJson.Write(written, elements);
        }

        // Members come in the order they were written in, so that their names need not be read back.
        var members = json.End().EnumerateObject();
        var fields = new Dictionary<string, JsonElement>(KeptAttributes.Count + Kept.Count, StringComparer.Ordinal);
        foreach (var attribute in KeptAttributes)
            fields[ElementJson.NameOf(attribute)] = Next(ref members);
        foreach (var (name, _) in Kept)
            fields[name] = Next(ref members);
        return fields;
    }

    private static JsonElement Next(ref JsonElement.ObjectEnumerator members)
    {
        members.MoveNext();
        return members.Current.Value;
    }
}

using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Adapters.Iati;

/// <summary>
/// An element as JSON, for the extensions of a record: attributes with an at sign, children by name, the text as <c>#text</c>;
/// an element that is nothing but text is a string.
/// </summary>
internal static class ElementJson
{
    public const string Text = "#text";

    /// <summary>Only read back by ourselves, so that nothing need be escaped for a page.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly FrozenDictionary<string, JsonEncodedText> AttributeNames = IatiStandard.AttributeNames.ToFrozenDictionary(n => n, n => JsonEncodedText.Encode("@" + n), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, JsonEncodedText> ElementNames = IatiStandard.ElementNames.ToFrozenDictionary(n => n, n => JsonEncodedText.Encode(n), StringComparer.Ordinal);

    /// <summary>Writes the name of the member that elements of a name are.</summary>
    public static void WriteName(Utf8JsonWriter json, string element)
    {
        if (ElementNames.TryGetValue(element, out var known))
            json.WritePropertyName(known);
        else
            json.WritePropertyName(element);
    }

    /// <summary>Writes elements of one name: one alone as it is, several as a list.</summary>
    public static void Write(Utf8JsonWriter json, List<Element> elements)
    {
        if (elements.Count == 1)
        {
            Write(json, elements[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var element in elements)
            Write(json, element);
        json.WriteEndArray();
    }

    /// <summary>Elements of one name from JSON; what is no such element is passed over, and the loss report says so.</summary>
    public static List<Element> Read(string name, JsonElement json)
    {
        var found = new List<Element>();
        if (!XmlNames.IsName(name))
            return found;
        if (json.ValueKind != JsonValueKind.Array)
        {
            if (One(name, json, Namespaces.None) is { } one)
                found.Add(one);
            return found;
        }

        foreach (var item in json.EnumerateArray())
        {
            if (One(name, item, Namespaces.None) is { } one)
                found.Add(one);
        }

        return found;
    }

    /// <summary>An element that has nothing but the attributes that were kept.</summary>
    public static Element ReadAttributes(string name, IDictionary<string, JsonElement>? kept)
    {
        var element = new Element(name);
        if (kept is null)
            return element;
        var around = Namespaces.None;
        foreach (var (member, json) in kept)
            around = around.With(member, json);
        foreach (var (member, json) in kept)
        {
            if (member.StartsWith('@') && json.ValueKind == JsonValueKind.String)
                SetAttribute(element, member[1..], json.GetString()!, around);
        }

        return element;
    }

    private static void Write(Utf8JsonWriter json, Element element)
    {
        if (element.Attributes.IsEmpty && element.FirstChild is null)
        {
            json.WriteStringValue(element.Text);
            return;
        }

        json.WriteStartObject();
        WriteMembers(json, element);
        json.WriteEndObject();
    }

    /// <summary>Name of the member that an attribute is.</summary>
    public static string NameOf(in ElementAttribute attribute) => AttributeNames.TryGetValue(attribute.Name, out var known) ? known.Value : "@" + attribute.Name;

    /// <summary>An attribute as a member.</summary>
    public static void WriteAttribute(Utf8JsonWriter json, in ElementAttribute attribute)
    {
        if (AttributeNames.TryGetValue(attribute.Name, out var known))
            json.WriteString(known, attribute.Value);
        else
            json.WriteString("@" + attribute.Name, attribute.Value);
    }

    /// <summary>What is in an element, as members of an object that is open.</summary>
    /// <param name="json">The object.</param>
    /// <param name="element">The element.</param>
    /// <param name="except">Name of children that are left out.</param>
    public static void WriteMembers(Utf8JsonWriter json, Element element, string? except = null)
    {
        foreach (var attribute in element.Attributes)
            WriteAttribute(json, attribute);
        if (element.Text.Length > 0)
            json.WriteString(Text, element.Text);
        foreach (var child in element.Children)
        {
            if (child.Name == except || element.First(child.Name) != child)
                continue;
            WriteName(json, child.Name);
            if (IsLast(child))
                Write(json, child);
            else
                Write(json, element.All(child.Name).ToList());
        }
    }

    /// <summary>Whether none of the same name follows.</summary>
    private static bool IsLast(Element element)
    {
        for (var other = element.Next; other is not null; other = other.Next)
        {
            if (other.Name == element.Name)
                return false;
        }

        return true;
    }

    private static Element? One(string name, JsonElement json, Namespaces around)
    {
        if (json.ValueKind == JsonValueKind.String)
            return around.Of(name) is { } plain ? new Element(name, plain) { Text = Trimmed(json.GetString()!) } : null;
        if (json.ValueKind != JsonValueKind.Object)
            return null;
        var inner = around.With(json);
        if (inner.Of(name) is not { } ns)
            return null;
        var element = new Element(name, ns);
        foreach (var member in json.EnumerateObject())
        {
            if (member.Name == Text && member.Value.ValueKind == JsonValueKind.String)
                element.Text = Trimmed(member.Value.GetString()!);
            else if (member.Name.StartsWith('@') && member.Value.ValueKind == JsonValueKind.String)
                SetAttribute(element, member.Name[1..], member.Value.GetString()!, inner);
            else if (XmlNames.IsName(member.Name))
                AddChildren(element, member, inner);
        }

        return element;
    }

    private static void SetAttribute(Element element, string name, string value, Namespaces around)
    {
        if (XmlNames.IsName(name) && element.Get(name) is null && (name.Contains(':', StringComparison.Ordinal) ? around.Of(name) : "") is { } ns)
            element.Set(new ElementAttribute(name, ns, XmlNames.Clean(value)));
    }

    private static void AddChildren(Element element, JsonProperty member, Namespaces around)
    {
        if (member.Value.ValueKind != JsonValueKind.Array)
        {
            if (One(member.Name, member.Value, around) is { } one)
                element.Add(one);
            return;
        }

        foreach (var item in member.Value.EnumerateArray())
        {
            if (One(member.Name, item, around) is { } one)
                element.Add(one);
        }
    }

    private static string Trimmed(string text) => string.IsNullOrWhiteSpace(text) ? "" : XmlNames.Clean(text);
}

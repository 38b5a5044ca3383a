using System.Xml;

namespace Governance.Adapters.Iati;

/// <summary>Writes elements as XML.</summary>
internal static class ElementWriter
{
    /// <summary>Line ends in texts are written so that they come back as they are.</summary>
    public static XmlWriterSettings Settings { get; } = new() { Indent = true, IndentChars = "  ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, Encoding = new System.Text.UTF8Encoding(false) };

    public static void Write(XmlWriter xml, Element element)
    {
        Start(xml, element);
        if (element.Text.Length > 0)
            xml.WriteString(element.Text);
        foreach (var child in element.Children)
            Write(xml, child);
        xml.WriteEndElement();
    }

    /// <summary>The element and its attributes; it stays open.</summary>
    public static void Start(XmlWriter xml, Element element)
    {
        var (prefix, local) = Split(element.Name);
        xml.WriteStartElement(prefix, local, element.Namespace);
        foreach (var attribute in element.Attributes)
        {
            var (p, l) = Split(attribute.Name);
            xml.WriteAttributeString(p, l, attribute.Namespace, attribute.Value);
        }
    }

    private static (string? Prefix, string Local) Split(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, name) : (name[..colon], name[(colon + 1)..]);
    }
}

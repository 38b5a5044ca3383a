using System.Text;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Iati;

/// <summary>Reads one element after another from XML, whole and within a bound.</summary>
/// <param name="xml">The reader.</param>
/// <param name="maxLength">How many characters of names, values and texts an element may have, with all in it.</param>
internal sealed class ElementReader(XmlReader xml, int maxLength)
{
    private const string Prefix = "other:";

    private readonly IXmlLineInfo _lines = (IXmlLineInfo)xml;
    private readonly RepeatedTexts _values = new();
    private readonly StringBuilder _text = new();
    private readonly List<Element> _open = [];
    private int _length;

    /// <summary>
    /// Reads the element the reader stands on, to its end; the reader then stands on that end. One that is beyond the bound is
    /// passed over and gives null.
    /// </summary>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public Element? Read()
    {
        _length = 0;
        _open.Clear();
        var root = Start(out var isEmpty);
        if (isEmpty)
            return root;
        _open.Add(root);
        var text = "";
        while (_open.Count > 0)
        {
            if (!SafeXml.Next(xml))
                throw new XmlException();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Append(ref text);
                    var child = _open[^1].Add(Start(out isEmpty));
                    if (!isEmpty)
                        _open.Add(child);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    if (text.Length == 0)
                    {
                        text = xml.Value;
                        _length += text.Length;
                    }
                    else
                    {
                        // A text in pieces: CDATA beside text.
                        _text.Clear().Append(text).Append(xml.Value);
                        _length += xml.Value.Length;
                        text = _length > maxLength ? text : _text.ToString();
                    }

                    break;
                case XmlNodeType.EndElement:
                    Append(ref text);
                    _open.RemoveAt(_open.Count - 1);
                    break;
            }

            if (_length > maxLength)
                return Skip();
        }

        return root;
    }

    /// <summary>The element the reader stands on, with its attributes, without what is in it.</summary>
    public Element Start(out bool isEmpty)
    {
        isEmpty = xml.IsEmptyElement;
        var ns = xml.NamespaceURI;
        var element = new Element(ns.Length > 0 && xml.Prefix.Length == 0 ? Prefix + xml.LocalName : xml.Name, ns) { Line = _lines.LineNumber, Column = _lines.LinePosition - 1 };
        _length += element.Name.Length;
        if (xml.MoveToFirstAttribute())
        {
            element.Reserve(xml.AttributeCount);
            do
            {
                var (name, line, column, value) = (xml.Name, _lines.LineNumber, _lines.LinePosition, _values.Value(xml));

                // Names of another namespace have a prefix here, always: a default namespace is not needed.
                if (name != "xmlns")
                    element.Set(new ElementAttribute(name, xml.NamespaceURI, value, line, column));
                _length += name.Length + value.Length;
            }
            while (xml.MoveToNextAttribute());
            xml.MoveToElement();
        }

        if (ns.Length > 0)
            Declare(element, element.Name, ns);
        for (var i = element.Attributes.Length - 1; i >= 0; i--)
        {
            if (element.Attributes[i] is { Namespace: { Length: > 0 } other } attribute && other is not (XmlNames.Xml or XmlNames.Declarations))
                Declare(element, attribute.Name, other);
        }

        return element;
    }

    /// <summary>What is kept of an element must stand by itself: a prefix that is declared around it is declared on it.</summary>
    private void Declare(Element element, string name, string ns)
    {
        var declaration = "xmlns:" + name[..name.IndexOf(':', StringComparison.Ordinal)];

        // Elements of other namespaces are kept with what is in them: there the declaration around holds.
        for (var i = _open.Count - 1; i >= 0 && _open[i].Namespace.Length > 0; i--)
        {
            if (_open[i].Get(declaration) is { } declared)
            {
                if (declared == ns)
                    return;
                break;
            }
        }

        if (element.Get(declaration) is null)
            element.Set(new ElementAttribute(declaration, XmlNames.Declarations, ns, element.Line, element.Column));
    }

    /// <summary>Space between elements says nothing; all other text is kept.</summary>
    private void Append(ref string text)
    {
        if (text.Length > 0 && !string.IsNullOrWhiteSpace(text))
            _open[^1].Text += text;
        text = "";
    }

    private Element? Skip()
    {
        var depth = _open.Count;
        while (depth > 0)
        {
            if (!SafeXml.Next(xml))
                throw new XmlException();
            depth += xml.NodeType switch
            {
                XmlNodeType.Element when !xml.IsEmptyElement => 1,
                XmlNodeType.EndElement => -1,
                _ => 0,
            };
        }

        _open.Clear();
        return null;
    }
}

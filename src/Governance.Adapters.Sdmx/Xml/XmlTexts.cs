using System.Text;
using System.Xml;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The texts of one component: those in a language have its tag in front, as in SDMX-CSV, and one with markup keeps it, as the
/// other wire forms have it.
/// </summary>
internal sealed class XmlTexts
{
    private readonly List<string> _texts = [];
    private readonly StringBuilder _text = new();
    private string? _ofValue;
    private string? _language;
    private bool _isMarkup;

    /// <summary>Begins a text at its element.</summary>
    /// <param name="xml">The message, at the element.</param>
    /// <param name="isValue">Whether it is a value, whose texts are in its language unless they say another.</param>
    public void Begin(XmlReader xml, bool isValue)
    {
        End();
        var said = xml.GetAttribute("xml:lang");
        _ofValue = isValue ? said : _ofValue;
        (_language, _isMarkup) = (said ?? _ofValue, xml.LocalName == "StructuredText");
    }

    /// <summary>Adds a node within a text.</summary>
    public void Add(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                _isMarkup = true;
                Tag(xml);
                break;
            case XmlNodeType.EndElement:
                _text.Append("</").Append(xml.LocalName).Append('>');
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                _text.Append(_isMarkup ? Escaped(xml.Value) : xml.Value);
                break;
        }
    }

    /// <summary>All texts, joined by a semicolon.</summary>
    public string Joined()
    {
        End();
        return string.Join(';', _texts);
    }

    private void End()
    {
        if (_text.ToString().Trim() is { Length: > 0 } text)
            _texts.Add(_language is null ? text : $"{_language}:{text}");
        _text.Clear();
    }

    private void Tag(XmlReader xml)
    {
        _text.Append('<').Append(xml.LocalName);
        var isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
        {
            if (xml.Name != "xmlns" && xml.Prefix != "xmlns")
                _text.Append(' ').Append(xml.Name).Append("=\"").Append(Escaped(xml.Value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }

        xml.MoveToElement();
        _text.Append(isEmpty ? "/>" : ">");
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}

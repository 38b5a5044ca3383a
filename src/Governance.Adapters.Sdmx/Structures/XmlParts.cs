using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Small parts of structure messages in XML, each read to its end.</summary>
internal static class XmlParts
{
    /// <summary>What an element refers to, by a reference in it or a URN as its text: for a concept its scheme and id, else <c>AGENCY:ID(VERSION)</c>.</summary>
    public static string? Cited(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return null;
        var depth = xml.Depth;
        string? cited = null;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Ref")
                cited = xml.GetAttribute("maintainableParentID") is { } parent ? $"{xml.GetAttribute("agencyID")}:{parent}.{xml.GetAttribute("id")}" : new StructureRef(xml.GetAttribute("agencyID") ?? "", xml.GetAttribute("id") ?? "", xml.GetAttribute("version")).ToString();
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                cited ??= xml.Value.Trim();
        }

        return cited;
    }

    /// <summary>The text of an element; null for none.</summary>
    public static string? Text(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return null;
        var depth = xml.Depth;
        string? text = null;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                text += xml.Value;
        }

        return text;
    }

    /// <summary>Passes over an element with all in it.</summary>
    public static void PassOver(this XmlReader xml)
    {
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            // Nothing of it is asked for.
        }
    }

    /// <summary>The elements right within the one that begins here, one after the other. What is left of one is passed over.</summary>
    public static IEnumerable<string> Children(this XmlReader xml)
    {
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
                yield return xml.LocalName;
        }
    }

    /// <summary>A truth value of XML Schema; null where it is not said.</summary>
    public static bool? Truth(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => null,
    };
}

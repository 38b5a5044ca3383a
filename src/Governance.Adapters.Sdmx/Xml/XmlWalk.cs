using System.Xml;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Goes from node to node of a message, to its end or to where it is damaged.</summary>
/// <param name="xml">The message.</param>
internal sealed class XmlWalk(XmlReader xml)
{
    private readonly IXmlLineInfo _at = (IXmlLineInfo)xml;

    /// <summary>The message, at the node that was reached.</summary>
    public XmlReader Xml => xml;

    /// <summary>Line of the node.</summary>
    public int Line => _at.LineNumber;

    /// <summary>Column of the node.</summary>
    public int Column => _at.LinePosition;

    /// <summary>Where the node stands.</summary>
    public Origin Here => new() { Line = Math.Max(1, Line), Column = Math.Max(1, Column) };

    /// <summary>Where the message was damaged; null where it was not.</summary>
    public Origin? Damage { get; private set; }

    /// <summary>Where the first annotations or reference metadata stand; null where there are none.</summary>
    public Origin? Annotations { get; private set; }

    /// <summary>Goes on; false at the end, and where the message is damaged.</summary>
    public bool Next()
    {
        if (Damage is not null)
            return false;
        try
        {
            return SafeXml.Next(xml);
        }
        catch (XmlException broken)
        {
            Broken(broken);
            return false;
        }
    }

    /// <summary>Notes where the message is damaged: there it ends.</summary>
    public void Broken(XmlException broken)
        => Damage = broken.LineNumber > 0 ? new Origin { Line = broken.LineNumber, Column = broken.LinePosition } : Here;

    /// <summary>Passes over what is in an element.</summary>
    public void Pass()
    {
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && Next() && xml.Depth > depth)
        {
            // What is in it is not read.
        }
    }

    /// <summary>Notes where annotations or reference metadata stand, and passes over them.</summary>
    public void PassAnnotations()
    {
        Annotations ??= Here;
        Pass();
    }
}

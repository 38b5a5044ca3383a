using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>What the header of a message says of the data sets behind it.</summary>
internal sealed class XmlHeader
{
    private readonly Dictionary<string, Citation> _structures = new(StringComparer.Ordinal);

    /// <summary>The action of data sets that state none; null where the header does not either.</summary>
    public string? Action { get; private set; }

    /// <summary>What a data set cites, by the id it gives; the only structure there is where it gives none.</summary>
    public Citation? Of(string? id)
        => id is not null && _structures.TryGetValue(id, out var named) ? named : id is null && _structures.Count == 1 ? _structures.Values.First() : null;

    /// <summary>Reads the header element.</summary>
    public void Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        string? id = null;
        var at = Known.Time;
        StructureRef? structure = null;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "Structure" && xml.GetAttribute("structureID") is { } said)
                (id, at, structure) = (said, xml.GetAttribute("dimensionAtObservation") ?? Known.Time, StructureOf(xml.GetAttribute("namespace")));
            else if (xml.LocalName is "Structure" or "StructureUsage" or "ProvisionAgreement" or "ProvisionAgrement" && id is not null)
                _structures[id] = Cited(xml, xml.LocalName switch { "Structure" => "datastructure", "StructureUsage" => "dataflow", _ => "dataprovision" }, at) with { Structure = structure };
            else if (xml.LocalName == "DataSetAction")
                Action ??= Text(xml);
        }
    }

    /// <summary>The data structure that a namespace is made for: those of the standard are the URN of a data structure or of a flow.</summary>
    private static StructureRef? StructureOf(string? name)
        => name?.Contains(".DataStructure=", StringComparison.Ordinal) == true ? StructureRef.Parse(name) : null;

    private static Citation Cited(XmlReader xml, string kind, string at)
    {
        StructureRef? cited = null;
        var depth = xml.Depth;
        var isEmpty = xml.IsEmptyElement;
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Ref" && xml.GetAttribute("id") is { Length: > 0 } id)
                cited = new StructureRef(xml.GetAttribute("agencyID") ?? "", id, xml.GetAttribute("version"));
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                cited ??= StructureRef.Parse(xml.Value);
        }

        return new Citation(kind, cited, at);
    }

    private static string? Text(XmlReader xml)
    {
        string? text = null;
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                text += xml.Value;
        }

        return text?.Trim();
    }
}

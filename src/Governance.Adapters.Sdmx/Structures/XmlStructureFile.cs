using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads a structure message of SDMX-ML 2.1 or 3.x: data structures, the lists their codes are of, and flows. References
/// are elements in 2.1 and URNs in 3.x; both are met in either.
/// </summary>
internal sealed class XmlStructureFile(StructureDraft draft, XmlReader xml)
{
    private const string English = "en";

    private readonly IXmlLineInfo _at = (IXmlLineInfo)xml;

    private StructureRef? _scheme;

    /// <summary>Reads the whole message.</summary>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public void Read()
    {
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            var place = (_at.LineNumber, _at.LinePosition);
            switch (xml.LocalName)
            {
                case "Codelist" or "ValueList" or "GeographicCodelist" or "GeoGridCodelist" when Reference() is { } list:
                    var isPartial = xml.Truth("isPartial") == true;
                    draft.Add(list, Codes(), isPartial, place);
                    break;
                case "ConceptScheme":
                    _scheme = Reference();
                    break;
                case "DataStructure" when Reference() is { } definition && !xml.IsEmptyElement:
                    draft.Add(definition, Components(), place);
                    break;
                case "Dataflow" or "ProvisionAgreement" when Reference() is { } flow && !xml.IsEmptyElement:
                    Flow(flow, place);
                    break;
                case "ContentConstraint" or "DataConstraint":
                    var reference = Reference();
                    draft.Add(reference, new XmlConstraint(xml).Read(), place);
                    break;
                case "Concept" when xml.GetAttribute("id") is { } concept && !xml.IsEmptyElement:
                    draft.Add(_scheme, concept, Representation());
                    break;
            }
        }
    }

    private StructureRef? Reference()
        => xml.GetAttribute("id") is { } id && xml.GetAttribute("agencyID") is { } agency ? new StructureRef(agency, id, xml.GetAttribute("version")) : StructureRef.Parse(xml.GetAttribute("urn"));

    /// <summary>The codes of a list with their names; null where some of them are those of another list.</summary>
    private Dictionary<string, string?>? Codes()
    {
        var codes = new Dictionary<string, string?>(StringComparer.Ordinal);
        var isWhole = true;
        if (xml.IsEmptyElement)
            return codes;
        var depth = xml.Depth;
        string? code = null;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName is "Code" or "ValueItem" or "GeoFeatureSetCode" or "GeoGridCode")
            {
                code = xml.GetAttribute("id") is { Length: > 0 } id ? id : null;
                if (code is not null)
                    codes.TryAdd(code, null);
                else
                    draft.Tell(_at.LineNumber, _at.LinePosition);
            }
            else if (xml.LocalName == "CodelistExtension")
            {
                isWhole = false;
            }
            else if (xml.LocalName == "Name" && code is not null && (codes[code] is null || xml.XmlLang == English))
            {
                codes[code] = xml.Text();
            }
        }

        return isWhole ? codes : null;
    }

    private List<DraftComponent> Components()
    {
        var components = new List<DraftComponent>();
        var depth = xml.Depth;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            ComponentRole? role = xml.LocalName switch
            {
                "Dimension" or "MeasureDimension" => ComponentRole.Dimension,
                "TimeDimension" => ComponentRole.Time,
                "PrimaryMeasure" or "Measure" => ComponentRole.Measure,
                "Attribute" or "ReportingYearStartDay" => ComponentRole.Attribute,
                _ => null,
            };
            if (xml.LocalName is "Group" or "MetadataAttributeUsage")
                xml.PassOver();
            else if (role is { } known && Component(known) is { } component)
                components.Add(component);
        }

        return components;
    }

    /// <summary>Reads a component; null where it has no name.</summary>
    private DraftComponent? Component(ComponentRole role)
    {
        var (id, usage, line, column) = (xml.GetAttribute("id"), xml.GetAttribute("assignmentStatus") ?? xml.GetAttribute("usage"), _at.LineNumber, _at.LinePosition);
        var isStartDay = xml.LocalName == "ReportingYearStartDay";
        var isOfObservation = false;
        var values = default(Representation);
        string? concept = null;
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "ConceptIdentity":
                    concept = xml.Cited() is { } text ? DraftComponent.ConceptOf(text) : null;
                    break;
                case "LocalRepresentation":
                    values = values with { IsMultiple = xml.GetAttribute("maxOccurs") is not (null or "1") };
                    break;
                case "Enumeration" or "TextFormat":
                    values = With(values);
                    break;
                case "PrimaryMeasure" or "Observation":
                    isOfObservation = true;
                    break;
            }
        }

        if (DraftComponent.IdOf(isStartDay ? Known.StartDay : id, concept) is { } known)
            return new DraftComponent(known, role) { Concept = concept, Usage = usage, IsOfObservation = isOfObservation, Values = values };
        draft.Tell(line, column);
        return null;
    }

    private void Flow(StructureRef flow, (int Line, int Column) place)
    {
        StructureRef? structure = null;
        HashSet<string>? dimensions = null;
        foreach (var name in xml.Children())
        {
            if (name is "Structure" or "StructureUsage" or "Dataflow")
                structure = StructureRef.Parse(xml.Cited()) ?? structure;
            else if (name == "DimensionConstraint")
                dimensions = [.. xml.Children().Select(_ => xml.Text()?.Trim() ?? "")];
        }

        if (structure is { } cited)
            draft.Add(flow, cited, dimensions, place);
    }

    private Representation Representation()
    {
        var depth = xml.Depth;
        var found = default(Representation);
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Enumeration" or "TextFormat")
                found = With(found);
        }

        return found;
    }

    /// <summary>Values with the list or the format that begins here.</summary>
    private Representation With(Representation values)
    {
        if (xml.LocalName == "TextFormat")
            return values with { HasFormat = true, Format = Format() };
        var (line, column) = (_at.LineNumber, _at.LinePosition);
        if (StructureRef.Parse(xml.Cited()) is { } list)
            return values with { List = list };
        draft.Tell(line, column);
        return values;
    }

    private ValueFormat? Format()
    {
        var facets = new Dictionary<string, string?>(StringComparer.Ordinal);
        while (xml.MoveToNextAttribute())
            facets[xml.LocalName] = xml.Value;
        xml.MoveToElement();
        var reserved = new List<string>();
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "SentinelValue" && xml.GetAttribute("value") is { } value)
                reserved.Add(value);
        }

        return ValueFormat.Of(facets.GetValueOrDefault, reserved);
    }
}

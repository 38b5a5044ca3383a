using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads a structure message of SDMX-ML 2.1 or 3.x: data structures, the lists their codes are of, and flows. References
/// are elements in 2.1 and URNs in 3.x; both are met in either.
/// </summary>
internal sealed class StructureFile(Structures structures, XmlReader xml)
{
    private const string English = "en";

    /// <summary>Enumerations and formats of concepts, which hold where a component has none of its own.</summary>
    private readonly Dictionary<string, (StructureRef? List, ValueFormat? Format)> _ofConcepts = new(StringComparer.Ordinal);

    private StructureRef? _scheme;

    private readonly List<(StructureRef Reference, List<(DefinedComponent Component, string? Concept)> Components)> _definitions = [];

    /// <summary>Reads the whole message.</summary>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public void Read()
    {
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "Codelist" or "ValueList" or "GeographicCodelist" or "GeoGridCodelist" when Reference() is { } list:
                    // One that is only named here, or takes codes from another, is not held against any code.
                    if (Codes() is { Count: > 0 } codes)
                        structures.Add(list, codes);
                    break;
                case "ConceptScheme":
                    _scheme = Reference();
                    break;
                case "DataStructure" when Reference() is { } definition && !xml.IsEmptyElement:
                    _definitions.Add((definition, Components()));
                    break;
                case "Dataflow" or "ProvisionAgreement" when Reference() is { } flow && !xml.IsEmptyElement:
                    Flow(flow);
                    break;
                case "Concept" when xml.GetAttribute("id") is { } concept && !xml.IsEmptyElement:
                    if (Representation() is var core && core != default)
                        _ofConcepts[Concept(_scheme is { } scheme ? $"{scheme}.{concept}" : concept)] = core;
                    break;
            }
        }

        foreach (var (reference, components) in _definitions)
        {
            // A definition that stands outside of the file is only named in it.
            if (components.Count > 0)
                structures.Add(new DataStructure(reference, [.. components.Select(c => Whole(c.Component, c.Concept))]));
        }
    }

    /// <summary>A component with what its concept says, where it does not say it itself.</summary>
    private DefinedComponent Whole(DefinedComponent component, string? concept)
    {
        if (component.List is not null || concept is null || !_ofConcepts.TryGetValue(concept, out var core))
            return component;
        if (core.List is { } list)
            return component with { List = list, IsText = false };
        return component.IsText ? component : component with { Format = core.Format };
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
                code = xml.GetAttribute("id");
                if (code is not null)
                    codes.TryAdd(code, null);
            }
            else if (xml.LocalName == "CodelistExtension")
            {
                isWhole = false;
            }
            else if (xml.LocalName == "Name" && code is not null && (codes[code] is null || xml.XmlLang == English))
            {
                codes[code] = Text();
            }
        }

        return isWhole ? codes : null;
    }

    private List<(DefinedComponent, string?)> Components()
    {
        var components = new List<(DefinedComponent, string?)>();
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
                "Attribute" => ComponentRole.Attribute,
                _ => null,
            };
            if (xml.LocalName == "Group")
                Skip();
            else if (role is { } known)
                components.Add(Defined(known));
        }

        return components;
    }

    private (DefinedComponent, string?) Defined(ComponentRole role)
    {
        var id = xml.GetAttribute("id");
        var isMandatory = role != ComponentRole.Attribute || (xml.GetAttribute("assignmentStatus") ?? xml.GetAttribute("usage"))?.Equals("mandatory", StringComparison.OrdinalIgnoreCase) == true;
        var (isOfObservation, isMultiple, hasFormat) = (false, false, false);
        StructureRef? list = null;
        ValueFormat? format = null;
        string? concept = null;
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "ConceptIdentity":
                    concept = Cited() is { } text ? Concept(text) : null;
                    break;
                case "LocalRepresentation":
                    isMultiple = xml.GetAttribute("maxOccurs") is not (null or "1");
                    break;
                case "Enumeration":
                    list = StructureRef.Parse(Cited());
                    break;
                case "TextFormat":
                    (hasFormat, format) = (true, ValueFormat.Read(xml));
                    break;
                case "PrimaryMeasure" or "Observation":
                    isOfObservation = true;
                    break;
            }
        }

        return (new DefinedComponent(id ?? concept?[(concept.LastIndexOf('.') + 1)..] ?? "", role) { List = list, IsMandatory = isMandatory, IsOfObservation = isOfObservation, IsMultiple = isMultiple, IsText = hasFormat && list is null, Format = format }, concept);
    }

    private void Flow(StructureRef flow)
    {
        var depth = xml.Depth;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Structure" or "StructureUsage" or "Dataflow" && StructureRef.Parse(Cited()) is { } cited)
                structures.Add(flow, cited);
        }
    }

    /// <summary>What a concept is known by: its scheme, whatever the version, and its id.</summary>
    private static string Concept(string cited)
    {
        var text = cited[(cited.LastIndexOf('=') + 1)..];
        var (open, close) = (text.IndexOf('(', StringComparison.Ordinal), text.IndexOf(')', StringComparison.Ordinal));
        return open > 0 && close > open ? text[..open] + text[(close + 1)..] : text;
    }

    private (StructureRef? List, ValueFormat? Format) Representation()
    {
        var depth = xml.Depth;
        (StructureRef? List, ValueFormat? Format) found = default;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Enumeration")
                found.List = StructureRef.Parse(Cited());
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "TextFormat")
                found.Format = ValueFormat.Read(xml);
        }

        return found;
    }

    /// <summary>What an element refers to, by a reference in it or a URN as its text: for a concept its scheme and id, else <c>AGENCY:ID(VERSION)</c>.</summary>
    private string? Cited()
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

    private string? Text()
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

    private void Skip()
    {
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(xml) && xml.Depth > depth)
        {
            // Groups name dimensions that are defined elsewhere.
        }
    }
}

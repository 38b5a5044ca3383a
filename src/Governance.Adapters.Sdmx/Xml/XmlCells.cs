using System.Xml;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Reads components, as attributes of an element or as elements of their own.</summary>
/// <param name="walk">Where the message is read.</param>
internal sealed class XmlCells(XmlWalk walk)
{
    private const string XmlSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly XmlReader _xml = walk.Xml;
    private readonly RepeatedTexts _texts = new();
    private readonly (string Id, ComponentRole Role)[] _roles = new (string, ComponentRole)[8];
    private DataStructure? _definition;
    private string _atObservation = Known.Time;
    private bool _isFlat;
    private DiagnosticDescriptor? _flaw;

    /// <summary>Begins a data set.</summary>
    /// <param name="definition">Its definition; null where it is not known.</param>
    /// <param name="atObservation">The dimension that its observations name.</param>
    public void Begin(DataStructure? definition, string atObservation)
    {
        (_definition, _atObservation, _isFlat) = (definition, atObservation, atObservation == "AllDimensions");
        Array.Clear(_roles);
    }

    /// <summary>What was wrong since it was last asked for; null for nothing.</summary>
    public DiagnosticDescriptor? TakeFlaw()
    {
        var flaw = _flaw;
        _flaw = null;
        return flaw;
    }

    /// <summary>Components that are attributes of a data set, a series or a group.</summary>
    public void Attributes(List<RawCell> into, bool isDataSet = false) => Attributes(into, ofObservation: false, isDataSet);

    /// <summary>Components that are attributes of an observation.</summary>
    public void AttributesOfObservation(List<RawCell> into)
    {
        var (line, column) = (walk.Line, walk.Column);
        Attributes(into, ofObservation: true, isDataSet: false);

        // With explicit measures, the type of the element is the code of the dimension it stands for.
        if (!_isFlat && _atObservation != Known.Time && !into.Exists(c => c.Id == _atObservation) && _xml.GetAttribute("type", XmlSchemaInstance) is { } type)
            into.Add(new RawCell(_atObservation, ComponentRole.Dimension, type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..], line, column));
    }

    /// <summary>Components that are elements in a group or an observation.</summary>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public void Elements(List<RawCell> into, bool ofObservation)
    {
        var (depth, isEmpty) = (_xml.Depth, _xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(_xml) && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
                Element(into, ofObservation);
        }
    }

    /// <summary>Components that are each an element with an id and a value, as in generic data.</summary>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public void Values(List<RawCell> into, ComponentRole role)
    {
        if (_xml.IsEmptyElement)
            return;
        var depth = _xml.Depth;
        while (SafeXml.Next(_xml) && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            if (_xml.LocalName == "Value" && _xml.GetAttribute("id") is { Length: > 0 } id)
                into.Add(Value(id, id == Known.Time && role == ComponentRole.Dimension ? ComponentRole.Time : role));
            else if (_xml.Depth == depth + 1)
                _flaw = SdmxDiagnostics.NotExpected;
        }
    }

    /// <summary>A component with several values or languages, as 3.x has them; they are joined by a semicolon.</summary>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public void Component(List<RawCell> into)
    {
        var id = _xml.GetAttribute("id");
        var (line, column, depth, isEmpty) = (walk.Line, walk.Column, _xml.Depth, _xml.IsEmptyElement);
        var texts = new XmlTexts();
        while (!isEmpty && SafeXml.Next(_xml) && _xml.Depth > depth)
        {
            // A value, or the text of one in a language; what is deeper is its markup.
            var isOwn = _xml.Depth == depth + 1 || (_xml.Depth == depth + 2 && _xml.LocalName is "Text" or "StructuredText");
            if (_xml.NodeType == XmlNodeType.Element && isOwn)
                texts.Begin(_xml, isValue: _xml.Depth == depth + 1);
            else if (_xml.NodeType != XmlNodeType.EndElement || !isOwn)
                texts.Add(_xml);
        }

        if (id is not null)
            into.Add(new RawCell(id, _definition?.Find(id)?.Role ?? Known.Role(id, ComponentRole.Attribute), texts.Joined(), line, column));
    }

    private void Element(List<RawCell> into, bool ofObservation)
    {
        switch (_xml.LocalName)
        {
            case "GroupKey" when !ofObservation:
            case "ObsKey" when ofObservation:
                Values(into, ComponentRole.Dimension);
                break;
            case "Attributes":
                Values(into, ComponentRole.Attribute);
                break;
            case "ObsDimension" when ofObservation:
                var id = _xml.GetAttribute("id") ?? _atObservation;
                into.Add(Value(id, id == Known.Time ? ComponentRole.Time : ComponentRole.Dimension));
                break;
            case "ObsValue" when ofObservation:
                into.Add(Value(Known.Value, ComponentRole.Measure));
                break;
            case "Comp":
                Component(into);
                break;
            case "Annotations" or "Metadata":
                walk.PassAnnotations();
                break;
            default:
                _flaw = SdmxDiagnostics.NotExpected;
                walk.Pass();
                break;
        }
    }

    private void Attributes(List<RawCell> into, bool ofObservation, bool isDataSet)
    {
        var (isBehind, at) = (false, 0);
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.NamespaceURI.Length > 0 || (isDataSet && _xml.LocalName is "action" or "structureRef" or "setID" or "validFromDate" or "validToDate" or "publicationYear" or "publicationPeriod" or "reportingBeginDate" or "reportingEndDate" or "dataScope"))
                continue;
            into.Add(new RawCell(_xml.LocalName, Role(_xml.LocalName, at++, ofObservation, isDataSet, ref isBehind), _texts.Value(_xml), walk.Line, walk.Column));
        }

        _xml.MoveToElement();
    }

    /// <summary>What an attribute of an element is; those of one observation are mostly those of the next.</summary>
    private ComponentRole Role(string id, int at, bool ofObservation, bool isDataSet, ref bool isBehind)
    {
        var isKnown = ofObservation && !_isFlat && at < _roles.Length;
        if (isKnown && ReferenceEquals(_roles[at].Id, id))
            return _roles[at].Role;
        var role = _definition?.Find(id)?.Role ?? Known.Role(id, isDataSet || _definition is not null || (ofObservation && (!_isFlat || isBehind) && id != _atObservation) ? ComponentRole.Attribute : ComponentRole.Dimension);

        // An observation that we write without a value still has its indicator between dimensions and attributes.
        isBehind |= role is ComponentRole.Time or ComponentRole.Measure || id == Known.IndicatorId;
        role = role == ComponentRole.Message ? ComponentRole.Attribute : role;
        if (isKnown)
            _roles[at] = (id, role);
        return role;
    }

    private RawCell Value(string id, ComponentRole role)
    {
        var text = "";
        var (line, column) = (walk.Line, walk.Column);
        if (_xml.MoveToAttribute("value"))
        {
            (text, line, column) = (_texts.Value(_xml), walk.Line, walk.Column);
            _xml.MoveToElement();
        }

        return new RawCell(id, role, text, line, column);
    }
}

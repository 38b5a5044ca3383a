using System.Xml;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads the observations of SDMX-ML 2.1 (generic and structure-specific) and 3.x as they come by. Elements are known by their
/// local names: prefixes are free, and those of structure-specific data have no namespace.
/// </summary>
internal sealed class XmlMessage
{
    private readonly XmlReader _xml;
    private readonly IXmlLineInfo _at;
    private readonly Func<string, StructureRef?, DataStructure?> _definitionOf;
    private readonly XmlHeader _header = new();
    private readonly XmlGroups _groups = new();
    private readonly RepeatedTexts _texts = new();
    private readonly List<RawCell> _dataSet = [];
    private readonly List<RawCell> _series = [];
    private readonly RawRow _row = new();
    private DataStructure? _definition;
    private string _atObservation = Known.Time;
    private bool _isFlat;
    private bool _isSeriesNew = true;
    private bool _isGroupOpen;
    private bool _hasRows;
    private bool _hasObservations;
    private DiagnosticDescriptor? _flaw;
    private Origin _start;
    private readonly (string Id, ComponentRole Role)[] _roles = new (string, ComponentRole)[8];

    /// <summary>Begins to read.</summary>
    /// <param name="xml">The message, at its root element.</param>
    /// <param name="definitionOf">Finds the definition that a data set cites.</param>
    public XmlMessage(XmlReader xml, Func<string, StructureRef?, DataStructure?> definitionOf)
    {
        (_xml, _at, _definitionOf) = (xml, (IXmlLineInfo)xml, definitionOf);
        IsGeneric = xml.LocalName.StartsWith("Generic", StringComparison.Ordinal);
        Form = IsGeneric ? Forms.Generic : xml.NamespaceURI.Contains("/v2_1/", StringComparison.Ordinal) ? Forms.Specific21 : Forms.Specific30;
    }

    /// <summary>The wire form.</summary>
    public string Form { get; }

    /// <summary>Where a footer stands; null where there is none.</summary>
    public Origin? Footer { get; private set; }

    /// <summary>Where the first annotations stand; null where there are none.</summary>
    public Origin? Annotations { get; private set; }

    /// <summary>Where the message was damaged; null where it was not.</summary>
    public Origin? Damage { get; private set; }

    private bool IsGeneric { get; }

    /// <summary>The observations; each is to be used before the next one is asked for.</summary>
    public IEnumerable<RawRow> Rows()
    {
        while (Next())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && End(_xml.LocalName) is { } nothing)
                yield return None(nothing, _start);
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "DataSet" && _hasObservations)
            {
                foreach (var at in _groups.Unused)
                    yield return None(SdmxDiagnostics.PartialKey, at);
            }

            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            switch (_xml.LocalName)
            {
                case "Header":
                    Guard(() => _header.Read(_xml));
                    break;
                case "DataSet":
                    BeginDataSet();
                    if (_xml.IsEmptyElement && Actions.Letter(_row.Action) == Actions.Delete)
                        yield return None(SdmxDiagnostics.Deletion, _start);
                    break;
                case "Group":
                    var group = Here();
                    Guard(() => Group(group));
                    _isSeriesNew = true;
                    break;
                case "Series":
                    BeginSeriesElement();
                    if (_xml.IsEmptyElement)
                        yield return None(SdmxDiagnostics.PartialKey, _start);
                    break;
                case "SeriesKey":
                    Guard(() => Values(_series, ComponentRole.Dimension));
                    _isSeriesNew = true;
                    break;
                case "Attributes" when IsGeneric:
                    Guard(() => Values(_xml.Depth > 2 ? _series : _dataSet, ComponentRole.Attribute));
                    _isSeriesNew = true;
                    break;
                case "Comp":
                    Guard(() => Component(_series));
                    _isSeriesNew = true;
                    break;
                case "Obs":
                    (_row.Refusal, _row.Flaw, _hasRows, _hasObservations) = (null, null, true, true);
                    if (Observation())
                        yield return _row;
                    break;
                case "Footer":
                    Footer = Here();
                    Pass();
                    break;
                case "Annotations":
                    Annotations ??= Here();
                    Pass();
                    break;
                case "DataProvider":
                    Pass();
                    break;
                case "Atts":
                    var atts = Here();
                    Pass();
                    yield return None(SdmxDiagnostics.PartialKey, atts);
                    break;
                default:
                    var unknown = Here();
                    Pass();
                    yield return None(SdmxDiagnostics.NotExpected, unknown);
                    break;
            }
        }
    }

    private void BeginSeriesElement()
    {
        _series.Clear();
        (_isSeriesNew, _hasRows, _start) = (true, false, Here());
        if (!IsGeneric)
            Attributes(_series, ofObservation: false);
    }

    /// <summary>Why an element that ends said nothing of an observation; null where it did, or need not.</summary>
    private DiagnosticDescriptor? End(string name)
    {
        if (_hasRows || name is not ("Series" or "DataSet"))
            return null;
        var why = name == "Series" ? SdmxDiagnostics.PartialKey : Actions.Letter(_row.Action) == Actions.Delete ? SdmxDiagnostics.Deletion : _groups.IsEmpty ? null : SdmxDiagnostics.PartialKey;
        _hasRows = true;
        return why;
    }

    /// <summary>A row that is no observation.</summary>
    private RawRow None(DiagnosticDescriptor why, Origin at)
    {
        _row.Cells.Clear();
        (_row.Line, _row.Column, _row.Refusal, _row.Flaw, _row.Shared, _isSeriesNew, _hasRows) = ((int)at.Line!, (int)at.Column!, why, null, 0, true, true);
        return _row;
    }

    /// <summary>Passes over what is in an element.</summary>
    private void Pass()
    {
        var (depth, isEmpty) = (_xml.Depth, _xml.IsEmptyElement);
        while (!isEmpty && Next() && _xml.Depth > depth)
        {
            // What is in it is not read.
        }
    }

    /// <summary>Goes on; false at the end, and where the message is damaged.</summary>
    private bool Next()
    {
        if (Damage is not null)
            return false;
        try
        {
            return SafeXml.Next(_xml);
        }
        catch (XmlException broken)
        {
            Broken(broken);
            return false;
        }
    }

    private void Guard(Action read)
    {
        try
        {
            read();
        }
        catch (XmlException broken)
        {
            Broken(broken);
        }
    }

    private void Broken(XmlException broken)
        => Damage = broken.LineNumber > 0 ? new Origin { Line = broken.LineNumber, Column = broken.LinePosition } : Here();

    private void BeginDataSet()
    {
        _dataSet.Clear();
        _series.Clear();
        _isSeriesNew = true;
        _groups.Clear();
        _row.DataSet++;
        var cited = _header.Of(Own("structureRef"));
        (_start, _hasRows, _hasObservations) = (Here(), false, false);
        (_row.Kind, _row.Cited) = (cited?.Kind ?? "", cited?.Reference);
        _row.Action = Own("action") ?? _header.Action ?? "";
        _atObservation = cited?.AtObservation ?? Known.Time;
        _isFlat = _atObservation == "AllDimensions";
        _definition = _definitionOf(_row.Kind, _row.Cited);
        Array.Clear(_roles);
        if (!IsGeneric)
            Attributes(_dataSet, ofObservation: false, isDataSet: true);
    }

    /// <summary>An attribute of the data set element, with a namespace or without.</summary>
    private string? Own(string name)
    {
        string? found = null;
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.LocalName == name)
                found = _xml.Value;
        }

        _xml.MoveToElement();
        return found;
    }

    /// <summary>Components that are attributes of the element.</summary>
    private void Attributes(List<RawCell> into, bool ofObservation, bool isDataSet = false)
    {
        var (isBehind, at) = (false, 0);
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.NamespaceURI.Length > 0 || (isDataSet && _xml.LocalName is "action" or "structureRef" or "setID" or "validFromDate" or "validToDate" or "publicationYear" or "publicationPeriod" or "reportingBeginDate" or "reportingEndDate" or "dataScope" or "REPORTING_YEAR_START_DAY"))
                continue;
            into.Add(new RawCell(_xml.LocalName, Role(_xml.LocalName, at++, ofObservation, isDataSet, ref isBehind), _texts.Value(_xml), _at.LineNumber, _at.LinePosition));
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

    private void Group(Origin at)
    {
        var values = new List<RawCell>();
        if (!IsGeneric)
            Attributes(values, ofObservation: false);
        // Which of the groups of the structure it is.
        values.RemoveAll(v => v.Id == "type");
        var (depth, isEmpty) = (_xml.Depth, _xml.IsEmptyElement);
        while (!isEmpty && SafeXml.Next(_xml) && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
                InGroup(values, _xml.LocalName);
        }

        _groups.Add(values, at);
    }

    private void InGroup(List<RawCell> values, string name)
    {
        switch (name)
        {
            case "GroupKey":
                Values(values, ComponentRole.Dimension);
                break;
            case "Attributes":
                Values(values, ComponentRole.Attribute);
                break;
            case "Comp":
                Component(values);
                break;
            case "Annotations":
                Annotations ??= Here();
                Pass();
                break;
            default:
                _flaw = SdmxDiagnostics.NotExpected;
                Pass();
                break;
        }
    }

    /// <summary>Components that are elements of their own, as in generic data.</summary>
    private void Values(List<RawCell> into, ComponentRole role)
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

    private RawCell Value(string id, ComponentRole role)
    {
        var text = "";
        var (line, column) = (_at.LineNumber, _at.LinePosition);
        if (_xml.MoveToAttribute("value"))
        {
            (text, line, column) = (_texts.Value(_xml), _at.LineNumber, _at.LinePosition);
            _xml.MoveToElement();
        }

        return new RawCell(id, role, text, line, column);
    }

    /// <summary>A component with several values or languages, as 3.x has them; they are joined by a semicolon.</summary>
    private void Component(List<RawCell> into)
    {
        var id = _xml.GetAttribute("id");
        var (line, column, depth) = (_at.LineNumber, _at.LinePosition, _xml.Depth);
        var values = new List<string>();
        string? language = null;
        while (!_xml.IsEmptyElement && SafeXml.Next(_xml) && _xml.Depth > depth)
        {
            // A text of a language has its tag in front, as in SDMX-CSV.
            if (_xml.NodeType == XmlNodeType.Element)
                language = _xml.GetAttribute("xml:lang");
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                values.Add(language is null ? _xml.Value.Trim() : $"{language}:{_xml.Value.Trim()}");
            else if (_xml.NodeType == XmlNodeType.Element && _xml.IsEmptyElement)
                break;
        }

        if (id is not null)
            into.Add(new RawCell(id, _definition?.Find(id)?.Role ?? Known.Role(id, ComponentRole.Attribute), string.Join(';', values), line, column));
    }

    /// <summary>Reads an observation with what its series, groups and data set say.</summary>
    /// <returns>Whether it was read to its end.</returns>
    private bool Observation()
    {
        var cells = _row.Cells;
        (_row.Line, _row.Column) = (_at.LineNumber, _at.LinePosition);
        if (_isSeriesNew)
            BeginSeries(cells);
        else
            cells.RemoveRange(_row.Shared, cells.Count - _row.Shared);

        if (!IsGeneric)
        {
            Attributes(cells, ofObservation: true);
            // With explicit measures, the type of the element is the code of the dimension it stands for.
            if (!_isFlat && _atObservation != Known.Time && !cells.Exists(c => c.Id == _atObservation) && _xml.GetAttribute("type", XmlSchemaInstance) is { } type)
                cells.Add(new RawCell(_atObservation, ComponentRole.Dimension, type[(type.IndexOf(':', StringComparison.Ordinal) + 1)..], _row.Line, _row.Column));
        }

        if (!_xml.IsEmptyElement && !Inner(cells))
            return false;
        if (_isGroupOpen)
            _groups.AddTo(cells);
        (_row.Flaw, _flaw) = (_row.Flaw ?? _flaw, null);
        return true;
    }

    /// <summary>What all observations of a series share: its own components, those of its groups and of its data set.</summary>
    private void BeginSeries(List<RawCell> cells)
    {
        cells.Clear();
        cells.AddRange(_series);
        _isGroupOpen = !_groups.AddTo(cells);
        foreach (var cell in _dataSet)
        {
            if (!cells.Exists(c => c.Id == cell.Id))
                cells.Add(cell);
        }

        _row.Shared = cells.Count;
        _row.Series++;
        _isSeriesNew = false;
    }

    private const string XmlSchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Components that are elements in an observation.</summary>
    /// <returns>Whether it was read to its end.</returns>
    private bool Inner(List<RawCell> cells)
    {
        try
        {
            var depth = _xml.Depth;
            while (SafeXml.Next(_xml) && _xml.Depth > depth)
            {
                if (_xml.NodeType == XmlNodeType.Element)
                    Inner(cells, _xml.LocalName);
            }

            return true;
        }
        catch (XmlException broken)
        {
            Broken(broken);
            return false;
        }
    }

    private void Inner(List<RawCell> cells, string name)
    {
        switch (name)
        {
            case "ObsKey":
                Values(cells, ComponentRole.Dimension);
                break;
            case "Attributes":
                Values(cells, ComponentRole.Attribute);
                break;
            case "ObsDimension":
                var id = _xml.GetAttribute("id") ?? _atObservation;
                cells.Add(Value(id, id == Known.Time ? ComponentRole.Time : ComponentRole.Dimension));
                break;
            case "ObsValue":
                cells.Add(Value(Known.Value, ComponentRole.Measure));
                break;
            case "Comp":
                Component(cells);
                break;
            case "Annotations":
                Annotations ??= Here();
                Pass();
                break;
            default:
                _row.Flaw ??= SdmxDiagnostics.NotExpected;
                Pass();
                break;
        }
    }

    private Origin Here() => new() { Line = Math.Max(1, _at.LineNumber), Column = Math.Max(1, _at.LinePosition) };
}

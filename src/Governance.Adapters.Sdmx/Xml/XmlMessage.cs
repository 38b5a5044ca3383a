using System.Xml;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads the observations of SDMX-ML 2.1 (generic and structure-specific) and 3.x as they come by. Elements are known by their
/// local names: prefixes are free, and those of structure-specific data have no namespace.
/// </summary>
internal sealed class XmlMessage
{
    private readonly XmlReader _xml;
    private readonly XmlWalk _walk;
    private readonly XmlCells _cells;
    private readonly Func<RawRow, DataStructure?> _definitionOf;
    private readonly XmlHeader _header = new();
    private readonly XmlGroups _groups = new();
    private readonly List<RawCell> _dataSet = [];
    private readonly List<RawCell> _series = [];
    private readonly RawRow _row = new();
    private readonly bool _isGeneric;
    private bool _isSeriesNew = true;
    private bool _isGroupOpen;
    private bool _hasRows;
    private bool _hasObservations;
    private Origin _start;

    /// <summary>Begins to read.</summary>
    /// <param name="xml">The message, at its root element.</param>
    /// <param name="definitionOf">Finds the definition that a data set cites.</param>
    public XmlMessage(XmlReader xml, Func<RawRow, DataStructure?> definitionOf)
    {
        (_xml, _walk, _definitionOf) = (xml, new XmlWalk(xml), definitionOf);
        _cells = new XmlCells(_walk);
        _isGeneric = xml.LocalName.StartsWith("Generic", StringComparison.Ordinal);
        Form = _isGeneric ? Forms.Generic : xml.NamespaceURI.Contains("/v2_1/", StringComparison.Ordinal) ? Forms.Specific21 : Forms.Specific30;
    }

    /// <summary>The wire form.</summary>
    public string Form { get; }

    /// <summary>Where a footer stands; null where there is none.</summary>
    public Origin? Footer { get; private set; }

    /// <summary>Where the first annotations or reference metadata stand; null where there are none.</summary>
    public Origin? Annotations => _walk.Annotations;

    /// <summary>Where the message was damaged; null where it was not.</summary>
    public Origin? Damage => _walk.Damage;

    /// <summary>The observations; each is to be used before the next one is asked for.</summary>
    public IEnumerable<RawRow> Rows()
    {
        while (_walk.Next())
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                if (Element() is { } row)
                    yield return row;
                continue;
            }

            if (_xml.NodeType != XmlNodeType.EndElement)
                continue;
            if (End(_xml.LocalName) is { } nothing)
                yield return None(nothing, _start);
            if (_xml.LocalName == "DataSet" && _hasObservations)
            {
                foreach (var at in _groups.Unused)
                    yield return None(SdmxDiagnostics.PartialKey, at);
            }
        }
    }

    /// <summary>Reads an element; null where it makes no row.</summary>
    private RawRow? Element()
    {
        try
        {
            return Element(_xml.LocalName);
        }
        catch (XmlException broken)
        {
            _walk.Broken(broken);
            return null;
        }
    }

    private RawRow? Element(string name)
    {
        switch (name)
        {
            case "Obs":
                return Observation();
            case "Header":
                _header.Read(_xml);
                return null;
            case "DataSet":
                BeginDataSet();
                return _xml.IsEmptyElement && Actions.Letter(_row.Action) == Actions.Delete ? None(SdmxDiagnostics.Deletion, _start) : null;
            case "Group" or "Atts":
                return Group();
            case "Series":
                BeginSeriesElement();
                return _xml.IsEmptyElement ? None(SdmxDiagnostics.PartialKey, _start) : null;
            case "SeriesKey":
                _isSeriesNew = true;
                _cells.Values(_series, ComponentRole.Dimension);
                return null;
            case "Attributes" when _isGeneric:
                _isSeriesNew = true;
                _cells.Values(_xml.Depth > 2 ? _series : _dataSet, ComponentRole.Attribute);
                return null;
            case "Comp":
                var (at, isBehind) = (_walk.Here, _hasObservations && _xml.Depth <= 2);
                _isSeriesNew = true;
                _cells.Component(_xml.Depth > 2 ? _series : _dataSet);
                return isBehind ? None(SdmxDiagnostics.PartialKey, at) : null;
            case "Footer":
                Footer = _walk.Here;
                _walk.Pass();
                return null;
            case "Annotations" or "Metadata":
                _walk.PassAnnotations();
                return null;
            case "DataProvider":
                _walk.Pass();
                return null;
            default:
                return Passed();
        }
    }

    private void BeginDataSet()
    {
        _dataSet.Clear();
        _series.Clear();
        _isSeriesNew = true;
        _groups.Clear();
        _row.DataSet++;
        var cited = _header.Of(Own("structureRef"));
        (_start, _hasRows, _hasObservations) = (_walk.Here, false, false);
        (_row.Kind, _row.Cited, _row.Structure) = (cited?.Kind ?? "", cited?.Reference, cited?.Structure);
        _row.Action = Own("action") ?? _header.Action ?? "";
        _cells.Begin(_definitionOf(_row), cited?.AtObservation ?? Known.Time);
        if (!_isGeneric)
            _cells.Attributes(_dataSet, isDataSet: true);
    }

    private void BeginSeriesElement()
    {
        _series.Clear();
        (_isSeriesNew, _hasRows, _start) = (true, false, _walk.Here);
        if (!_isGeneric)
            _cells.Attributes(_series);
    }

    /// <summary>Reads attributes of a group, or in 3.x of part of the key: where that part is empty, of the whole data set.</summary>
    private RawRow? Group()
    {
        var (values, at, isBehind) = (new List<RawCell>(), _walk.Here, _hasObservations && _xml.LocalName == "Atts");
        _isSeriesNew = true;
        if (!_isGeneric)
            _cells.Attributes(values);

        // Which of the groups of the structure it is.
        values.RemoveAll(v => v.Id == "type");
        _cells.Elements(values, ofObservation: false);

        // Observations in front of what is said of them have gone by without it.
        if (isBehind || (_hasObservations && values.TrueForAll(v => v.Role == ComponentRole.Attribute)))
            return None(SdmxDiagnostics.PartialKey, at);
        _groups.Add(values, at);
        return null;
    }

    /// <summary>Reads an observation with what its series, groups and data set say.</summary>
    private RawRow Observation()
    {
        var cells = _row.Cells;
        (_row.Refusal, _hasRows, _hasObservations) = (null, true, true);
        (_row.Line, _row.Column) = (_walk.Line, _walk.Column);
        if (_isSeriesNew)
            BeginSeries(cells);
        else
            cells.RemoveRange(_row.Shared, cells.Count - _row.Shared);

        if (!_isGeneric)
            _cells.AttributesOfObservation(cells);
        _cells.Elements(cells, ofObservation: true);
        if (_isGroupOpen)
            _groups.AddTo(cells);
        _row.Flaw = _cells.TakeFlaw();
        return _row;
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

    /// <summary>Why an element that ends said nothing of an observation; null where it did, or need not.</summary>
    private DiagnosticDescriptor? End(string name)
    {
        if (_hasRows || name is not ("Series" or "DataSet"))
            return null;
        var why = name == "Series" ? SdmxDiagnostics.PartialKey : Actions.Letter(_row.Action) == Actions.Delete ? SdmxDiagnostics.Deletion : _groups.IsEmpty ? null : SdmxDiagnostics.PartialKey;
        _hasRows = true;
        return why;
    }

    /// <summary>Passes over an element that is none of an observation.</summary>
    private RawRow Passed()
    {
        var at = _walk.Here;
        _walk.Pass();
        return None(SdmxDiagnostics.NotExpected, at);
    }

    /// <summary>A row that is no observation.</summary>
    private RawRow None(DiagnosticDescriptor why, Origin at)
    {
        _row.Cells.Clear();
        (_row.Line, _row.Column, _row.Refusal, _row.Flaw, _row.Shared, _isSeriesNew, _hasRows) = ((int)at.Line!, (int)at.Column!, why, null, 0, true, true);
        return _row;
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
}

using System.Globalization;
using System.Text;
using System.Xml;

namespace Governance.Adapters.Sdmx;

/// <summary>Writes SDMX-ML: 2.1 generic, 2.1 and 3.0 structure-specific. Observations of one series that follow each other share its element.</summary>
internal sealed class XmlOutput : Output
{
    private const string Schemas = "http://www.sdmx.org/resources/sdmxml/schemas/";
    private const string Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly string _form;
    private readonly Shape _shape;
    private readonly List<Component> _components;
    private readonly XmlWriter _xml;
    private readonly string _message;
    private readonly string _common;
    private readonly string _data;
    private readonly int[] _ofSeries;
    private readonly int[] _ofObservation;
    private readonly int _time;
    private readonly int _measure;
    private (string Kind, string Reference, string Action)? _dataSet;
    private string[]? _series;
    private bool _isOpen;

    public XmlOutput(string form, Shape shape, List<Component> components, Stream stream)
    {
        (_form, _shape, _components) = (form, shape, components);
        var schemas = Schemas + (form == Forms.Specific30 ? "v3_0" : "v2_1");
        (_message, _common, _data) = (schemas + "/message", schemas + "/common", schemas + (form == Forms.Generic ? "/data/generic" : "/data/structurespecific"));
        _time = components.FindIndex(c => c.Role == ComponentRole.Time);
        _measure = components.FindIndex(c => c.Role == ComponentRole.Measure);
        _ofSeries = _time < 0 ? [] : [.. Positions(c => c.Role == ComponentRole.Dimension || shape.IsOfSeries(c))];
        _ofObservation = [.. Positions(c => c.Role is ComponentRole.Dimension or ComponentRole.Attribute).Except(_ofSeries)];
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" });
    }

    private bool IsGeneric => _form == Forms.Generic;

    private string AtObservation => _time < 0 ? "AllDimensions" : _components[_time].Id;

    public override void Begin()
    {
        _xml.WriteStartDocument();
        _xml.WriteStartElement("message", IsGeneric ? "GenericData" : "StructureSpecificData", _message);
        _xml.WriteAttributeString("xmlns", "common", null, _common);
        _xml.WriteAttributeString("xmlns", IsGeneric ? "generic" : "ss", null, _data);
        _xml.WriteAttributeString("xmlns", "xsi", null, Xsi);
        foreach (var (i, citation) in _shape.Citations.Index().DistinctBy(c => Urn(c.Item)))
            _xml.WriteAttributeString("xmlns", Prefix(i), null, Urn(citation));
        _xml.WriteStartElement("Header", _message);
        _xml.WriteElementString("ID", _message, "GOVERNANCE");
        _xml.WriteElementString("Test", _message, "false");
        _xml.WriteElementString("Prepared", _message, Shape.Prepared);
        _xml.WriteStartElement("Sender", _message);
        _xml.WriteAttributeString("id", _shape.Sender);
        _xml.WriteEndElement();
        if (_form == Forms.Specific30)
        {
            _xml.WriteStartElement("Receiver", _message);
            _xml.WriteAttributeString("id", "ANYBODY");
            _xml.WriteEndElement();
        }

        foreach (var (i, citation) in _shape.Citations.Index().DistinctBy(c => Urn(c.Item)))
            Structure(i, citation);
        _xml.WriteEndElement();
    }

    public override void Write((string Kind, string Reference, string Action) citation, IReadOnlyList<string> cells)
    {
        if (_dataSet != citation)
            BeginDataSet(citation);
        if (_time < 0)
        {
            Observation(cells);
            return;
        }

        string[] series = [.. _ofSeries.Select(i => cells[i])];
        if (_series is null || !series.AsSpan().SequenceEqual(_series))
            BeginSeries(series);
        Observation(cells);
    }

    public override void End()
    {
        EndDataSet();
        if (_dataSet is null)
        {
            // A message without observations has a data set all the same.
            BeginDataSet(_shape.Citations[0]);
            EndDataSet();
        }

        _xml.WriteEndElement();
        _xml.WriteEndDocument();
        _xml.Flush();
    }

    public override void Dispose() => _xml.Dispose();

    private void Structure(int number, (string Kind, string Reference, string Action) citation)
    {
        var cited = StructureRef.Parse(citation.Reference)!.Value;
        _xml.WriteStartElement("Structure", _message);
        _xml.WriteAttributeString("structureID", Id(number));
        if (!IsGeneric)
            _xml.WriteAttributeString("namespace", Urn(citation));
        _xml.WriteAttributeString("dimensionAtObservation", AtObservation);
        var kind = citation.Kind.ToLowerInvariant();
        _xml.WriteStartElement(kind switch { "datastructure" => "Structure", "dataprovision" => _form == Forms.Specific30 ? "ProvisionAgreement" : "ProvisionAgrement", _ => "StructureUsage" }, _common);
        if (_form == Forms.Specific30)
        {
            _xml.WriteString(Urn(citation, level: false));
        }
        else
        {
            _xml.WriteStartElement("Ref");
            _xml.WriteAttributeString("agencyID", cited.Agency);
            _xml.WriteAttributeString("id", cited.Id);
            if (cited.Version is not null)
                _xml.WriteAttributeString("version", cited.Version);
            _xml.WriteAttributeString("class", kind switch { "datastructure" => "DataStructure", "dataprovision" => "ProvisionAgreement", _ => "Dataflow" });
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void BeginDataSet((string Kind, string Reference, string Action) citation)
    {
        EndDataSet();
        (_dataSet, _isOpen) = (citation, true);
        var number = _shape.Citations.FindIndex(c => Urn(c) == Urn(citation));
        _xml.WriteStartElement("DataSet", _message);
        if (IsGeneric)
        {
            _xml.WriteAttributeString("structureRef", Id(number));
            _xml.WriteAttributeString("action", Actions.Word(citation.Action, _form));
            return;
        }

        _xml.WriteAttributeString("structureRef", _data, Id(number));
        if (_form == Forms.Specific21)
            _xml.WriteAttributeString("dataScope", _data, "DataStructure");
        _xml.WriteAttributeString("action", _data, Actions.Word(citation.Action, _form));
        _xml.WriteAttributeString("type", Xsi, Prefix(number) + ":DataSetType");
    }

    private void EndDataSet()
    {
        if (_series is not null)
            _xml.WriteEndElement();
        _series = null;
        if (_isOpen)
            _xml.WriteEndElement();
        _isOpen = false;
    }

    private void BeginSeries(string[] series)
    {
        if (_series is not null)
            _xml.WriteEndElement();
        _series = series;
        if (!IsGeneric)
        {
            _xml.WriteStartElement("Series");
            foreach (var (cell, position) in series.Zip(_ofSeries))
                Said(position, cell);
            return;
        }

        _xml.WriteStartElement("Series", _data);
        Values("SeriesKey", [.. _ofSeries.Where(p => _components[p].Role == ComponentRole.Dimension)], p => series[Array.IndexOf(_ofSeries, p)]);
        Values("Attributes", [.. _ofSeries.Where(p => _components[p].Role == ComponentRole.Attribute)], p => series[Array.IndexOf(_ofSeries, p)]);
    }

    private void Observation(IReadOnlyList<string> cells)
    {
        if (!IsGeneric)
        {
            _xml.WriteStartElement("Obs");
            foreach (var position in _ofObservation.Where(p => _components[p].Role == ComponentRole.Dimension))
                Said(position, cells[position]);
            if (_time >= 0)
                Said(_time, cells[_time]);
            Said(_measure, cells[_measure]);
            foreach (var position in _ofObservation.Where(p => _components[p].Role == ComponentRole.Attribute))
                Said(position, cells[position]);
            _xml.WriteEndElement();
            return;
        }

        _xml.WriteStartElement("Obs", _data);
        if (_time < 0)
        {
            Values("ObsKey", [.. _ofObservation.Where(p => _components[p].Role == ComponentRole.Dimension)], p => cells[p]);
        }
        else if (cells[_time].Length > 0)
        {
            _xml.WriteStartElement("ObsDimension", _data);
            _xml.WriteAttributeString("value", cells[_time]);
            _xml.WriteEndElement();
        }

        if (cells[_measure].Length > 0)
        {
            _xml.WriteStartElement("ObsValue", _data);
            _xml.WriteAttributeString("value", cells[_measure]);
            _xml.WriteEndElement();
        }

        Values("Attributes", [.. _ofObservation.Where(p => _components[p].Role == ComponentRole.Attribute)], p => cells[p]);
        _xml.WriteEndElement();
    }

    private void Said(int position, string cell)
    {
        if (cell.Length > 0)
            _xml.WriteAttributeString(_components[position].Id, cell);
    }

    private void Values(string element, int[] positions, Func<int, string> cell)
    {
        if (!Array.Exists(positions, p => cell(p).Length > 0))
            return;
        _xml.WriteStartElement(element, _data);
        foreach (var position in positions.Where(p => cell(p).Length > 0))
        {
            _xml.WriteStartElement("Value", _data);
            _xml.WriteAttributeString("id", _components[position].Id);
            _xml.WriteAttributeString("value", cell(position));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private string Urn((string Kind, string Reference, string Action) citation, bool level = true)
        => $"urn:sdmx:org.sdmx.infomodel.{citation.Kind.ToLowerInvariant() switch { "datastructure" => "datastructure.DataStructure", "dataprovision" => "registry.ProvisionAgreement", _ => "datastructure.Dataflow" }}={citation.Reference}{(level ? $":ObsLevelDim:{AtObservation}" : "")}";

    private static string Prefix(int number) => string.Create(CultureInfo.InvariantCulture, $"ns{number + 1}");

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"S{number + 1}");

    private IEnumerable<int> Positions(Predicate<Component> of) => Enumerable.Range(0, _components.Count).Where(i => of(_components[i]));
}

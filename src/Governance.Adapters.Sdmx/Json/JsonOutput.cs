using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Writes SDMX-JSON with all dimensions at the observation. The structure, which holds each code once, comes behind the data:
/// only then all codes are known.
/// </summary>
internal sealed class JsonOutput : Output
{
    private const int FlushedBytes = 64 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _isSecond;
    private readonly Shape _shape;
    private readonly Utf8JsonWriter _json;
    private readonly List<(int Position, Component Component, Codes Codes)> _dimensions = [];
    private readonly List<(int Position, Component Component, Codes Codes)> _attributes = [];
    private readonly int _measure;
    private readonly string _measureId;
    private readonly List<(string Kind, string Reference, string Action)> _dataSets = [];
    private (string Kind, string Reference, string Action)? _dataSet;

    public JsonOutput(string form, Shape shape, List<Component> components, Stream stream)
    {
        (_isSecond, _shape) = (form == Forms.Json2, shape);
        _json = new Utf8JsonWriter(stream, Options);
        _measure = components.FindIndex(c => c.Role == ComponentRole.Measure);
        _measureId = components[_measure].Id;
        foreach (var (i, component) in components.Index())
        {
            if (component.Role is ComponentRole.Dimension or ComponentRole.Time)
                _dimensions.Add((i, component, new Codes()));
            else if (component.Role == ComponentRole.Attribute)
                _attributes.Add((i, component, new Codes()));
        }
    }

    public override void Begin()
    {
        _json.WriteStartObject();
        if (_isSecond)
            _json.WriteString("$schema", "https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json");
        _json.WriteStartObject("meta");
        if (!_isSecond)
            _json.WriteString("schema", "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/1.0/sdmx-json-data-schema.json");
        _json.WriteString("id", "GOVERNANCE");
        _json.WriteString("prepared", Shape.Prepared);
        _json.WriteStartObject("sender");
        _json.WriteString("id", _shape.Sender);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteStartObject("data");
        _json.WriteStartArray("dataSets");
    }

    public override void Write((string Kind, string Reference, string Action) citation, IReadOnlyList<string> cells)
    {
        if (_dataSet != citation)
            BeginDataSet(citation);
        _json.WriteStartArray(string.Join(':', _dimensions.Select(d => d.Codes.Of(cells[d.Position]).ToString(CultureInfo.InvariantCulture))));
        Value(cells[_measure]);
        var last = _attributes.FindLastIndex(a => cells[a.Position].Length > 0);
        foreach (var (position, _, codes) in _attributes.Take(last + 1))
        {
            if (cells[position].Length == 0)
                _json.WriteNullValue();
            else
                _json.WriteNumberValue(codes.Of(cells[position]));
        }

        _json.WriteEndArray();
        if (_json.BytesPending > FlushedBytes)
            _json.Flush();
    }

    public override void End()
    {
        EndDataSet();
        _json.WriteEndArray();
        if (_isSecond)
            _json.WriteStartArray("structures");
        foreach (var reference in _isSecond ? _shape.Citations.DistinctBy(c => (c.Kind, c.Reference)) : _shape.Citations.Take(1))
            Structure(reference);
        if (_isSecond)
            _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    public override void Dispose() => _json.Dispose();

    private void BeginDataSet((string Kind, string Reference, string Action) citation)
    {
        EndDataSet();
        _dataSet = citation;
        _dataSets.Add(citation);
        _json.WriteStartObject();
        if (_isSecond)
            _json.WriteNumber("structure", _shape.Citations.DistinctBy(c => (c.Kind, c.Reference)).ToList().FindIndex(c => (c.Kind, c.Reference) == (citation.Kind, citation.Reference)));
        _json.WriteString("action", Actions.Word(citation.Action, _isSecond ? Forms.Json2 : Forms.Json1));
        _json.WriteStartObject("observations");
    }

    private void EndDataSet()
    {
        if (_dataSet is null)
            return;
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>A number as it stands where JSON knows it, else a text.</summary>
    private void Value(string cell)
    {
        if (cell.Length == 0)
            _json.WriteNullValue();
        else if (IsNumber(cell))
            _json.WriteRawValue(cell);
        else
            _json.WriteStringValue(cell);
    }

    private static bool IsNumber(string cell)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(cell);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.BytesConsumed == bytes.Length && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Structure((string Kind, string Reference, string Action) citation)
    {
        if (_isSecond)
            _json.WriteStartObject();
        else
            _json.WriteStartObject("structure");
        _json.WriteString("name", citation.Reference);
        _json.WriteStartArray("links");
        _json.WriteStartObject();
        var kind = citation.Kind.ToLowerInvariant();
        _json.WriteString("rel", kind == "dataprovision" ? "provisionagreement" : kind);
        _json.WriteString("urn", $"urn:sdmx:org.sdmx.infomodel.{kind switch { "datastructure" => "datastructure.DataStructure", "dataprovision" => "registry.ProvisionAgreement", _ => "datastructure.Dataflow" }}={citation.Reference}");
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteStartObject("dimensions");
        Components("observation", _dimensions, isKey: true);
        _json.WriteEndObject();
        if (_isSecond)
            Measure();
        _json.WriteStartObject("attributes");
        Components("observation", _attributes, isKey: false);
        _json.WriteEndObject();
        if (_isSecond && _dataSets.Count > 0)
        {
            _json.WriteStartArray("dataSets");
            foreach (var (i, _) in _dataSets.Index().Where(d => (d.Item.Kind, d.Item.Reference) == (citation.Kind, citation.Reference)))
                _json.WriteNumberValue(i);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
    }

    private void Components(string level, List<(int Position, Component Component, Codes Codes)> components, bool isKey)
    {
        _json.WriteStartArray(level);
        foreach (var (i, (_, component, codes)) in components.Index())
        {
            _json.WriteStartObject();
            _json.WriteString("id", component.Id);
            _json.WriteString("name", component.Id);
            if (isKey)
                _json.WriteNumber("keyPosition", i);
            Values(codes, isKey);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>How many values an observation begins with is said by the measures.</summary>
    private void Measure()
    {
        _json.WriteStartObject("measures");
        _json.WriteStartArray("observation");
        _json.WriteStartObject();
        _json.WriteString("id", _measureId);
        _json.WriteString("name", _measureId);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    /// <summary>What indexes lead to. A list of them is not empty; a text that no id can be is a value, which the first form has no place for.</summary>
    private void Values(Codes codes, bool isKey)
    {
        if (codes.IsEmpty && _isSecond)
            return;
        _json.WriteStartArray("values");
        foreach (var code in codes.All)
        {
            var isId = isKey && (!_isSecond || Ids.IsId(code));
            _json.WriteStartObject();
            _json.WriteString(isId ? "id" : "value", code);
            if (isId)
                _json.WriteString("name", code);
            _json.WriteEndObject();
            if (_json.BytesPending > FlushedBytes)
                _json.Flush();
        }

        _json.WriteEndArray();
    }

    /// <summary>The texts of a component, each once, in the order they were met.</summary>
    private sealed class Codes
    {
        private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

        public bool IsEmpty => _places.Count == 0;

        public IEnumerable<string> All => _places.OrderBy(p => p.Value).Select(p => p.Key);

        public int Of(string text)
        {
            if (!_places.TryGetValue(text, out var place))
                _places[text] = place = _places.Count;
            return place;
        }
    }
}

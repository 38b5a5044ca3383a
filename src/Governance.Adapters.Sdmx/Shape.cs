using Governance.Adapters.Tabular;
using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// What the observations of an output have in common: the components they need, in an order that their data structure, the
/// header they came under, or the order they were met in gives. Records are looked at once, before the first is written.
/// </summary>
/// <param name="structures">What came with the order to write.</param>
/// <param name="form">The wire form.</param>
internal sealed class Shape(Structures structures, string form)
{
    private readonly List<string> _dimensions = [];
    private readonly List<string> _attributes = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private DataStructure? _definition;
    private bool _isFirst = true;
    private bool _hasTime;
    private bool _isSdg = true;
    private bool _citesNothing = true;
    private bool _hasIndicator;
    private string _indicator = Known.Indicator;
    private string? _time;

    /// <summary>What the observations cite, each once: kind, reference, action.</summary>
    public List<(string Kind, string Reference, string Action)> Citations { get; } = [];

    /// <summary>When a message says it was prepared. No clock is read here, so that the same records are the same bytes.</summary>
    public const string Prepared = "1970-01-01T00:00:00Z";

    /// <summary>What is written for a record that does not say it.</summary>
    public Unsaid Unsaid => IsSdg && _citesNothing ? GlobalSdg.Unsaid : new Unsaid("GOVERNANCE:OBSERVATIONS(1.0)", new Dictionary<string, string>());

    /// <summary>The definition that orders the components; null for none.</summary>
    public DataStructure? Definition => _definition ?? (IsSdg ? GlobalSdg.Structure : null);

    private bool IsSdg => _isSdg && _definition is null && _hasIndicator && _dimensions.TrueForAll(d => GlobalSdg.Structure.Find(d) is { Role: ComponentRole.Dimension });

    /// <summary>Looks at an observation.</summary>
    public void See(Observation observation)
    {
        var cited = StructureRef.Parse(observation.Source?.Dataset);
        var own = observation.Extensions?.TryGetValue(SdmxFormat.Id, out var kept) == true ? kept : null;
        var kind = Text(own, Known.Structure) ?? "dataflow";
        if (_isFirst)
            Begin(observation, cited, kind);
        _isFirst = false;
        _isSdg &= cited is null || GlobalSdg.IsCitedBy(cited.Value);
        _citesNothing &= cited is null;
        Need(observation, cited, isMissing: Fields.IsSaidMissing(observation, Text(own, Known.Value)));
        foreach (var name in own?.Keys ?? [])
        {
            // A text that no field took goes back to where it was.
            if (!name.StartsWith('@') && Known.Role(name, ComponentRole.Attribute) == ComponentRole.Attribute)
                Attribute(name);
        }

        _hasTime |= own?.ContainsKey(Known.Time) == true;
    }

    /// <summary>Takes a citation, once what is written for those without one is known.</summary>
    public (string Kind, string Reference, string Action) Cite(string kind, string reference, string action)
    {
        var letter = Actions.Letter(action) ?? Actions.Inform;
        return (kind.ToLowerInvariant() is var said && said is "datastructure" or "dataprovision" ? said : "dataflow", reference.Length == 0 ? Unsaid.Dataset! : Fields.Cited(form, reference) ?? reference, letter);
    }

    /// <summary>Who a message says that it comes from: the agency of what it cites first, where that may be the id of a sender.</summary>
    public string Sender => StructureRef.Parse(Citations[0].Reference) is { } first && Ids.IsId(first.Agency) ? first.Agency : "GOVERNANCE";

    /// <summary>The components.</summary>
    public List<Component> Components()
    {
        var dimensions = new List<string>(_dimensions);
        if (IsSdg)
            _indicator = Known.Series;
        if (_hasIndicator && !dimensions.Contains(_indicator))
            dimensions.Insert(0, _indicator);
        if (Definition is { } definition)
        {
            dimensions = [.. definition.Components.Where(c => c.Role == ComponentRole.Dimension && ((_definition is not null && c.IsMandatory) || (_definition is null && _citesNothing) || dimensions.Contains(c.Id))).Select(c => c.Id), .. dimensions.Where(d => definition.Find(d) is null)];
            _attributes.Sort((a, b) => Place(definition, a).CompareTo(Place(definition, b)));
        }

        var components = new List<Component> { new(Known.Structure, ComponentRole.Message), new(Known.StructureId, ComponentRole.Message), new(Known.Action, ComponentRole.Message) };
        if (form == Forms.Csv1)
            components = [new(Known.Dataflow, ComponentRole.Message)];
        var (time, measure) = (_time ?? Known.Time, _definition?.Components.FirstOrDefault(c => c.Role == ComponentRole.Measure)?.Id ?? Known.Value);
        dimensions.RemoveAll(d => d == time || d == measure || !IsWritable(d, ComponentRole.Dimension));
        components.AddRange(dimensions.Select(d => new Component(d, ComponentRole.Dimension)));
        // A key of nothing is none in SDMX-JSON.
        if (_hasTime || (dimensions.Count == 0 && form is Forms.Json1 or Forms.Json2))
            components.Add(new Component(time, ComponentRole.Time));
        components.Add(new Component(measure, ComponentRole.Measure));
        components.AddRange(_attributes.Where(a => a != time && a != measure && !dimensions.Contains(a) && IsWritable(a, ComponentRole.Attribute)).Select(a => new Component(a, ComponentRole.Attribute)));
        return components;
    }

    /// <summary>Whether an attribute is written with the series rather than with each observation.</summary>
    public bool IsOfSeries(Component component)
        => component.Role == ComponentRole.Attribute && Definition?.Find(component.Id) is { IsOfObservation: false } && (_definition is not null || Known.Attributes.Contains(component.Id));

    private void Begin(Observation observation, StructureRef? cited, string kind)
    {
        _definition = structures.Of(cited, isFlow: !kind.Equals("datastructure", StringComparison.OrdinalIgnoreCase));
        _time = _definition?.Components.FirstOrDefault(c => c.Role == ComponentRole.Time)?.Id;
        var header = ObservationMap.For(form, [], []).HeaderOf(observation);
        foreach (var component in header is null ? [] : CsvColumns.Of(header, _definition))
        {
            // A header tells attributes by the value they stand behind; where it has none, the observation knows.
            if (component.Role == ComponentRole.Attribute || (component.Role == ComponentRole.Dimension && observation.Attributes?.Any(a => a.Dimension == component.Id) == true))
                Attribute(component.Id);
            else if (component.Role == ComponentRole.Dimension)
                Dimension(component.Id);
        }

        if (_definition?.Find(Known.Series) is not null || _dimensions.Contains(Known.Series))
            _indicator = Known.Series;
    }

    private void Need(Observation observation, StructureRef? cited, bool isMissing)
    {
        if (Series.Code(observation.IndicatorId) is not null)
            _hasIndicator = true;
        else if (observation.IndicatorId != Series.OfFlow(cited?.ToString()))
            Attribute(Known.IndicatorId);
        if (observation.ReportingType is not null)
            Dimension(Known.ReportingType);
        if (Areas.Code(observation) is not null && !_dimensions.Exists(Areas.IsArea))
            Dimension(Known.Area);
        foreach (var dimension in observation.Dimensions ?? [])
            Dimension(dimension.Dimension);
        _hasTime |= Periods.Write(observation.Period) is not null;
        foreach (var (id, isSaid) in (ReadOnlySpan<(string, bool)>)
        [
            (Known.Status, observation.Status is not null && !isMissing && !(_seen.Contains(Known.Flag) && EurostatFlags.Of(observation) is not null)), (Known.Multiplier, observation.UnitMultiplier is not null && !IsScaled(cited)), (Known.Unit, observation.Value?.Unit is not null && !_dimensions.Contains(Known.Unit)), ("NATURE", observation.Nature is not null),
            ("CONF_STATUS", observation.Confidentiality is not null && !_seen.Contains("OBS_CONF")), ("LOWER_BOUND", observation.Value?.Lower is not null), ("UPPER_BOUND", observation.Value?.Upper is not null),
            ("TIME_DETAIL", observation.TimeDetail is not null && Periods.Detail(observation) is null), ("SOURCE_DETAIL", observation.SourceDetail is not null), ("COMMENT_OBS", observation.Comment is not null),
        ])
        {
            if (isSaid)
                Attribute(id);
        }

        foreach (var attribute in observation.Attributes ?? [])
            Attribute(attribute.Dimension);
    }

    /// <summary>Whether the power of ten has a place under another name that the observation came with.</summary>
    private bool IsScaled(StructureRef? cited)
        => _attributes.Contains(Known.LongMultiplier) || (_attributes.Contains(Known.Scale) && Fields.IsOfFund(cited?.ToString()));

    private void Dimension(string id)
    {
        if (_seen.Add(id))
            _dimensions.Add(id);
    }

    private void Attribute(string id)
    {
        if (_seen.Add(id))
            _attributes.Add(id);
    }

    /// <summary>
    /// Whether a reader of the form takes a component of this id for what it is. A definition tells it; else the id must not
    /// be that of something else, nor one that no header or element can have.
    /// </summary>
    private bool IsWritable(string id, ComponentRole role)
    {
        if (id.Length == 0 || Labels.Id(id) != id || id.Trim() != id || Known.Role(id, ComponentRole.Label) is not (ComponentRole.Label or ComponentRole.Attribute) || (Known.Role(id, ComponentRole.Label) == ComponentRole.Label && id is Known.StructureName or Known.SeriesKey or Known.ObsKey))
            return false;
        if (Forms.IsCsv(form) && FormulaText.IsFormulaLike(id))
            return false;
        if (!Forms.IsCsv(form) && !Ids.IsName(id))
            return false;
        if (form is Forms.Generic or Forms.Json1 or Forms.Json2)
            return true;
        // An attribute “type” of an observation is the measure it is of; names in “xml” belong to XML.
        if (form is Forms.Specific21 or Forms.Specific30 && (id == "type" || id.StartsWith("xml", StringComparison.OrdinalIgnoreCase)))
            return false;
        if (Forms.IsCsv(form) && role == ComponentRole.Attribute && Known.Dimensions.Contains(id) && Definition?.Find(id)?.Role != ComponentRole.Attribute)
            return false;
        return role == ComponentRole.Attribute || Definition?.Find(id)?.Role == ComponentRole.Dimension || !Known.Attributes.Contains(id);
    }

    private static int Place(DataStructure definition, string id)
    {
        for (var i = 0; i < definition.Components.Count; i++)
        {
            if (definition.Components[i].Id == id)
                return i;
        }

        return int.MaxValue;
    }

    private static string? Text(IDictionary<string, System.Text.Json.JsonElement>? own, string name)
        => own is not null && own.TryGetValue(name, out var text) && text.ValueKind == System.Text.Json.JsonValueKind.String ? text.GetString() : null;
}

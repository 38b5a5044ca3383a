using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Turns the observations of a message into records: binds the components of a data set to their map, reads, and checks. An
/// observation of which nothing can go wrong is read the short way, every other through the binding of its map.
/// </summary>
/// <param name="form">Id of the wire form.</param>
/// <param name="structures">What came with the input.</param>
/// <param name="options">How to read.</param>
/// <param name="input">Name of the message, for where things stand.</param>
internal sealed class RowReader(string form, Structures structures, ReadOptions options, string? input = null)
{
    private static readonly Component[] Message = [new(Known.Structure, ComponentRole.Message), new(Known.StructureId, ComponentRole.Message), new(Known.Action, ComponentRole.Message)];

    private readonly MintedIndicators _indicators = new();
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly List<ReadItem> _items = new(2);
    private BoundRows? _bound;
    private int _dataSet;
    private DataStructure? _definition;
    private long _rows;
    private string _action = "";
    private string? _letter = Actions.Inform;

    /// <summary>How many observations were read.</summary>
    public long Observations { get; private set; }

    /// <summary>Whether the short way is taken where it can be. Both ways say the same.</summary>
    public bool IsShort { get; init; } = true;

    /// <summary>How many went the short way.</summary>
    public long Short { get; private set; }

    /// <summary>Reads an observation.</summary>
    /// <param name="row">The observation.</param>
    /// <returns>Its record behind that of an indicator that is new, or a finding that says why it is none; until the next one is read.</returns>
    public List<ReadItem> Read(RawRow row)
    {
        _items.Clear();
        _rows++;
        List<Diagnostic>? findings = null;
        var isFirst = row.DataSet != _dataSet;
        if (isFirst)
            Begin(row, findings = []);
        if (Refusal(row) is { } refusal)
        {
            var start = new Origin { Input = input, Line = row.Line, Column = row.Column };
            (findings ??= []).Add(new Diagnostic(refusal) { Origin = start });
            _items.Add(new ReadItem(null, new RowOrigin(start), findings));
            return _items;
        }

        Observations++;
        var bound = Bind(row);
        var place = new FieldPlace(form, _rows, options.Retrieved);
        var origin = bound.Place(row, input);
        var record = IsShort && row.Flaw is null ? bound.ReadSurely(place) : null;
        var isSure = record is not null;
        if (record is not null)
        {
            Short++;
        }
        else
        {
            var field = new FieldOrigin<Observation>(bound.Binding, origin.Start, origin.Cell);
            record = bound.Binding.Read(bound.Cells, place, field, findings ??= []);
            if (row.Flaw is { } flaw)
                findings.Add(new Diagnostic(flaw) { Origin = origin.Start });
        }

        bound.Check.Check(bound.Cells, origin, isSure, ref findings);
        if (isFirst)
            bound.Binding.KeepHeader(record, isFirst: true, always: true);
        if (!_indicators.Knows(record) && _indicators.New(record.IndicatorId, () => Series.Of(record, bound.NameOfIndicator)) is { } indicator)
            _items.Add(new ReadItem(indicator, new RowOrigin(origin.Start), []));
        _items.Add(new ReadItem(record, origin, findings ?? (IReadOnlyList<Diagnostic>)[]));
        return _items;
    }

    /// <summary>The definition that a data set cites, which tells its dimensions from its attributes.</summary>
    /// <param name="row">An observation of the data set.</param>
    public DataStructure? DefinitionOf(RawRow row)
        => structures.Of(row.Cited, isFlow: !row.Kind.Equals("datastructure", StringComparison.OrdinalIgnoreCase), row.Structure);

    private DiagnosticDescriptor? Refusal(RawRow row)
    {
        // The same for all of a data set.
        if (row.Action != _action)
            (_action, _letter) = (row.Action, Actions.Letter(row.Action));
        return _letter switch
        {
            null => SdmxDiagnostics.UnknownAction,
            Actions.Delete => SdmxDiagnostics.Deletion,
            _ => row.Refusal,
        };
    }

    private void Begin(RawRow row, List<Diagnostic> findings)
    {
        var start = new Origin { Input = input, Line = row.Line, Column = row.Column };
        (_dataSet, _bound) = (row.DataSet, null);
        _definition = DefinitionOf(row);
        if (row.Cited is null)
            findings.Add(new Diagnostic(SdmxDiagnostics.NotCited) { Origin = start });

        // Of observations to delete none is read, so none goes unchecked.
        if (_definition is null && Actions.Letter(row.Action) != Actions.Delete)
            findings.Add(new Diagnostic(SdmxDiagnostics.Unchecked) { Origin = start });
    }

    private BoundRows Bind(RawRow row)
    {
        if (_bound is not null && _bound.Take(row))
            return _bound;

        // Attributes come and go: what was met once keeps its place for the rows behind it.
        var components = new List<Component>(_bound?.Components ?? (IReadOnlyList<Component>)Message);
        foreach (var cell in row.Cells)
        {
            if (!components.Exists(k => k.Id == cell.Id))
                components.Add(new Component(cell.Id, cell.Role));
        }

        var order = components.OrderBy(c => Rank(c.Role)).ThenBy(c => c.Role == ComponentRole.Dimension ? PlaceOf(c.Id) : 0).ToList();
        var header = order.ConvertAll(c => c.Id);
        var map = ObservationMap.For(form, header, order);
        _bound = new BoundRows(new FieldBinding<Observation>(map, map.Layouts[0], header), order, new RowCheck(_definition, row.Cited, structures, order, _said) { IsJson = form is Forms.Json1 or Forms.Json2 });
        return _bound.Take(row) ? _bound : throw new InvalidOperationException("A component was not bound.");
    }

    private int PlaceOf(string id)
    {
        for (var i = 0; i < _definition?.Components.Count; i++)
        {
            if (_definition.Components[i].Id == id)
                return i;
        }

        return -1;
    }

    private static int Rank(ComponentRole role) => role switch
    {
        ComponentRole.Message => 0,
        ComponentRole.Dimension => 1,
        ComponentRole.Time => 2,
        ComponentRole.Measure => 3,
        _ => 4,
    };
}

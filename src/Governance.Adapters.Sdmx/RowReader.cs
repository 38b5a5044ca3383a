using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Turns the observations of a message into records: binds the components of a data set to their map, reads, and checks.</summary>
/// <param name="form">Id of the wire form.</param>
/// <param name="structures">What came with the input.</param>
/// <param name="options">How to read.</param>
internal sealed class RowReader(string form, Structures structures, ReadOptions options)
{
    private static readonly Component[] Message = [new(Known.Structure, ComponentRole.Message), new(Known.StructureId, ComponentRole.Message), new(Known.Action, ComponentRole.Message)];

    private readonly MintedIndicators _indicators = new();
    private readonly List<Bound> _bound = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private int _dataSet;
    private DataStructure? _definition;
    private long _rows;

    /// <summary>How many observations were read.</summary>
    public long Observations { get; private set; }

    /// <summary>Reads an observation.</summary>
    /// <param name="row">The observation.</param>
    /// <returns>Its record behind that of an indicator that is new, or a finding that says why it is none.</returns>
    public IEnumerable<ReadItem> Read(RawRow row)
    {
        var start = new Origin { Line = row.Line, Column = row.Column };
        var findings = new List<Diagnostic>();
        _rows++;
        if (row.DataSet != _dataSet)
            Begin(row, start, findings);
        var refusal = Actions.Letter(row.Action) switch
        {
            null => SdmxDiagnostics.UnknownAction,
            Actions.Delete => SdmxDiagnostics.Deletion,
            _ => row.Refusal,
        };
        if (refusal is not null)
        {
            findings.Add(new Diagnostic(refusal) { Origin = start });
            yield return new ReadItem(null, new RowOrigin(start), findings);
            yield break;
        }

        Observations++;
        var bound = Bind(row);
        var cells = bound.Cells(row, out var places);
        Origin Cell(int position) => places[position] is { Line: > 0 } at ? new Origin { Line = at.Line, Column = at.Column } : start;
        var origin = new FieldOrigin<Observation>(bound.Binding, start, Cell);
        var record = bound.Binding.Read(cells, new FieldPlace(form, _rows, options.Retrieved), origin, findings);
        if (row.Flaw is { } flaw)
            findings.Add(new Diagnostic(flaw) { Origin = start });
        bound.Check.Check(cells, start, Cell, findings);
        if (bound.IsFirst)
            bound.Binding.KeepHeader(record, isFirst: true, always: true);
        bound.IsFirst = false;
        if (_indicators.New(record, () => bound.IndicatorAt >= 0 ? bound.Check.NameOf(bound.IndicatorAt, cells[bound.IndicatorAt]) : null) is { } indicator)
            yield return new ReadItem(indicator, new RowOrigin(start), []);
        yield return new ReadItem(record, origin, findings);
    }

    /// <summary>The definition that a data set cites, which tells its dimensions from its attributes.</summary>
    public DataStructure? DefinitionOf(string kind, StructureRef? cited)
        => structures.Of(cited, isFlow: !kind.Equals("datastructure", StringComparison.OrdinalIgnoreCase));

    private void Begin(RawRow row, Origin start, List<Diagnostic> findings)
    {
        _dataSet = row.DataSet;
        _bound.Clear();
        _definition = DefinitionOf(row.Kind, row.Cited);
        if (row.Cited is null)
            findings.Add(new Diagnostic(SdmxDiagnostics.NotCited) { Origin = start });
        if (_definition is null)
            findings.Add(new Diagnostic(SdmxDiagnostics.Unchecked) { Origin = start });
    }

    private Bound Bind(RawRow row)
    {
        for (var i = _bound.Count - 1; i >= 0; i--)
        {
            if (_bound[i].Fits(row))
                return _bound[i];
        }

        // Attributes come and go: what was met once keeps its place for the rows behind it.
        var components = new List<Component>(_bound.Count > 0 ? _bound[^1].Components : Message);
        foreach (var cell in row.Cells.Where(c => !components.Exists(k => k.Id == c.Id)))
            components.Add(new Component(cell.Id, cell.Role));
        var order = components.OrderBy(c => Rank(c.Role)).ThenBy(c => _definition is null || c.Role != ComponentRole.Dimension ? 0 : _definition.Components.ToList().FindIndex(d => d.Id == c.Id)).ToList();
        var header = order.ConvertAll(c => c.Id);
        var map = ObservationMap.For(form, header, order);
        var bound = new Bound(new FieldBinding<Observation>(map, map.Layouts[0], header), order, new RowCheck(_definition, structures, order, _said)) { IsFirst = _bound.Count == 0 };
        _bound.Clear();
        _bound.Add(bound);
        return bound;
    }

    private static int Rank(ComponentRole role) => role switch
    {
        ComponentRole.Message => 0,
        ComponentRole.Dimension => 1,
        ComponentRole.Time => 2,
        ComponentRole.Measure => 3,
        _ => 4,
    };

    /// <summary>The components of a data set, bound to their map.</summary>
    private sealed class Bound(FieldBinding<Observation> binding, List<Component> components, RowCheck check)
    {
        private readonly Dictionary<string, int> _positions = components.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i, StringComparer.Ordinal);

        public FieldBinding<Observation> Binding => binding;

        public List<Component> Components => components;

        public RowCheck Check => check;

        public bool IsFirst { get; set; }

        public int IndicatorAt { get; } = components.FindIndex(c => c.Role == ComponentRole.Dimension && c.Id is Known.Series or Known.Indicator);

        public bool Fits(RawRow row)
        {
            foreach (var cell in row.Cells)
            {
                if (!_positions.ContainsKey(cell.Id))
                    return false;
            }

            return true;
        }

        public string[] Cells(RawRow row, out (int Line, int Column)[] places)
        {
            var cells = new string[components.Count];
            Array.Fill(cells, "");
            places = new (int, int)[components.Count];
            (cells[_positions[Known.Structure]], cells[_positions[Known.StructureId]], cells[_positions[Known.Action]]) = (row.Kind, row.Cited?.ToString() ?? "", row.Action.Length == 0 ? "" : Actions.Letter(row.Action)!);
            foreach (var cell in row.Cells)
            {
                var position = _positions[cell.Id];
                cells[position] = cell.Text;
                places[position] = (cell.Line, cell.Column);
            }

            return cells;
        }
    }
}

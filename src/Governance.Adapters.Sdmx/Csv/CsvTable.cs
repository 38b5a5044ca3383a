using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>A table of SDMX-CSV, bound to the map of its columns.</summary>
internal sealed class CsvTable
{
    private readonly BoundTable<Observation> _bound;
    private readonly IReadOnlyList<Component> _components;
    private readonly Structures _structures;
    private readonly MintedIndicators _indicators = new();
    private readonly Dictionary<string, RowCheck> _checks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly int _kind;
    private readonly int _cited;
    private readonly int _action;
    private readonly int _indicator;
    private readonly int _measure;
    private readonly int _start;
    private readonly List<int> _dimensions;

    public CsvTable(string form, Table table, int ordinal, Structures structures, DataStructure? definition, ReadOptions options)
    {
        _structures = structures;
        _components = CsvColumns.Of(table.Names, definition);
        _kind = Find(Known.Structure);
        _cited = form == Forms.Csv1 ? Find(Known.Dataflow) : Find(Known.StructureId);
        _action = Find(Known.Action);
        _measure = Position(c => c.Role == ComponentRole.Measure);
        _start = Find(Known.StartDay);
        _indicator = Position(c => c.Role == ComponentRole.Dimension && c.Id is Known.Series or Known.Indicator);
        _dimensions = [.. _components.Index().Where(c => c.Item.Role is ComponentRole.Dimension or ComponentRole.Time).Select(c => c.Index)];
        var map = ObservationMap.For(form, table.Names, _components, CsvMessage.Codec);
        _bound = new BoundTable<Observation>(map, map.Layouts[0], table, table.Names, options) { KeepsHeader = true, Ordinal = ordinal };
    }

    /// <summary>Keeps a row that is no data for the record behind it, and answers what is to be told of it.</summary>
    public IReadOnlyList<Diagnostic> Pass(TableItem item)
    {
        _bound.Pass(item);
        return item.Findings.Any(IsOfNames) ? [.. item.Findings.Where(f => !IsOfNames(f))] : item.Findings;
    }

    /// <summary>Whether it says that a column with names beside the codes has none of its own: agencies leave it blank there, or repeat one.</summary>
    private bool IsOfNames(Diagnostic finding)
        => finding.Descriptor == TabularDiagnostics.HeaderName && _components.Index().Any(c => c.Item.HasNames && ColumnLetters.Of(c.Index) == finding.Origin.CellColumn);

    /// <summary>The record of a row, behind that of an indicator that is new; or a finding that says why it is none.</summary>
    public IReadOnlyList<ReadItem> Read(TableItem item)
    {
        item = WithoutStart(item);
        var (cells, start) = (item.Row.Cells, item.Row.Start);
        if (Refusal(cells) is { } refusal)
        {
            _bound.Pass(item with { Role = RowRole.Note });
            // What is wrong with an unknown action is its cell; what is not read is the row. That no column is the measure is said of the table.
            Diagnostic[] why = refusal == SdmxDiagnostics.UnknownAction
                ? [new Diagnostic(refusal) { Origin = start with { CellColumn = ColumnLetters.Of(_action) } }, new Diagnostic(TabularDiagnostics.NoRecord) { Origin = start }]
                : refusal != SdmxDiagnostics.NoMeasure || _said.Add("measure") ? [new Diagnostic(refusal) { Origin = start }] : [];
            return [new ReadItem(null, new RowOrigin(start), [.. item.Findings, .. why])];
        }

        var findings = new List<Diagnostic>();
        var check = CheckOf(cells, start, findings);
        var read = _bound.Read(item);
        if (Cell(cells, _measure).Length == 0 && _dimensions.Exists(d => Cell(cells, d).Length == 0))
            findings.Add(new Diagnostic(SdmxDiagnostics.HalfKey) { Origin = start });
        check.Check(cells, start, i => start with { CellColumn = ColumnLetters.Of(i) }, findings);
        read = read with { Findings = [.. read.Findings, .. findings] };
        return read.Record is Observation observation && !_indicators.Knows(observation) && _indicators.New(observation.IndicatorId, () => Series.Of(observation, _indicator >= 0 ? check.NameOf(_indicator, Labels.Code(Cell(cells, _indicator))) : null)) is { } indicator
            ? [new ReadItem(indicator, new RowOrigin(start), []), read]
            : [read];
    }

    /// <summary>A row without the warning that the day on which reporting years start is like a formula: two hyphens are how it is spelled.</summary>
    private TableItem WithoutStart(TableItem item)
        => item.Findings.Count > 0 && StartDay.Parse(Cell(item.Row.Cells, _start)) is not null
            ? item with { Findings = [.. item.Findings.Where(f => f.Descriptor != TabularDiagnostics.Formula || f.Origin.CellColumn != ColumnLetters.Of(_start))] }
            : item;

    private RowCheck CheckOf(IReadOnlyList<string> cells, Origin start, List<Diagnostic> findings)
    {
        var (kind, cited) = (Cell(cells, _kind), Cell(cells, _cited));
        var key = $"{kind}\n{cited}";
        if (_checks.TryGetValue(key, out var check))
            return check;
        var reference = StructureRef.Parse(cited);
        var definition = _structures.Of(reference, isFlow: !kind.Equals("datastructure", StringComparison.OrdinalIgnoreCase));
        if (reference is null && cited.Length == 0 && _said.Add("cited"))
            findings.Add(new Diagnostic(SdmxDiagnostics.NotCited) { Origin = start });
        if (definition is null && reference is not null && _said.Add("unchecked " + reference))
            findings.Add(new Diagnostic(SdmxDiagnostics.Unchecked) { Origin = start });
        if (_checks.Count == 1000)
            _checks.Clear();
        return _checks[key] = new RowCheck(definition, reference, _structures, _components, _said);
    }

    /// <summary>Why a row is no observation; null where it is one.</summary>
    private DiagnosticDescriptor? Refusal(IReadOnlyList<string> cells)
    {
        switch (_action < 0 ? Actions.Inform : Actions.Letter(Cell(cells, _action)))
        {
            case null:
                return SdmxDiagnostics.UnknownAction;
            case Actions.Delete:
                return SdmxDiagnostics.Deletion;
        }

        if (_measure < 0)
            return SdmxDiagnostics.NoMeasure;

        // A dimension that is switched off: something is said of more than one observation.
        return _dimensions.Exists(d => Cell(cells, d) == "~") ? SdmxDiagnostics.PartialKey : null;
    }

    private static string Cell(IReadOnlyList<string> cells, int position) => position < 0 || position >= cells.Count ? "" : cells[position].Trim();

    private int Find(string id) => Position(c => c.Id == id);

    private int Position(Predicate<Component> of)
    {
        for (var i = 0; i < _components.Count; i++)
        {
            if (of(_components[i]))
                return i;
        }

        return -1;
    }
}

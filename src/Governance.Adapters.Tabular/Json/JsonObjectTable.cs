using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Objects as rows under one header: the names of the members of the first of them together. A name that comes later has no column.</summary>
/// <param name="sample">How many objects make the header.</param>
internal sealed class JsonObjectTable(int sample)
{
    private readonly List<string> _header = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private List<(Origin Start, List<JsonCell> Cells, IReadOnlyDictionary<string, IReadOnlyList<Origin>>? Inner)>? _sample = [];
    private bool _saidEmpty;

    /// <summary>Whether the names were given.</summary>
    public bool IsBegun => _sample is null;

    /// <summary>The rows that can be given once an object is there.</summary>
    public IReadOnlyList<TableRow> Add(Origin start, List<JsonCell> cells, IReadOnlyDictionary<string, IReadOnlyList<Origin>>? inner = null)
    {
        if (_sample is null)
            return [Row(start, cells, inner)];
        _sample.Add((start, cells, inner));
        return _sample.Count < sample ? [] : End();
    }

    /// <summary>The rows that were held back.</summary>
    public IReadOnlyList<TableRow> End()
    {
        if (_sample is not { Count: > 0 } held)
            return [];
        _sample = null;
        foreach (var cell in held.SelectMany(h => h.Cells))
        {
            if (_positions.TryAdd(cell.Name, _header.Count))
                _header.Add(cell.Name);
        }

        return [new TableRow(held[0].Start with { Row = null }, [.. _header], []) { Kinds = [.. _header.Select(_ => CellKind.Text)] }, .. held.Select(h => Row(h.Start, h.Cells, h.Inner))];
    }

    private TableRow Row(Origin start, List<JsonCell> members, IReadOnlyDictionary<string, IReadOnlyList<Origin>>? inner)
    {
        var cells = new string[_header.Count];
        var kinds = new CellKind[_header.Count];
        Array.Fill(cells, "");
        var late = false;
        var findings = new List<Diagnostic>();
        foreach (var member in members)
        {
            if (_positions.TryGetValue(member.Name, out var i))
                (cells[i], kinds[i]) = (member.Text, member.Kind);
            else if (member.Kind != CellKind.Blank)
                late = true;
            if (_saidEmpty || member.Text.Length > 0)
                continue;
            _saidEmpty = true;
            var at = _positions.TryGetValue(member.Name, out var column) ? start with { CellColumn = ColumnLetters.Of(column) } : start;
            findings.Add(new Diagnostic(TabularDiagnostics.EmptyMember) { Origin = at });
        }

        if (late)
            findings.Add(new Diagnostic(TabularDiagnostics.LateMember, new DiagnosticArgument("objects", sample)) { Origin = start });

        var row = new TableRow(start, cells, findings) { Kinds = kinds };
        return inner is null ? row : row with { Inner = inner };
    }
}

using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>Objects as rows under one header: the keys of the first of them together. A key that comes later has no column.</summary>
/// <param name="sample">How many objects make the header.</param>
internal sealed class ObjectTable(int sample)
{
    private readonly List<string> _header = [];
    private readonly Dictionary<string, List<int>> _columns = new(StringComparer.Ordinal);
    private List<(Origin Start, IReadOnlyList<(string Key, string Text)> Members)>? _sample = [];

    /// <summary>The rows that can be given once an object is there.</summary>
    public IEnumerable<TableRow> Add(Origin start, IReadOnlyList<(string Key, string Text)> members)
    {
        if (_sample is null)
            return [Row(start, members)];
        _sample.Add((start, members));
        return _sample.Count < sample ? [] : End();
    }

    /// <summary>The rows that were held back.</summary>
    public IEnumerable<TableRow> End()
    {
        if (_sample is not { Count: > 0 } held)
            return [];
        _sample = null;
        foreach (var (_, members) in held)
            Place(members, extend: true);
        return [new TableRow(held[0].Start, [.. _header], []), .. held.Select(h => Row(h.Start, h.Members))];
    }

    private TableRow Row(Origin start, IReadOnlyList<(string Key, string Text)> members)
        => Place(members, extend: false) is { } cells
            ? new TableRow(start, cells, [])
            : new TableRow(start, [], [new Diagnostic(HxlDiagnostics.LateKey, new DiagnosticArgument("objects", sample)) { Origin = start }]);

    /// <summary>The texts under the header, a repeated key under its repeated column; null where a key has none.</summary>
    private string[]? Place(IReadOnlyList<(string Key, string Text)> members, bool extend)
    {
        var cells = new string[_header.Count + (extend ? members.Count : 0)];
        Array.Fill(cells, "");
        var taken = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, text) in members)
        {
            var nth = taken[key] = taken.GetValueOrDefault(key) + 1;
            if (!_columns.TryGetValue(key, out var own))
                _columns[key] = own = [];
            if (own.Count < nth)
            {
                if (!extend)
                    return null;
                own.Add(_header.Count);
                _header.Add(key);
            }

            cells[own[nth - 1]] = text;
        }

        return cells;
    }
}

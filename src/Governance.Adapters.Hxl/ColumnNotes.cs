using Governance.Core.Diagnostics;

namespace Governance.Adapters.Hxl;

/// <summary>
/// Notes that concern a column rather than a cell: counted while the rows go by, and given once a column at the end of the
/// table, at the first cell.
/// </summary>
internal sealed class ColumnNotes
{
    private readonly SortedDictionary<string, (Diagnostic First, long Rows)> _columns = new(StringComparer.Ordinal);

    /// <summary>Takes the notes out of the findings of a row.</summary>
    /// <returns>The others.</returns>
    public IReadOnlyList<Diagnostic> Take(IReadOnlyList<Diagnostic> findings)
    {
        if (!findings.Any(IsNote))
            return findings;
        foreach (var note in findings.Where(IsNote))
        {
            var column = note.Origin.CellColumn ?? "";
            _columns[column] = _columns.TryGetValue(column, out var known) ? (known.First, known.Rows + 1) : (note, 1);
        }

        return [.. findings.Where(f => !IsNote(f))];
    }

    /// <summary>One note a column, from the left, with the number of rows.</summary>
    public IReadOnlyList<Diagnostic> End()
        => [.. _columns.OrderBy(c => c.Key.Length).Select(c => new Diagnostic(c.Value.First.Descriptor, [.. c.Value.First.Arguments, new DiagnosticArgument("rows", c.Value.Rows)])
        {
            Pointer = c.Value.First.Pointer,
            Origin = c.Value.First.Origin,
        })];

    private static bool IsNote(Diagnostic finding) => finding.Descriptor == HxlDiagnostics.NotAPCode;
}

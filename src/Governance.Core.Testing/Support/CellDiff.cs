using Governance.Core.Diagnostics;

namespace Governance.Core.Testing;

/// <summary>Where two files differ, and whether findings name it.</summary>
internal static class CellDiff
{
    /// <summary>Cells that are not in both files, or not the same. A cell that only the second has stands where it would stand in the first.</summary>
    public static IReadOnlyList<FileCell> Of(IReadOnlyList<FileCell> first, IReadOnlyList<FileCell> second)
    {
        var there = ByKey(second);
        var here = ByKey(first);
        return [.. first.Where(c => !there.TryGetValue(c.Key, out var other) || other.Text != c.Text), .. second.Where(c => !here.ContainsKey(c.Key))];
    }

    /// <summary>Whether a finding names a cell as exactly as it names anything: its sheet, row and column where it has them.</summary>
    public static bool Names(Diagnostic finding, FileCell cell)
    {
        var (found, at) = (finding.Origin, cell.Place);
        if (found.Sheet is not null && at.Sheet is not null && found.Sheet != at.Sheet)
            return false;
        if (found.Row is not null && at.Row is not null)
            return found.Row == at.Row && (found.CellColumn is null || at.CellColumn is null || found.CellColumn == at.CellColumn);
        return found.Line is null || at.Line is null || found.Line == at.Line;
    }

    /// <summary>Whether a place is that of a cell exactly: sheet, row and column, or line and column.</summary>
    public static bool IsAt(Origin found, FileCell cell)
    {
        var at = cell.Place;
        if (at.Row is null && at.Line is null)
            return true;
        return (found.CellColumn is not null && found.Sheet == at.Sheet && found.Row == at.Row && found.CellColumn == at.CellColumn)
            || (found.CellColumn is null && found.Column is not null && found.Line == at.Line && found.Column == at.Column);
    }

    /// <summary>Whether a place is in the row of a cell, or on its line.</summary>
    public static bool IsInRow(Origin found, FileCell cell)
        => IsAt(found, cell) || (found.Sheet == cell.Place.Sheet && (found.Row is null ? found.Line == cell.Place.Line : found.Row == cell.Place.Row));

    private static Dictionary<string, FileCell> ByKey(IReadOnlyList<FileCell> cells)
    {
        var found = new Dictionary<string, FileCell>(cells.Count, StringComparer.Ordinal);
        foreach (var cell in cells)
            found.TryAdd(cell.Key, cell);
        return found;
    }
}

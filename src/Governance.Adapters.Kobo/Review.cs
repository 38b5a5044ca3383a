using System.Collections.Frozen;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>What somebody who looked at submissions said of them. Exports hold those that were rejected, among the others.</summary>
internal static class Review
{
    private static readonly FrozenSet<string> Columns = FrozenSet.ToFrozenSet(
        ["_validation_status", "_validation_status/uid", "_validation_status/label", "ReviewState", "__system/reviewState"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["rejected", "not approved", "non approuvé", "validation_status_not_approved"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns of a table that say it.</summary>
    public static IReadOnlyList<TableColumn> In(Table table) => [.. table.Columns.Where(c => Columns.Contains(c.Name.Trim()))];

    /// <summary>The finding on a submission that was rejected; null for any other.</summary>
    public static Diagnostic? Of(TableRow row, IReadOnlyList<TableColumn> columns)
        => columns.FirstOrDefault(c => c.Index < row.Cells.Count && IsRejected(row.Cells[c.Index].Trim())) is { } column
            ? new Diagnostic(KoboDiagnostics.Rejected) { Origin = row.Start with { CellColumn = row.Start.Row is null ? null : ColumnLetters.Of(column.Index), Field = column.Name.Trim() } }
            : null;

    /// <summary>A word, or the object that KoboToolbox has for it in JSON.</summary>
    private static bool IsRejected(string cell) => cell is ['{', ..] ? cell.Contains("\"validation_status_not_approved\"", StringComparison.Ordinal) : Words.Contains(cell);
}

using System.Collections.Frozen;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Kobo;

/// <summary>
/// What the server says of submissions: somebody who looked at one rejected it, or it is encrypted and its answers are not in the export.
/// Exports hold both among the others.
/// </summary>
internal static class Review
{
    private static readonly (DiagnosticDescriptor Finding, FrozenSet<string> Columns, FrozenSet<string> Words)[] Said =
    [
        (KoboDiagnostics.Rejected, SetOf("_validation_status", "_validation_status/uid", "_validation_status/label", "ReviewState", "__system/reviewState"),
            SetOf("rejected", "not approved", "non approuvé", "validation_status_not_approved")),
        (KoboDiagnostics.NotDecrypted, SetOf("Status", "__system/status"), SetOf("not decrypted", "missing encrypted form data", "notDecrypted", "missingEncryptedFormData")),
    ];

    /// <summary>The columns of a table that say it, for each finding in turn.</summary>
    public static IReadOnlyList<IReadOnlyList<TableColumn>> In(Table table) => [.. Said.Select(s => table.Columns.Where(c => s.Columns.Contains(c.Name.Trim())).ToList())];

    /// <summary>The findings on a submission.</summary>
    public static IEnumerable<Diagnostic> Of(TableRow row, IReadOnlyList<IReadOnlyList<TableColumn>> columns)
    {
        for (var i = 0; i < Said.Length; i++)
        {
            var (finding, _, words) = Said[i];
            if (columns[i].FirstOrDefault(c => c.Index < row.Cells.Count && Is(row.Cells[c.Index].Trim(), words)) is { } column)
                yield return new Diagnostic(finding) { Origin = row.Start with { CellColumn = row.Start.Row is null ? null : ColumnLetters.Of(column.Index), Field = column.Name.Trim() } };
        }
    }

    /// <summary>A word, or the object that KoboToolbox has for it in JSON.</summary>
    private static bool Is(string cell, FrozenSet<string> words) => cell is ['{', ..] ? words.Any(w => cell.Contains($"\"{w}\"", StringComparison.Ordinal)) : words.Contains(cell);

    private static FrozenSet<string> SetOf(params string[] words) => FrozenSet.ToFrozenSet(words, StringComparer.OrdinalIgnoreCase);
}

using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>One row of a table, whatever it is in it: no row is left out.</summary>
/// <param name="Table">The table, the same for all its rows.</param>
/// <param name="Row">The row.</param>
/// <param name="Role">What it is.</param>
/// <param name="Findings">What is wrong with it, as a row and in its columns.</param>
public sealed record TableItem(Table Table, TableRow Row, RowRole Role, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What stands below a row of data that may be the last one of its table to make a record; empty for any other row.</summary>
    internal IReadOnlyList<TableItem> Below { get; init; } = [];

    /// <summary>Whether a row of data has no number, or nothing in a column that makes records: below all others it may be a foot.</summary>
    internal bool IsEmptyHanded { get; init; }
}

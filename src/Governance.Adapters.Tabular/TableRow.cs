using System.Collections.ObjectModel;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>One row of a table.</summary>
/// <param name="Start">Where it stands: input, sheet of a workbook, physical line of a text, and the number of the row, headers counted, from 1.</param>
/// <param name="Cells">Its cells as they stand in the file, decoded and unquoted; empty for an empty line or a row that was not read.</param>
/// <param name="Findings">What is wrong with the row as a row.</param>
public sealed record TableRow(Origin Start, IReadOnlyList<string> Cells, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What a worksheet says of each cell; null for a text table.</summary>
    public IReadOnlyList<CellKind>? Kinds { get; init; }

    /// <summary>Where the items of the lists within an object start that the layout wants located, by the name of the list; empty for any other row.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Origin>> Inner { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<Origin>>.Empty;

    /// <summary>What the row shows of cells that a worksheet merges with one above, where its own are blank.</summary>
    internal IReadOnlyList<MergedCell> Merged { get; init; } = [];
}

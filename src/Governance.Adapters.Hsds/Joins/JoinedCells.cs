using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>Where the cells of a row come from, of which some are rows of other tables.</summary>
/// <param name="start">Where the row stands.</param>
/// <param name="width">How many columns its table has.</param>
/// <param name="from">For each column, those behind the table's own included, the first row of another table that is in it.</param>
internal sealed class JoinedCells(Origin start, int width, IReadOnlyList<Origin?> from)
{
    /// <summary>Where the row stands.</summary>
    public Origin Start => start;

    /// <summary>The place in the files of a cell of the joined row.</summary>
    public Origin Of(Origin cell)
    {
        if (cell.CellColumn is not { } letters || cell.Row != start.Row)
            return cell;
        var at = Position(letters);
        if (at < from.Count && from[at] is { } row)
            return row with { Field = cell.Field };
        if (at < width)
            return cell;
        return at < from.Count ? cell with { CellColumn = null } : cell with { CellColumn = ColumnLetters.Of(at - from.Count + width) };
    }

    /// <summary>Whether a finding counts the cells of the joined row: those of the row in its file were counted before.</summary>
    public bool IsOfJoined(Diagnostic finding) => finding.Code == TabularDiagnostics.Ragged.Code && finding.Arguments.Any(a => a.Name == "expected" && a.Value == from.Count.ToString(CultureInfo.InvariantCulture)) && from.Count != width;

    /// <summary>The position of a column, from 0, by its letters.</summary>
    public static int Position(string letters) => letters.Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1;
}

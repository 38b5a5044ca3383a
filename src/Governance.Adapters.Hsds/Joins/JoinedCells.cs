using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Joins;

/// <summary>Where the cells of a row come from, of which some are rows of other tables.</summary>
/// <param name="start">Where the row stands.</param>
/// <param name="width">How many columns its table has.</param>
/// <param name="from">For each column, those behind the table's own included, the rows of another table that are in it.</param>
internal sealed partial class JoinedCells(Origin start, int width, IReadOnlyList<JoinedCell?> from)
{
    /// <summary>Where the row stands.</summary>
    public Origin Start => start;

    /// <summary>The place in the files of a cell of the joined row.</summary>
    public Origin Of(Origin cell) => Of(cell, static joined => joined.First);

    /// <summary>The place in the files of what a finding is about: of a list that is not understood, that of the first row which is not.</summary>
    public Origin Of(Diagnostic finding) => Of(finding.Origin, finding.Code == HsdsDiagnostics.NotAList.Code ? static joined => joined.FirstWrong : static joined => joined.First);

    /// <summary>The place in the files of a value of the record: of hours, that of the row which has them.</summary>
    public Origin Of(Origin cell, string pointer)
        => Schedule().Match(pointer) is { Success: true } hours && int.TryParse(hours.Groups["at"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? Of(cell, joined => joined.Understood(index)) : Of(cell);

    private Origin Of(Origin cell, Func<JoinedCell, Origin> row)
    {
        if (cell.CellColumn is not { } letters || cell.Row != start.Row)
            return cell;
        var at = Position(letters);
        if (at < from.Count && from[at] is { } joined)
            return row(joined) with { Field = cell.Field };
        if (at < width)
            return cell;
        return at < from.Count ? cell with { CellColumn = null } : cell with { CellColumn = ColumnLetters.Of(at - from.Count + width) };
    }

    /// <summary>Whether a finding counts the cells of the joined row: those of the row in its file were counted before.</summary>
    public bool IsOfJoined(Diagnostic finding) => finding.Code == TabularDiagnostics.Ragged.Code && finding.Arguments.Any(a => a.Name == "expected" && a.Value == from.Count.ToString(CultureInfo.InvariantCulture)) && from.Count != width;

    /// <summary>The position of a column, from 0, by its letters.</summary>
    public static int Position(string letters) => letters.Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1;

    [GeneratedRegex("/schedule/(?<at>[0-9]+)(/|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Schedule();
}

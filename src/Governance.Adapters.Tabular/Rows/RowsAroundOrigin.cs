using System.Globalization;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>The origin of a record that other rows travel with: what is found in one of these is told where it stands, not in the row of the record.</summary>
/// <param name="own">Where the record stands.</param>
/// <param name="format">The format that keeps the rows.</param>
/// <param name="before">Where the rows before it stand.</param>
/// <param name="after">Where those below its table stand.</param>
internal sealed class RowsAroundOrigin(RecordOrigin own, string format, IReadOnlyList<Origin> before, IReadOnlyList<Origin> after) : RecordOrigin
{
    /// <inheritdoc/>
    public override Origin Start => own.Start;

    /// <inheritdoc/>
    public override Origin Locate(string pointer) => In(before, FieldMap<Record>.BeforeField, pointer) ?? In(after, FieldMap<Record>.AfterField, pointer) ?? own.Locate(pointer);

    private Origin? In(IReadOnlyList<Origin> rows, string field, string pointer)
    {
        var start = $"/extensions/{format}/{field}/";
        if (!pointer.StartsWith(start, StringComparison.Ordinal))
            return null;
        var steps = pointer[start.Length..].Split('/');
        if (Number(steps[0]) is not { } row || row >= rows.Count)
            return null;
        return steps is [_, var cell] && Number(cell) is { } column ? rows[row] with { CellColumn = ColumnLetters.Of(column) } : rows[row];
    }

    private static int? Number(string step) => int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>The origin of a record that was read through a map.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="binding">The binding that reads it.</param>
/// <param name="start">Where its row stands.</param>
/// <param name="cell">
/// Where a cell stands, by its position from 0, asked when a finding needs it; absent means in the row, in the column of that
/// position.
/// </param>
public sealed class FieldOrigin<T>(FieldBinding<T> binding, Origin start, Func<int, Origin>? cell = null) : RecordOrigin
    where T : Record
{
    /// <inheritdoc/>
    public override Origin Start => start;

    /// <summary>Where a cell stands.</summary>
    /// <param name="position">Its position in the header, from 0.</param>
    /// <returns>Its place, with the partner's name of the field if the map knows it.</returns>
    public Origin Cell(int position)
        => (cell?.Invoke(position) ?? start with { CellColumn = ColumnLetters.Of(position) }) with { Field = binding.Column(position)?.Name };

    /// <inheritdoc/>
    public override Origin Locate(string pointer) => binding.Position(pointer) is >= 0 and var position ? Cell(position) : start;
}

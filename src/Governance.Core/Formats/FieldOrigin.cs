using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>The origin of a record that was read through a map.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="binding">The binding that read it.</param>
/// <param name="start">Where its row stands.</param>
public sealed class FieldOrigin<T>(FieldBinding<T> binding, Origin start) : RecordOrigin
    where T : Record
{
    /// <inheritdoc/>
    public override Origin Start => start;

    /// <inheritdoc/>
    public override Origin Locate(string pointer)
    {
        var position = binding.Position(pointer);
        return position < 0
            ? start
            : start with { CellColumn = ColumnLetters.Of(position), Field = binding.Column(position)?.Name };
    }
}

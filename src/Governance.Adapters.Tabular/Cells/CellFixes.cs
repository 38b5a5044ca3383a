using Governance.Core;
using Governance.Core.Fixes;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Decides which cells are respelled: those whose converter read them and writes them otherwise, where the two texts are
/// plainly the same. Words are never put in the place of other words.
/// </summary>
internal static class CellFixes
{
    /// <summary>What becomes of a cell; null where it stays.</summary>
    /// <param name="field">What the map knows of the column.</param>
    /// <param name="dialect">How the cells of the column are spelled.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="written">The cell as its converter writes it; null where that is no other spelling.</param>
    public static (EditKind Kind, string Text)? Of<T>(MappedField<T> field, CellDialect dialect, string cell, string? written)
        where T : Record
    {
        var composed = CodeSpelling.Compose(cell);
        if (written is not null && KindOf(field, dialect, composed, written) is { } kind)
            return (kind, written);
        return composed != cell && !field.Pointers.Any(CodeSpelling.IsKey) ? (EditKind.Composition, composed) : null;
    }

    private static EditKind? KindOf<T>(MappedField<T> field, CellDialect dialect, string cell, string written)
        where T : Record
    {
        if (field.Kind == ColumnKind.Date && PartialDate.TryParse(written, out var date) && IsOnlyReading(cell, dialect, date))
            return EditKind.Date;
        var text = CodeSpelling.Trim(cell);
        if (text == written)
            return field.CodeList is not null || field.Kind is ColumnKind.Code or ColumnKind.Date ? EditKind.WhiteSpace : null;
        // Alpha-2 in a partner's column is how that partner spells countries, and its header may say so.
        return !field.IsAnswer && CodeSpelling.Same(cell, written) ? EditKind.Spelling : null;
    }

    /// <summary>Whether a cell is this date and no other, by itself or by the order that its column is read in.</summary>
    private static bool IsOnlyReading(string cell, CellDialect dialect, PartialDate date)
        => CellDates.OnlyReading(cell) == date
            || (dialect.Dates is not null && CellDates.Shape(cell) == DateShape.Either && dialect.TryDate(cell, out var read) && read == date
                && !cell.Contains(':', StringComparison.Ordinal) && CodeSpelling.Trim(cell) is [.., _, _, _, _] text && text[^4..].All(char.IsAsciiDigit));
}

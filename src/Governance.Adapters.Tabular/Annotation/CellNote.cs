using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>One finding as an annotated workbook says it. It holds no value from the data but what it proposes.</summary>
/// <param name="Severity">How bad it is; it decides the colour.</param>
/// <param name="Code">The code, such as <c>GC1001</c>.</param>
/// <param name="Text">The sentence, in the language of the workbook.</param>
public sealed record CellNote(Severity Severity, string Code, string Text)
{
    /// <summary>The sheet; absent for the only table of a text, and for what is of no sheet.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row from 1; absent for what is of no row.</summary>
    public long? Row { get; init; }

    /// <summary>The column in letters; absent for what is of the whole row.</summary>
    public string? Column { get; init; }

    /// <summary>The name of the column, as the format spells it.</summary>
    public string? Field { get; init; }

    /// <summary>How to mend it.</summary>
    public string? Mend { get; init; }

    /// <summary>Another spelling of the cell that says the same: a value from the data. Absent means that none is proposed.</summary>
    public string? Proposed { get; init; }

    /// <summary>The cell, the first one for what is of a whole row; null where there is none that a sheet can have.</summary>
    internal (int Row, int Column)? Cell
        => Row is > 0 and <= XlsxTableWriter.MaxRows && CellPlace.TryRange($"{Column ?? "A"}1", out var place) ? ((int)Row, place.FirstColumn) : null;
}

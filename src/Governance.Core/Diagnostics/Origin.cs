namespace Governance.Core.Diagnostics;

/// <summary>
/// Where something stands in the input. Lines, columns and rows are counted from 1; what is not known is absent.
/// </summary>
public readonly record struct Origin
{
    /// <summary>The input as the caller named it: a path, or <c>-</c> for standard input.</summary>
    public string? Input { get; init; }

    /// <summary>Byte offset from the start of the input, from 0.</summary>
    public long? Offset { get; init; }

    /// <summary>The physical line.</summary>
    public long? Line { get; init; }

    /// <summary>The column within the line, in Unicode code points.</summary>
    public long? Column { get; init; }

    /// <summary>The worksheet of a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The row of the table or worksheet, headers counted.</summary>
    public long? Row { get; init; }

    /// <summary>The column of the table in letters, such as <c>C</c>.</summary>
    public string? CellColumn { get; init; }

    /// <summary>The partner's name of the column, if the map knows it.</summary>
    public string? Field { get; init; }
}

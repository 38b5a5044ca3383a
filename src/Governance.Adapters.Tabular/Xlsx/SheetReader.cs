namespace Governance.Adapters.Tabular;

/// <summary>Goes through the XML of a worksheet, row by row and cell by cell, and says what stands there.</summary>
internal abstract class SheetReader : IDisposable
{
    /// <summary>The number the row gives itself: 0 where it gives none, -1 where it is no number.</summary>
    public int RowNumber { get; protected set; }

    /// <summary>Whether the row is hidden.</summary>
    public bool IsRowHidden { get; protected set; }

    /// <summary>The column the cell gives itself, from 0: -1 where it gives none, -2 where it is no place in this row.</summary>
    public int Column { get; protected set; }

    /// <summary>What the cell holds.</summary>
    public CellType Type { get; protected set; }

    /// <summary>The style of the cell.</summary>
    public int Style { get; protected set; }

    /// <summary>Whether a formula stands in the cell.</summary>
    public bool HasFormula { get; protected set; }

    /// <summary>Whether a value stands in the cell.</summary>
    public bool HasValue { get; protected set; }

    /// <summary>The value in UTF-8, until the next cell.</summary>
    public abstract ReadOnlySpan<byte> Value { get; }

    /// <summary>Hidden columns as first and last, from 0; known when the first row is.</summary>
    public List<(int First, int Last)> HiddenColumns { get; protected set; } = [];

    /// <summary>Merged cells; known when all rows are read.</summary>
    public List<XlsxRange> Merged { get; protected set; } = [];

    /// <summary>Goes to the next row; after the last, to the end of the sheet.</summary>
    public abstract bool ReadRow();

    /// <summary>Goes behind the rows, for what stands there.</summary>
    public virtual void SkipRows()
    {
        while (ReadRow())
        {
            // Nothing of a row is asked for.
        }
    }

    /// <summary>Goes to the next cell of the row.</summary>
    public abstract bool ReadCell();

    public abstract void Dispose();
}

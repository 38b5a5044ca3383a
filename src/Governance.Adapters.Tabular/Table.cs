using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>A table: a text file, or one sheet of a workbook.</summary>
public sealed class Table
{
    internal Table(string? sheet, TextDialect? dialect, TableHead head)
    {
        Sheet = sheet;
        Dialect = dialect;
        Head = head;
        Columns = head.Columns;
    }

    /// <summary>The sheet; null for a text file.</summary>
    public string? Sheet { get; }

    /// <summary>How the text file is spelled; null for a sheet.</summary>
    public TextDialect? Dialect { get; }

    /// <summary>What stands above the data.</summary>
    public TableHead Head { get; }

    /// <summary>The columns, from the left.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The names of the columns, for a <see cref="FieldBinding{T}"/>.</summary>
    public IReadOnlyList<string> Names => [.. Columns.Select(c => c.Name)];

    /// <summary>How the cells of each column are spelled, for a <see cref="FieldBinding{T}"/>; null where the adapter did not say what it makes of the column.</summary>
    public IReadOnlyList<CellCodec?> Codecs => [.. Columns.Select(c => c.Use is null ? null : c.Cells.Codec)];

    /// <summary>How the table is made, for those who ask for the parts of an input.</summary>
    /// <param name="layout">The layout it is read by; null where it is not read.</param>
    /// <param name="kept">Positions, from 0, of the columns that no core field takes.</param>
    /// <returns>The facts.</returns>
    public InputPart Part(string? layout, IReadOnlyList<int> kept) => new()
    {
        Sheet = Sheet,
        Encoding = Dialect?.Encoding,
        Separator = Dialect?.Separator,
        HeaderRows = [.. Head.HeaderRows.Select(r => r.Start.Row).OfType<long>()],
        TagRow = Head.TagRow?.Start.Row,
        Layout = layout,
        Columns = Columns.Count,
        KeptColumns = kept,
    };
}

namespace Governance.Adapters.Tabular;

/// <summary>What stands above the data of a table, in full, so that a writer can put it back.</summary>
public sealed class TableHead
{
    /// <summary>How many rows are looked at.</summary>
    public const int MostRows = 30;

    /// <summary>The HXL tag of the column that says which record a row is.</summary>
    public const string RecordTag = "#meta+id+record";

    internal TableHead(IReadOnlyList<HeadRow> rows, IReadOnlyList<TableColumn> columns, bool isNamed, int width)
    {
        Rows = rows;
        Columns = columns;
        IsNamed = isNamed;
        Width = width;
    }

    /// <summary>All rows above the data, in their order: banners, blank rows, headers, tags.</summary>
    public IReadOnlyList<HeadRow> Rows { get; }

    /// <summary>The rows of column names, from the top; the last one names single columns, those above it groups.</summary>
    public IEnumerable<TableRow> HeaderRows => Rows.Where(r => r.Role == RowRole.Header).Select(r => r.Row);

    /// <summary>The row of HXL tags; null where there is none.</summary>
    public TableRow? TagRow => Rows.FirstOrDefault(r => r.Role == RowRole.Tags)?.Row;

    /// <summary>
    /// Whether a tag says which record each row is, as in the tables of HXL that this library writes. Their names of columns are
    /// prose that may be a name in another format; their tags mean what they say.
    /// </summary>
    public bool HasRecordTag => Columns.Any(c => c.Tag == RecordTag);

    /// <summary>The columns, from the left.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The first row below it that says anything, of those that were looked at; null for none.</summary>
    public TableRow? First { get; internal init; }

    /// <summary>Whether the columns have names: from a header, from tags or from the layout.</summary>
    public bool IsNamed { get; }

    /// <summary>How many cells a row of data is to have.</summary>
    public int Width { get; }

    /// <summary>Finds the head of a table in its first rows.</summary>
    /// <param name="rows">The first rows: some <see cref="MostRows"/>, and data below them to judge by.</param>
    /// <param name="layout">What the adapter knows; absent means nothing.</param>
    /// <param name="headerRow">Number of the header row, where the caller knows it; 0 for none.</param>
    /// <returns>The head. Data start behind its rows.</returns>
    public static TableHead Find(IReadOnlyList<TableRow> rows, TableLayout? layout = null, int? headerRow = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new HeadFinder(new FirstRows(rows), layout ?? TableLayout.Unknown, headerRow).Find();
    }
}

namespace Governance.Core.Formats;

/// <summary>One published generation of a partner format: its columns in their order.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class FieldLayout<T>
    where T : Record
{
    /// <summary>Name of the generation, such as <c>2024</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The columns in the order they are written.</summary>
    public required IReadOnlyList<FieldColumn<T>> Columns { get; init; }

    /// <summary>
    /// The columns that make a record each, behind those above, which their records share; empty where a row is one record.
    /// A row makes as many records as it has cells with something in them here.
    /// </summary>
    public IReadOnlyList<ValueColumn<T>> Values { get; init; } = [];

    /// <summary>All columns in the order they are written.</summary>
    internal IEnumerable<FieldColumn<T>> AllColumns => Columns.Concat(Values.Select(v => v.Column));

    /// <summary>Name of the sheet it is written to in a workbook; absent for one without a meaning.</summary>
    public string? Sheet { get; init; }

    /// <summary>What stands in a cell without a value, such as <c>NA</c>; a blank cell is understood too.</summary>
    public string Missing { get; init; } = "";

    /// <summary>How texts stand in cells.</summary>
    public CellCodec Codec { get; init; } = CellCodec.Plain;

    /// <summary>
    /// How many columns of the layout a header has at least, beside having those that are required. Default 1; where no column
    /// is required, that means two in three of all.
    /// </summary>
    public int LeastColumns { get; init; } = 1;

    /// <summary>
    /// The columns under one header, where a table has some that no fixed list can name, such as one for each choice of a
    /// question; absent means <see cref="Columns"/> under any.
    /// </summary>
    public Func<IReadOnlyList<string>, IReadOnlyList<FieldColumn<T>>>? ColumnsUnder { get; init; }

    /// <summary>A further condition on its header, such as having one of several columns; absent means none.</summary>
    public Predicate<IReadOnlyList<string>>? Accepts { get; init; }

    /// <summary>Whether a header is of this layout: it has all required columns and one that makes a record; where none is required, <see cref="LeastColumns"/> or two in three of all.</summary>
    /// <param name="header">The header.</param>
    /// <returns>True where it is.</returns>
    public bool IsOf(IReadOnlyList<string> header)
    {
        ArgumentNullException.ThrowIfNull(header);

        // Whoever respelled the names of a table respelled all: a few that resemble those of the layout may be of any other table.
        return IsOf(header, static (c, h) => c.IsNamed(h) && !c.IsRespelled(h))
            || (header.Any(h => ColumnName.MayBeOfProgram(h)) && IsOf(header, static (c, h) => c.IsNamed(h)) && KnowsMost(header));
    }

    /// <summary>How many columns of the layout a header has.</summary>
    /// <param name="header">The header.</param>
    /// <returns>The number of columns found.</returns>
    public int Matches(IReadOnlyList<string> header) => AllColumns.Count(c => header.Any(c.IsNamed));

    private bool IsOf(IReadOnlyList<string> header, Func<FieldColumn<T>, string, bool> isNamed)
    {
        bool Has(FieldColumn<T> column) => header.Any(h => isNamed(column, h));
        if (Values.Count > 0 && !Values.Any(v => Has(v.Column)))
            return false;
        if (Accepts?.Invoke(header) == false)
            return false;
        var matches = AllColumns.Count(Has);
        return Columns.Any(c => c.IsRequired)
            ? Columns.All(c => !c.IsRequired || Has(c)) && matches >= LeastColumns
            : LeastColumns > 1 ? matches >= LeastColumns
            : matches * 3 >= AllColumns.Count() * 2;
    }

    private bool KnowsMost(IReadOnlyList<string> header)
    {
        var names = header.Where(h => !string.IsNullOrWhiteSpace(h)).ToList();
        return names.Count(n => AllColumns.Any(c => c.IsNamed(n))) * 2 > names.Count;
    }
}

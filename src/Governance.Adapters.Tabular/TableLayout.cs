using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>What an adapter knows of the tables of its partner. All of it is optional.</summary>
public sealed record TableLayout
{
    /// <summary>Nothing is known.</summary>
    public static TableLayout Unknown { get; } = new();

    /// <summary>Whether a header cell is a name of the format. The row with most known names is the header, whatever stands above it.</summary>
    public Func<string, bool>? Knows { get; init; }

    /// <summary>The columns of a table that comes without a header, from the left.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>What the adapter makes of a column, by its name or its tag; null for what it does not know.</summary>
    public Func<TableColumn, ColumnUse?>? Use { get; init; }

    /// <summary>What cells say nothing by, where the use of a column says nothing else.</summary>
    public MissingMarkers Missing { get; init; } = MissingMarkers.Usual;

    /// <summary>Whether a row of HXL tags is looked for. Default true.</summary>
    public bool Tags { get; init; } = true;

    /// <summary>Whether names that differ in letter case alone are two names. Default false.</summary>
    public bool IsCased { get; init; }

    /// <summary>How lists of JSON objects lie that are read like tables; absent means that JSON is not read.</summary>
    public JsonTableLayout? Json { get; init; }

    /// <summary>What says nothing in a column of this name.</summary>
    internal MissingMarkers MissingIn(int index, string name) => Use?.Invoke(new TableColumn(index, name, name, null, [name]))?.Missing ?? Missing;

    /// <summary>Whether the first row is the header, whatever it looks like.</summary>
    internal bool IsPlain { get; init; }

    /// <summary>
    /// Whether every row below the header is data, whatever it looks like, as in a file that a program wrote. Totals are
    /// then reported and stay data. Default false.
    /// </summary>
    public bool OnlyData { get; init; }

    /// <summary>Whether remarks, such as the source, may stand alone in rows of tables in which every other row is data. Default false.</summary>
    public bool HasRemarks { get; init; }

    /// <summary>Whether a text that stands alone in its row, or behind its letter or number, is a heading, also where it stands in a column that makes records.</summary>
    public Func<string, bool>? IsHeading { get; init; }

    /// <summary>
    /// Whether a row that is called « Total » and nothing else is a total even where its numbers are not the sums of rows above it:
    /// a place may be called so, a recommendation is not. Default false.
    /// </summary>
    public bool NamesTotals { get; init; }

    /// <summary>
    /// Whether words below the last row that makes a record are a remark, such as where and by whom a table was signed, and names
    /// of columns behind a blank row another table. Default false.
    /// </summary>
    public bool HasFoot { get; init; }

    /// <summary>What a map says of its tables: the names it knows, and what the cells of each column are.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="map">The map.</param>
    /// <returns>The layout.</returns>
    public static TableLayout Of<T>(FieldMap<T> map)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(map);
        var columns = map.Layouts.SelectMany(l => l.Columns.Concat(l.Values.Select(v => v.Column))).ToList();

        // Every cell of the first rows is asked for: a map of many layouts has hundreds of columns.
        var named = new Dictionary<string, FieldColumn<T>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, column) in columns.SelectMany(c => c.Aliases.Prepend(c.Name).Select(n => (n, c))))
            named.TryAdd(name, column);
        var matching = columns.FindAll(c => c.Matches is not null);
        return new TableLayout
        {
            Knows = name => Find(name) is not null,
            Use = column => Find(column.Name) is { } known ? new ColumnUse(known.Field.Kind) { MakesData = known.IsRequired } : null,
        };

        FieldColumn<T>? Find(string header)
        {
            var name = header.Trim();
            return named.GetValueOrDefault(name) ?? named.GetValueOrDefault(name.Replace('\'', '’')) ?? matching.Find(c => c.Matches!(name)) ?? (ColumnName.MayBeOfProgram(name) ? columns.Find(c => c.IsNamed(name)) : null);
        }
    }

    /// <summary>This layout for tables that may also be of another kind: names and columns it does not know are those of the other.</summary>
    /// <param name="other">The layout of the other kind.</param>
    /// <returns>What both know.</returns>
    public TableLayout Or(TableLayout other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Knows = name => Knows?.Invoke(name) == true || other.Knows?.Invoke(name) == true,
            Use = column => Use?.Invoke(column) ?? other.Use?.Invoke(column),
        };
    }
}

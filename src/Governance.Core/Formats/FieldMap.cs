using System.Text.Json;

namespace Governance.Core.Formats;

/// <summary>
/// A mapping between a partner format and one kind of record, written once: the reader, the writer, the mapping table, the
/// loss report and the way back from a pointer to a column all come from it.
/// </summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class FieldMap<T>
    where T : Record
{
    /// <summary>Reserved partner field: the header of the source, kept where the layout's own would not restore it: its names with the first record, a mark of them with the others.</summary>
    public const string ColumnsField = "@columns";

    /// <summary>Reserved partner field: how the table of the source was made, kept with the first record of the table.</summary>
    public const string TableField = "@table";

    /// <summary>Reserved partner field: rows between the data that are none, such as headings, kept with the record behind them.</summary>
    public const string BeforeField = "@before";

    /// <summary>Reserved partner field: rows below the data that are none, such as totals and signatures, kept with the last record of the table.</summary>
    public const string AfterField = "@after";

    /// <summary>Reserved partner field: cells of a row beyond its header.</summary>
    public const string SurplusField = "@surplus";

    /// <summary>Id of the format; the name of its place in <c>extensions</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The layouts, oldest first.</summary>
    public required IReadOnlyList<FieldLayout<T>> Layouts { get; init; }

    /// <summary>Makes an empty record.</summary>
    public required Func<T> Create { get; init; }

    /// <summary>Sets what comes from all cells together or from the place of the row: kind, id, source, sensitivity.</summary>
    public required Action<T, FieldPlace> Finish { get; init; }

    /// <summary>
    /// Looks at a record once the texts that no field took are kept with it, and raises its sensitivity where they may say
    /// more than the format is known to; absent means that it is never raised.
    /// </summary>
    public Action<T>? Guard { get; init; }

    /// <summary>Whether a row makes a record at all, such as one that has a text; absent means that each does.</summary>
    public Func<T, bool>? IsRecord { get; init; }

    /// <summary>
    /// Whether the table has a place for a record, such as one of arrivals for a count of arrivals; others are not written
    /// and reported as lost. Absent means that it has one for each.
    /// </summary>
    public Predicate<T>? Carries { get; init; }

    /// <summary>The findings.</summary>
    public required FieldFindings Findings { get; init; }

    /// <summary>Every partner field the map knows, the reserved ones included.</summary>
    internal IEnumerable<string> FieldNames => [ColumnsField, TableField, BeforeField, AfterField, SurplusField, .. Layouts.SelectMany(l => l.AllColumns).Select(c => c.Name)];

    /// <summary>A layout by name.</summary>
    /// <param name="id">Such as <c>2024</c>.</param>
    /// <returns>The layout, or null.</returns>
    public FieldLayout<T>? Layout(string id) => Layouts.FirstOrDefault(l => l.Id == id);

    /// <summary>
    /// The layout a header belongs to: of those that take it for theirs the one with most columns in common and fewest
    /// missing, and most names spelled as it spells them. Order and letter case do not matter.
    /// </summary>
    /// <param name="header">The header.</param>
    /// <returns>The layout, or null.</returns>
    public FieldLayout<T>? Recognise(IReadOnlyList<string> header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return Layouts
            .Where(l => l.IsOf(header))
            .Select(l => (Layout: l, Matches: l.Matches(header)))
            .OrderByDescending(l => l.Matches).ThenBy(l => l.Layout.AllColumns.Count(c => header.Any(c.IsRespelled))).ThenBy(l => l.Layout.AllColumns.Count()).ThenByDescending(l => l.Layout.AllColumns.Count(c => header.Any(c.IsSpelled)))
            .Select(l => l.Layout).FirstOrDefault();
    }

    /// <summary>The header of the source that a reader noted with a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The header as spelled, or null.</returns>
    public IReadOnlyList<string>? HeaderOf(T record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Extensions?.TryGetValue(Format, out var own) == true
            && own.TryGetValue(ColumnsField, out var names) && names.ValueKind == JsonValueKind.Array
            && names.EnumerateArray().All(n => n.ValueKind == JsonValueKind.String)
                ? [.. names.EnumerateArray().Select(n => n.GetString()!)]
                : null;
    }
}

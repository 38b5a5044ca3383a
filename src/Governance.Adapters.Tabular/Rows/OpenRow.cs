using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>A row that is being written: further records of a wide table may come into it.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="wide">The header.</param>
/// <param name="first">The record it began with.</param>
/// <param name="binding">The binding that wrote it.</param>
/// <param name="cells">Its cells.</param>
/// <param name="before">Rows that are no records, to be written before it.</param>
/// <param name="number">Number of the row.</param>
internal sealed class OpenRow<T>(WideBinding<T> wide, T first, FieldBinding<T> binding, string[] cells, IReadOnlyList<IReadOnlyList<string>> before, long number)
    where T : Record
{
    private readonly List<FieldBinding<T>> _filled = [binding];

    /// <summary>The row with those before it.</summary>
    public IEnumerable<IReadOnlyList<string>> All => before.Append(cells);

    public long Number => number;

    /// <summary>
    /// Whether a record goes into the row: its column is free, it says the same in the columns that are shared, and it does not
    /// come from another row of a file of the same format.
    /// </summary>
    public bool Takes(T record, FieldBinding<T> own, string format)
        => wide.Bindings.Count > 1 && !_filled.Contains(own) && !IsOfOtherRow(record, format) && wide.IsSame(cells, own.Write(record));

    /// <summary>Adds the cells of one more record.</summary>
    public void Add(FieldBinding<T> own, IReadOnlyList<string> row)
    {
        _filled.Add(own);
        wide.Join(cells, row);
    }

    private bool IsOfOtherRow(T record, string format)
        => IsOf(first, format) && IsOf(record, format) && (first.Source!.Row != record.Source!.Row || first.Source.Sheet != record.Source.Sheet);

    private static bool IsOf(T record, string format) => record.Source?.Format?.StartsWith(format + "/", StringComparison.Ordinal) == true;
}

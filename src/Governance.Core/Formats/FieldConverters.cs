using System.Globalization;

namespace Governance.Core.Formats;

/// <summary>Makes converters: ready ones for the usual cells, others from two functions.</summary>
public static class FieldConverters
{
    /// <summary>A converter whose two directions are written side by side.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="read">Reads a cell into the record; false where the text is not understood.</param>
    /// <param name="write">Writes the core values; null where there is nothing to write.</param>
    /// <returns>The converter.</returns>
    public static FieldConverter<T> Of<T>(Func<string, T, bool> read, Func<T, string?> write)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(write);
        return new Pair<T>(read, write);
    }

    /// <summary>A converter for plain text, trimmed in the core; a text of which nothing remains leaves the field absent.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="set">Sets the core value.</param>
    /// <param name="get">Gets the core value.</param>
    /// <returns>The converter.</returns>
    public static FieldConverter<T> Text<T>(Action<T, string> set, Func<T, string?> get)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(set);
        return Of<T>(
            (cell, record) =>
            {
                if (cell.Trim() is { Length: > 0 } text)
                    set(record, text);
                return true;
            },
            get);
    }

    /// <summary>A converter for a date known to the day, the month or the year, spelled <c>2021-06-30</c>, <c>2021-06</c> or <c>2021</c>.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="set">Sets the core value.</param>
    /// <param name="get">Gets the core value.</param>
    /// <returns>The converter.</returns>
    public static FieldConverter<T> Date<T>(Action<T, PartialDate> set, Func<T, PartialDate?> get)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(get);
        return Of<T>(
            (cell, record) =>
            {
                if (!PartialDate.TryParse(cell.AsSpan().Trim(), out var date))
                    return false;
                set(record, date);
                return true;
            },
            record => get(record)?.ToString());
    }

    /// <summary>
    /// A converter for a number, spelled <c>1234.5</c>. Where the member is a whole number, take
    /// <see cref="Integer{T}(Action{T, int}, Func{T, int?}, int, int)"/>: a cast cuts <c>3.7</c> and fails on a long one.
    /// </summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="set">Sets the core value.</param>
    /// <param name="get">Gets the core value.</param>
    /// <returns>The converter.</returns>
    public static FieldConverter<T> Number<T>(Action<T, decimal> set, Func<T, decimal?> get)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(get);
        return Of<T>(
            (cell, record) =>
            {
                if (!decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                    return false;
                set(record, number);
                return true;
            },
            record => get(record)?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// A converter for a whole number, spelled <c>1234</c>. One with a fraction that is not zero, and one out of range, is not
    /// understood: it is never cut, rounded or bounded.
    /// </summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="set">Sets the core value.</param>
    /// <param name="get">Gets the core value.</param>
    /// <param name="least">The least that is understood.</param>
    /// <param name="most">The most that is understood.</param>
    /// <returns>The converter.</returns>
    public static FieldConverter<T> Integer<T>(Action<T, int> set, Func<T, int?> get, int least = int.MinValue, int most = int.MaxValue)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(get);
        return Of<T>(
            (cell, record) =>
            {
                if (!decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                    || number < least || number > most || number != decimal.Truncate(number))
                    return false;
                set(record, (int)number);
                return true;
            },
            record => get(record)?.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// A converter for the id of the record, in a column that holds one; what cannot be an id is refused by the schema. An id
    /// that a reader made is not written: see <see cref="FieldPlace.Stamp"/>.
    /// </summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <returns>The converter.</returns>
    public static FieldConverter<T> Id<T>()
        where T : Record
        => Of<T>(
            static (cell, record) =>
            {
                (record.Id, record.Minted) = (cell.Trim(), null);
                return true;
            },
            static record => record.Minted == true || record.Id.Length == 0 ? null : record.Id);

    /// <summary>
    /// Converters for one value that stands in several columns, such as a latitude and a longitude. They are read together,
    /// once a row, when the first of their columns has its turn.
    /// </summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="read">
    /// Reads the cells, in the order of <paramref name="writes"/>, null for one that is blank or not there; the index of the
    /// cell that is not understood, or null. It sets the whole value or nothing.
    /// </param>
    /// <param name="writes">Writes each of the cells; null where there is nothing to write.</param>
    /// <returns>One converter for each column.</returns>
    public static IReadOnlyList<FieldConverter<T>> Together<T>(Func<IReadOnlyList<string?>, T, int?> read, params IReadOnlyList<Func<T, string?>> writes)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(read);
        return TogetherEach((cells, record) => read(cells, record) is { } wrong ? [wrong] : [], writes);
    }

    /// <summary>
    /// Converters for one value that stands in several columns, each of which may be wrong for itself, such as the questions
    /// about one person. They are read together, once a row, when the first of their columns has its turn.
    /// </summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="read">
    /// Reads the cells, in the order of <paramref name="writes"/>, null for one that is blank or not there; the indexes of
    /// the cells that are not understood. It sets what the others say.
    /// </param>
    /// <param name="writes">Writes each of the cells; null where there is nothing to write.</param>
    /// <returns>One converter for each column.</returns>
    public static IReadOnlyList<FieldConverter<T>> TogetherEach<T>(Func<IReadOnlyList<string?>, T, IReadOnlyList<int>> read, params IReadOnlyList<Func<T, string?>> writes)
        where T : Record
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(writes);
        var parts = new PartConverter<T>.Parts(read, writes);
        return [.. writes.Select((_, i) => new PartConverter<T>(parts, i))];
    }

    private sealed class Pair<T>(Func<string, T, bool> read, Func<T, string?> write) : FieldConverter<T>
        where T : Record
    {
        public override bool TryRead(string cell, T record) => read(cell, record);

        public override string? Write(T record) => write(record);
    }
}

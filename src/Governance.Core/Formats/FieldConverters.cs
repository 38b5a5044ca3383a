namespace Governance.Core.Formats;

/// <summary>Makes converters from two functions.</summary>
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

    private sealed class Pair<T>(Func<string, T, bool> read, Func<T, string?> write) : FieldConverter<T>
        where T : Record
    {
        public override bool TryRead(string cell, T record) => read(cell, record);

        public override string? Write(T record) => write(record);
    }
}

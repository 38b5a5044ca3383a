using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>Turns records into the rows of one output and counts what the rows do not carry. Not thread-safe: one per output.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="format">The format that is written.</param>
/// <param name="binding">The header that is written.</param>
/// <param name="options">How to write.</param>
/// <param name="firstRow">Number of the first row: 2 below a header, 1 in a list.</param>
public sealed class FieldRowWriter<T>(FormatInfo format, FieldBinding<T> binding, WriteOptions options, long firstRow)
    where T : Record
{
    private readonly LossCounter _losses = new(binding.Map.Format, binding.Map.FieldNames);
    private long _read;
    private long _written;
    private long _row = firstRow;

    /// <summary>The header that is written; a list of objects may change it between rows.</summary>
    public FieldBinding<T> Binding { get; set; } = binding;

    /// <summary>Whether the format has a place for a record of the kind; absent means that it has.</summary>
    public Predicate<T>? Carries { get; init; }

    /// <summary>Whether the reader passes over a row without any text; then a record of which no cell remains is not written and reported as lost.</summary>
    public bool SkipsBlankRows { get; init; }

    /// <summary>What the output can hold of a cell; what it cannot is reported as lost. Absent where it holds any text.</summary>
    public Func<string, string>? Fit { get; init; }

    /// <summary>
    /// Does to the record read back (the second) what the reader does beyond the map, such as numbering repeated ids; the
    /// first is the record that was written.
    /// </summary>
    public Action<T, T>? Settle { get; init; }

    /// <summary>Which of the tables of the output is written, from 1; 0 where there is one.</summary>
    public int Table { get; set; }

    /// <summary>What was written and what was not.</summary>
    public WriteReport Report => new(_read, _written, _losses.Losses);

    /// <summary>Goes on in another table of the same output.</summary>
    /// <param name="next">The header that is written there.</param>
    /// <param name="row">Number of its first row.</param>
    public void Begin(FieldBinding<T> next, long row) => (Binding, _row) = (next, row);

    /// <summary>Leaves room for rows that are no records.</summary>
    /// <param name="rows">How many; below 0 takes back what was left.</param>
    public void Skip(int rows) => _row += rows;

    /// <summary>The row of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The cells; null where the record is not written, which is then in the report.</returns>
    public string[]? Row(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        _read++;
        if (record is not T own || Carries?.Invoke(own) == false)
        {
            _losses.Add(record, "", LossReason.NotCarried);
            return null;
        }

        // A row that says how far its record may travel implies that; any other implies what the format does.
        var implied = Binding.Fills("/sensitivity") ? ReadBack(Binding.Write(own)).EffectiveSensitivity : format.ImpliedAudience;
        if (WriteGate.Pass(own, implied, options, _losses) is not T admitted)
            return null;
        var row = Binding.Write(admitted);
        for (var i = 0; Fit is not null && i < row.Length; i++)
            row[i] = Fit(row[i]);
        if ((SkipsBlankRows && Array.TrueForAll(row, string.IsNullOrWhiteSpace)) || !Binding.MakesRecord(row))
        {
            _losses.Add(record, "", LossReason.NotCarried);
            return null;
        }

        var readBack = ReadBack(row);
        if (Binding.Value is null && Binding.Map.IsRecord?.Invoke(readBack) == false)
        {
            // Nothing of it that the table has a place for makes a record.
            _losses.Add(record, "", LossReason.NotCarried);
            return null;
        }

        Settle?.Invoke(admitted, readBack);
        Binding.KeepHeaderLike(admitted, readBack);
        _losses.Compare(admitted, readBack);
        _written++;
        _row++;
        return row;
    }

    /// <summary>The record a reader makes of the row. When the source was fetched stands in no cell: it is lost, and counted.</summary>
    private T ReadBack(string[] row) => Binding.Read(row, new FieldPlace(Binding.Layout.Id, _row, Retrieved: null) { Table = Table });
}

using System.Globalization;

namespace Governance.Core.Formats;

/// <summary>Where a row stands and how it was read, for what a record takes from its place rather than from a cell.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Row">The row, headers counted, or the ordinal in a list, from 1.</param>
/// <param name="Retrieved">When the source was fetched, where the caller said it.</param>
public readonly record struct FieldPlace(string Layout, long Row, PartialDate? Retrieved)
{
    /// <summary>The day that a count or an observation is of which states none; null where nobody said it.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>The sheet of a workbook; null elsewhere.</summary>
    public string? Sheet { get; init; }

    /// <summary>The <see cref="ValueColumn{T}"/> that makes the record; null where the whole row does.</summary>
    public string? Value { get; init; }

    /// <summary>Which of the tables of its input it is that has the row, from 1; 0 where there is one.</summary>
    public int Table { get; init; }

    /// <summary>
    /// Gives a count or an observation that states no time the day that its input is of: the day itself for a stock and an observation, the
    /// last one for a flow. What counts since a day cannot be told from it.
    /// </summary>
    /// <param name="record">The record.</param>
    public void Date(Record record)
    {
        if (AsOf is not { } day)
            return;
        if (record is Observation { Period: null } observation)
            observation.Period = Period.At(day);
        else if (record is MobilityCount { Period: null, Measure: Measure.Stock or Measure.Flow } count)
            count.Period = count.Measure == Measure.Stock ? Period.At(day) : new Period(null, day);
    }

    /// <summary>
    /// Says in a record where it comes from, dates it where the caller said the day, and names one whose id is still empty after its row, such as
    /// <c>missing-migrants:row-7</c>, and the column that makes it; rows of a second table by their table too. What most maps do in <see cref="FieldMap{T}.Finish"/>.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="format">Id of the format.</param>
    public void Stamp(Record record, string format)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrEmpty(format);
        if (record.Id.Length == 0)
            (record.Id, record.Minted) = (string.Create(CultureInfo.InvariantCulture, $"{format}:{(Table > 1 ? $"table-{Table.ToString(CultureInfo.InvariantCulture)}-" : "")}row-{Row}{(Value is null ? "" : "-" + Value)}"), true);
        Date(record);
        record.Source = new Source { Retrieved = Retrieved, Format = $"{format}/{Layout}", Sheet = Sheet, Row = Row is > 0 and <= int.MaxValue ? (int)Row : null };
    }
}

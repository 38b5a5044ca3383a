using System.Buffers;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// How the cells of one column are spelled. It turns cells into the texts that converters understand (numbers with a
/// point, dates as <c>2021-06-30</c>, periods as <c>2021-01/2021-03</c>, times as <c>08:30</c>, <c>true</c> and <c>false</c>,
/// blank where a cell says nothing), and such texts into cells that it reads as the same. A cell it does not understand stays as it is, for the
/// converter to refuse.
/// </summary>
public sealed record CellDialect
{
    private static readonly SearchValues<char> PlainNumber = SearchValues.Create("0123456789.");

    /// <summary>What the cells are.</summary>
    public ColumnKind Kind { get; init; }

    /// <summary>The decimal sign of numbers.</summary>
    public DecimalMark Decimal { get; init; }

    /// <summary>The order of day and month; null where it is not known, so that of <c>05/06/2021</c> only the year is taken.</summary>
    public DayMonthOrder? Dates { get; init; }

    /// <summary>Whether only a spreadsheet spells the cells otherwise than a program did: see <see cref="ColumnUse.IsExact"/>.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether the table shows that a spreadsheet saved it. In one that does not, <c>oct-21</c> may well be a code.</summary>
    internal bool IsRespelled { get; init; }

    /// <summary>The years that the first rows of an exact column of dates have in full: those that <c>21</c> can be short for.</summary>
    public IReadOnlyCollection<int> Years { get; init; } = [];

    /// <summary>What says nothing.</summary>
    public MissingMarkers Missing { get; init; } = MissingMarkers.Usual;

    /// <summary>Both directions, for a <see cref="FieldBinding{T}"/>.</summary>
    public CellCodec Codec => new(Encode, Decode);

    /// <summary>Reads a number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether it is one.</returns>
    public bool TryNumber(ReadOnlySpan<char> cell, out decimal number)
    {
        number = 0;
        if (!IsExact)
            return CellNumbers.TryParse(cell, Decimal, out number);

        // A program parts no thousands, so that a lone comma may be the sign of decimals, and writes no powers: a spreadsheet does where it drops
        // digits. One that knows decimal commas leaves a point as it stands.
        return cell.IndexOfAny('e', 'E') < 0 && !(Decimal == DecimalMark.Point && cell.Contains(',') && !cell.Contains('.')) && CellNumbers.TryParse(cell, IsUngroupedPoint(cell) ? DecimalMark.Point : Decimal, out number);
    }

    private static bool IsUngroupedPoint(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        return cell.Count('.') == 1 && cell.TrimStart('-').IndexOfAnyExcept(PlainNumber) < 0;
    }

    /// <summary>Reads a date; in a column of dates a number such as <c>44197</c> is one as well.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="date">The date.</param>
    /// <returns>Whether it is one.</returns>
    public bool TryDate(ReadOnlySpan<char> cell, out PartialDate date)
        => IsExact
            ? CellDates.TryExact(cell, Dates, Years, out date)
            : CellDates.TryParse(cell, Dates, out date) || (Kind == ColumnKind.Date && CellDates.TrySerial(cell.Trim(), out date));

    /// <summary>The text of a cell, as converters understand it.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>The text; blank where the cell says nothing.</returns>
    public string Decode(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (Missing.Contains(cell))
            return "";
        switch (Kind)
        {
            case ColumnKind.Number when TryNumber(cell, out var number):
                return CellNumbers.Canonical(number);
            case ColumnKind.Date when TryDate(cell, out var date):
                return date.ToString();
            case ColumnKind.Period when CellDates.TryParsePeriod(cell, Dates, out var period):
                return PeriodText.Canonical(period);
            case ColumnKind.Time when CellTimes.TryParse(cell, out var time):
                return CellTimes.Canonical(time);
            case ColumnKind.YesNo when CellBooleans.TryParse(cell, out var value):
                return value ? "true" : "false";
            default:
                return cell;
        }
    }

    /// <summary>Whether a cell says what a text says and no more: not the hour of a day, nor a month that is read as none.</summary>
    internal bool SaysOnly(string cell, string? text)
        => text is { Length: > 0 } && Decode(cell) == text
            && (Kind != ColumnKind.Date || !(cell.Contains(':', StringComparison.Ordinal) || (Dates is null && CellDates.Shape(cell) == DateShape.Either)));

    /// <summary>The cell of a text. A number gets the decimal sign of the column; all else is read as it stands.</summary>
    /// <param name="text">The text, as a converter writes it.</param>
    /// <returns>The cell.</returns>
    public string Encode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Kind == ColumnKind.Number && Decimal == DecimalMark.Comma && text.Count('.') == 1 && !text.Contains(',', StringComparison.Ordinal)
            ? text.Replace('.', ',')
            : text;
    }
}

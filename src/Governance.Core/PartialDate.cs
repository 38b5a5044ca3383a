using System.Text.Json.Serialization;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>
/// A date of the Gregorian calendar that is known to the year, the month or the day: <c>2021</c>, <c>2021-06</c>,
/// <c>2021-06-30</c>. It has no time and no zone. The default value is the year 0000.
/// </summary>
[JsonConverter(typeof(PartialDateConverter))]
[SchemaShape(Patterns.PartialDate)]
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>Length of a date known to the day.</summary>
    internal const int MostCharacters = 10;

    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private PartialDate(int year, int month, int day)
    {
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
    }

    /// <summary>The year, 0 to 9999.</summary>
    public int Year => _year;

    /// <summary>The month, 1 to 12; null where only the year is known.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month; null where it is not known.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day it may be, as the number yyyymmdd.</summary>
    public int Earliest => (_year * 10000) + (Math.Max(_month, (byte)1) * 100) + Math.Max(_day, (byte)1);

    /// <summary>The last day it may be, as the number yyyymmdd.</summary>
    public int Latest
    {
        get
        {
            var month = _month == 0 ? 12 : _month;
            return (_year * 10000) + (month * 100) + (_day == 0 ? DaysInMonth(_year, month) : _day);
        }
    }

    /// <summary>A full date.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The same day.</returns>
    public static PartialDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Makes a date from its parts.</summary>
    /// <param name="year">0 to 9999.</param>
    /// <param name="month">1 to 12, or null.</param>
    /// <param name="day">1 to the length of the month, or null; only with a month.</param>
    /// <param name="date">The date, where the parts are one.</param>
    /// <returns>Whether the parts are a date.</returns>
    public static bool TryCreate(int year, int? month, int? day, out PartialDate date)
    {
        date = default;
        if (year is < 0 or > 9999 || month is < 1 or > 12 || (day is not null && month is null))
            return false;
        if (day is not null && (day < 1 || day > DaysInMonth(year, month!.Value)))
            return false;
        date = new PartialDate(year, month ?? 0, day ?? 0);
        return true;
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text, without surrounding space.</param>
    /// <param name="date">The date, where the text is one.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Number(text[..4], out var year))
            return false;
        int? month = null, day = null;
        if (text.Length >= 7)
        {
            if (text[4] != '-' || !Number(text[5..7], out var m))
                return false;
            month = m;
        }

        if (text.Length == 10)
        {
            if (text[7] != '-' || !Number(text[8..10], out var d))
                return false;
            day = d;
        }

        return TryCreate(year, month, day, out date);
    }

    /// <summary>Reads <c>yyyy</c>, <c>yyyy-MM</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date) ? date : throw new FormatException("Not a date of the form yyyy, yyyy-MM or yyyy-MM-dd.");
    }

    /// <summary>Whether this date is certainly before another: its last possible day is before the other's first.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True where no reading of the two dates puts them the other way round or on one day.</returns>
    public bool IsCertainlyBefore(PartialDate other) => Latest < other.Earliest;

    /// <summary>Orders by the first possible day, then by precision, the coarser first.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(PartialDate other)
    {
        var order = Earliest.CompareTo(other.Earliest);
        return order != 0 ? order : other.Latest.CompareTo(Latest);
    }

    /// <summary>Whether the left date orders before the right.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left date orders after the right.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left date orders before the right or equals it.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left date orders after the right or equals it.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date as it is written, such as <c>2021-06</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => new(Format(stackalloc char[MostCharacters]));

    /// <summary>Writes the date.</summary>
    /// <param name="room">At least <see cref="MostCharacters"/>.</param>
    /// <returns>The part of the room that holds it.</returns>
    internal Span<char> Format(Span<char> room)
    {
        Digits(room[..4], _year);
        if (_month == 0)
            return room[..4];
        room[4] = '-';
        Digits(room.Slice(5, 2), _month);
        if (_day == 0)
            return room[..7];
        room[7] = '-';
        Digits(room.Slice(8, 2), _day);
        return room[..10];

        static void Digits(Span<char> room, int number)
        {
            for (var i = room.Length - 1; i >= 0; i--, number /= 10)
                room[i] = (char)('0' + (number % 10));
        }
    }

    private static int DaysInMonth(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool Number(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}

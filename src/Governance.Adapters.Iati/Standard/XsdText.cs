using System.Globalization;
using System.Xml;

namespace Governance.Adapters.Iati;

/// <summary>Whether a text is of a type of XML Schema, as the standard uses them.</summary>
internal static class XsdText
{

    /// <summary>Whether a text is of a type; null for one that takes any text.</summary>
    public static Func<string, bool>? Of(string type) => type switch
    {
        "string" => null,
        "date" => text => Day(text.AsSpan().Trim()) is not null,
        "dateTime" => text => IsDateTime(text.Trim()),
        "boolean" => text => text.Trim() is "true" or "false" or "1" or "0",
        "decimal" => text => IsDecimal(text.AsSpan().Trim()),
        "int" => text => int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "positiveInteger" => text => IsWhole(text, out var isZero) && !isZero,
        "nonNegativeInteger" => text => IsWhole(text, out _),
        "lang" => text => text.Length == 0 || IsLanguage(text.AsSpan().Trim()),
        "anyURI" => text => Uri.TryCreate(text.Trim(), UriKind.RelativeOrAbsolute, out _),
        "NMTOKEN" => text => text.Trim() is { Length: > 0 } token && token.All(c => c == ':' || XmlConvert.IsNCNameChar(c)),
        _ => throw new InvalidOperationException("The standard names a type that is not known here."),
    };

    /// <summary>The day of a date without space around it, in whatever zone; null for what is none.</summary>
    public static DateOnly? Day(ReadOnlySpan<char> text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
            return null;
        return Digits(text[..4], out var year) && Digits(text[5..7], out var month) && Digits(text[8..10], out var day)
            && year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && IsZone(text[10..])
            ? new DateOnly(year, month, day)
            : null;
    }

    /// <summary>
    /// Whether the meaning of a text is plain though it is not of the type: a moment where a day is asked for, as programs write
    /// dates, or a share with its sign.
    /// </summary>
    /// <param name="name">Name of the attribute.</param>
    /// <param name="type">The type that the standard asks for.</param>
    /// <param name="text">The text.</param>
    public static bool IsPlain(string name, string type, string text) => type switch
    {
        "date" => DayOf(text) is not null,
        "decimal" => name == "percentage" && IsDecimal(Share(text)),
        _ => false,
    };

    /// <summary>The day of a date or of a moment; null for what is neither.</summary>
    public static DateOnly? DayOf(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length <= 10 || text[10] is not ('T' or ' '))
            return Day(text);
        return IsDateTime($"{text[..10]}T{text[11..]}") ? Day(text[..10]) : null;
    }

    /// <summary>A share without its sign.</summary>
    public static ReadOnlySpan<char> Share(ReadOnlySpan<char> text) => text.Trim() is [.. var number, '%'] ? number.TrimEnd() : text.Trim();

    private static bool IsDateTime(string text)
    {
        var at = text.IndexOf('T', StringComparison.Ordinal);
        if (at != 10 || Day(text.AsSpan(0, 10)) is null || text.Length < 19 || text[13] != ':' || text[16] != ':')
            return false;
        if (!Digits(text.AsSpan(11, 2), out var hour) || !Digits(text.AsSpan(14, 2), out var minute) || !Digits(text.AsSpan(17, 2), out var second))
            return false;
        var rest = text.AsSpan(19);
        if (rest.Length > 0 && rest[0] == '.')
        {
            var end = 1;
            while (end < rest.Length && char.IsAsciiDigit(rest[end]))
                end++;
            if (end == 1)
                return false;
            rest = rest[end..];
        }

        return (hour <= 23 || (hour == 24 && minute == 0 && second == 0)) && minute <= 59 && second <= 59 && IsZone(rest);
    }

    private static bool IsZone(ReadOnlySpan<char> text)
        => text.IsEmpty || text is "Z" || (text.Length == 6 && text[0] is '+' or '-' && text[3] == ':' && Digits(text[1..3], out var hours) && Digits(text[4..], out var minutes) && hours <= 14 && minutes <= 59);

    /// <summary>Whether a text without space around it is a decimal number.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] is '+' or '-')
            text = text[1..];
        var (digits, points) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c == '.')
                points++;
            else
                return false;
        }

        return digits > 0 && points <= 1;
    }

    private static bool IsWhole(string text, out bool isZero)
    {
        var digits = text.AsSpan().Trim();
        if (digits.Length > 0 && digits[0] == '+')
            digits = digits[1..];
        isZero = digits.TrimStart('0').IsEmpty;
        return digits.Length > 0 && Digits(digits, out _);
    }

    private static bool IsLanguage(ReadOnlySpan<char> text)
    {
        var (length, isFirst) = (0, true);
        foreach (var c in text)
        {
            if (c == '-' && length > 0)
                (length, isFirst) = (0, false);
            else if (char.IsAsciiLetter(c) || (!isFirst && char.IsAsciiDigit(c)))
                length++;
            else
                return false;
            if (length > 8)
                return false;
        }

        return length > 0;
    }

    private static bool Digits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            number = unchecked((number * 10) + (c - '0'));
        }

        return text.Length > 0;
    }
}

using System.Globalization;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Numbers as people write them: <c>1 234,5</c>, <c>1,234.5</c>, <c>1'234</c>, <c>12,5 %</c>, <c>1e+05</c>. They are
/// decimals, never binary fractions; what a decimal cannot hold exactly is refused.
/// </summary>
public static class CellNumbers
{
    private const int MostDigits = 28;

    /// <summary>
    /// Reads a number. Groups of three digits may stand between spaces of any width, apostrophes or the sign that is not
    /// the decimal one. A percent sign is dropped: <c>12,5 %</c> is 12.5. Where the cell can only be read with the other
    /// decimal sign, as <c>12.5</c> in a column of decimal commas, it is.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="mark">The decimal sign of the column.</param>
    /// <param name="number">The number.</param>
    /// <returns>Whether the cell is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, DecimalMark mark, out decimal number)
    {
        text = Bare(text);
        if (Plain(text, mark == DecimalMark.Comma ? ',' : '.', out number))
            return true;
        var comma = mark == DecimalMark.Comma;
        return TryStrict(text, comma ? ',' : '.', out number) || TryStrict(text, comma ? '.' : ',', out number);
    }

    /// <summary>The number as converters spell it.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text, with a point and without groups, the same in every culture.</returns>
    public static string Canonical(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Which decimal sign a cell shows.</summary>
    internal static NumberShape Shape(ReadOnlySpan<char> text)
    {
        text = Bare(text);
        if (Plain(text, mark: null, out _))
            return NumberShape.Plain;
        var point = TryStrict(text, '.', out var withPoint);
        var comma = TryStrict(text, ',', out var withComma);
        return (point, comma) switch
        {
            (false, false) => NumberShape.None,
            (true, false) => NumberShape.Point,
            (false, true) => NumberShape.Comma,
            _ when withPoint == withComma => NumberShape.Plain,
            _ => text.Contains(',') ? NumberShape.EitherComma : NumberShape.EitherPoint,
        };
    }

    /// <summary>Without surrounding space and percent sign.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length > 1 && text[^1] == '%' ? text[..^1].TrimEnd() : text;
    }

    /// <summary>Most cells: up to eighteen digits, a minus before them and the decimal sign, if there may be one, between them, and nothing else.</summary>
    private static bool Plain(ReadOnlySpan<char> text, char? mark, out decimal number)
    {
        number = 0;
        var (value, digits, scale) = (0L, 0, -1);
        var first = text is ['-', ..] ? 1 : 0;
        for (var i = first; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                value = (value * 10) + (text[i] - '0');
                scale += scale < 0 ? 0 : 1;
                if (++digits > 18)
                    return false;
            }
            else if (text[i] == mark && scale < 0 && i > first)
            {
                scale = 0;
            }
            else
            {
                return false;
            }
        }

        // Of « -0 » the closer look decides.
        if (digits == 0 || scale == 0 || (value == 0 && first > 0))
            return false;
        number = new decimal((int)value, (int)(value >> 32), 0, first > 0, (byte)Math.Max(scale, 0));
        return true;
    }

    private static bool TryStrict(ReadOnlySpan<char> text, char mark, out decimal number)
    {
        number = 0;
        if (text.Length is 0 or > 64)
            return false;
        Span<char> clean = stackalloc char[66];
        var length = 0;
        var i = 0;
        if (text[0] is '-' or '\u2212' or '+')
        {
            if (text[0] != '+')
                clean[length++] = '-';
            i++;
        }

        int digits = 0, inGroup = 0, groups = 0;
        var separator = '\0';
        for (; i < text.Length && text[i] != mark && text[i] is not ('e' or 'E'); i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                clean[length++] = text[i];
                digits++;
                inGroup++;
                continue;
            }

            // A group sign: the same all along, three digits between two of them, one to three before the first, no zero there.
            if (!IsGroup(text[i], mark) || (separator != '\0' && separator != text[i]) || (groups > 0 && inGroup != 3))
                return false;
            if (groups == 0 && (inGroup is 0 or > 3 || clean[length - inGroup] == '0'))
                return false;
            separator = text[i];
            groups++;
            inGroup = 0;
        }

        if (groups > 0 && inGroup != 3)
            return false;
        var point = i < text.Length && text[i] == mark;
        if (point)
        {
            clean[length++] = '.';
            var start = i + 1;
            for (i++; i < text.Length && char.IsAsciiDigit(text[i]); i++)
            {
                clean[length++] = text[i];
                digits++;
            }

            if (i == start)
                return false;
        }

        var scale = 0;
        if (i < text.Length && text[i] is 'e' or 'E')
        {
            if (groups > 0 || !int.TryParse(text[(i + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out scale) || Math.Abs(scale) > MostDigits)
                return false;
            text[i..].CopyTo(clean[length..]);
            length += text.Length - i;
            i = text.Length;
        }

        if (i != text.Length || digits == 0 || digits + Math.Abs(scale) > MostDigits)
            return false;
        return decimal.TryParse(clean[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
    }

    private static bool IsGroup(char c, char mark)
        => c is ' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '\u2019' || (c is ',' or '.' && c != mark);
}

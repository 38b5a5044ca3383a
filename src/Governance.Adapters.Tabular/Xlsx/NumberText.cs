using System.Globalization;
using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>The text of a number in a worksheet.</summary>
internal static class NumberText
{
    /// <summary>As many digits as every floating-point number gives back.</summary>
    private const int SafeDigits = 15;

    /// <summary>Beyond this not every whole number is one.</summary>
    private const double ExactLimit = 9_007_199_254_740_992;

    /// <summary>
    /// The shortest text that gives the number back. A whole number keeps all its digits as they stand, more than fifteen
    /// of them too; what a sum left behind, <c>0.30000000000000004</c>, stays, as it is what the sheet holds.
    /// </summary>
    public static bool TryText(ReadOnlySpan<byte> number, out string text)
    {
        if (IsPlain(number))
        {
            text = Encoding.ASCII.GetString(number);
            return true;
        }

        text = "";
        if (!TryValue(number, out var value))
            return false;
        text = Text(value);
        return true;
    }

    /// <summary>The value, where the text is a number of finite size.</summary>
    public static bool TryValue(ReadOnlySpan<byte> number, out double value)
    {
        value = 0;
        return !number.IsEmpty && (char.IsAsciiDigit((char)number[^1]) || number[^1] == '.') && number.ContainsAnyInRange((byte)'0', (byte)'9')
            && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    /// <summary>The shortest text of a value; whole ones without exponent as far as they are exact.</summary>
    public static string Text(double value) => Math.Abs(value) <= ExactLimit && value == Math.Truncate(value)
        ? ((long)value).ToString(CultureInfo.InvariantCulture)
        : value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Whether the text is the shortest already: no exponent, no zeros too many, no more digits than are safe after a point.</summary>
    private static bool IsPlain(ReadOnlySpan<byte> number)
    {
        var digits = number.Length > 0 && number[0] == '-' ? number[1..] : number;
        if (digits.IsEmpty || !char.IsAsciiDigit((char)digits[0]) || (digits[0] == '0' && digits.Length > 1 && digits[1] != '.'))
            return false;
        var whole = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (whole < 0)
            return digits[0] != '0' || digits.Length == number.Length;
        return digits.Length <= SafeDigits && digits[whole] == '.' && digits.Length > whole + 1 && digits[^1] != '0'
            && digits[(whole + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0
            && (digits[0] != '0' || !digits[(whole + 1)..].StartsWith("000"u8));
    }
}

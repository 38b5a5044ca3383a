namespace Governance.Core.Schemas;

/// <summary>
/// A JSON number as it is written, compared without rounding: the digits stay where they are, and only the place of the
/// decimal point is computed. The value is 0.d1d2d3… × 10^<see cref="_exponent"/>, with d1 not zero.
/// </summary>
internal readonly ref struct ExactNumber
{
    /// <summary>No written exponent goes beyond this, and no schema may come near it, so clamping never changes an order.</summary>
    private const long Clamp = 1_000_000_000_000_000_000;

    private readonly ReadOnlySpan<byte> _digits;
    private readonly long _exponent;
    private readonly int _sign;
    private readonly int _significant;

    /// <summary>Reads a number that is known to be a JSON number.</summary>
    public ExactNumber(ReadOnlySpan<byte> lexeme)
    {
        var negative = lexeme[0] == (byte)'-';
        var mantissa = negative ? lexeme[1..] : lexeme;
        long exponent = 0;
        var e = mantissa.IndexOfAny((byte)'e', (byte)'E');
        if (e >= 0)
        {
            exponent = Exponent(mantissa[(e + 1)..]);
            mantissa = mantissa[..e];
        }

        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa.Length : point;
        var first = mantissa.IndexOfAnyExcept((byte)'0', (byte)'.');
        if (first < 0)
            return;
        var digits = mantissa[first..(mantissa.LastIndexOfAnyExcept((byte)'0', (byte)'.') + 1)];
        _digits = digits;
        _significant = digits.Length - (digits.Contains((byte)'.') ? 1 : 0);
        _sign = negative ? -1 : 1;
        _exponent = exponent + (first < whole ? whole - first : whole + 1 - first);
    }

    /// <summary>Whether the value has no fraction.</summary>
    public bool IsInteger => _exponent >= _significant;

    /// <summary>Power of ten of the first digit, counted from the decimal point; says whether a schema's number is usable.</summary>
    public long Magnitude => _exponent;

    /// <summary>Below zero, zero or above zero, as this number is less than, equal to or greater than the other.</summary>
    public int CompareTo(ExactNumber other)
    {
        if (_sign != other._sign)
            return _sign.CompareTo(other._sign);
        var size = _exponent != other._exponent ? _exponent.CompareTo(other._exponent) : CompareDigits(_digits, other._digits);
        return _sign * size;
    }

    /// <summary>Whether two numbers as written are the same value.</summary>
    public static bool Same(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) => new ExactNumber(a).CompareTo(new ExactNumber(b)) == 0;

    private static int CompareDigits(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            if (i < a.Length && a[i] == (byte)'.')
                i++;
            if (j < b.Length && b[j] == (byte)'.')
                j++;
            if (i >= a.Length || j >= b.Length)
                return (a.Length - i).CompareTo(b.Length - j);
            if (a[i] != b[j])
                return a[i].CompareTo(b[j]);
            i++;
            j++;
        }
    }

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == (byte)'-';
        if (text[0] is (byte)'-' or (byte)'+')
            text = text[1..];
        long value = 0;
        foreach (var digit in text)
            value = value >= Clamp / 10 ? Clamp : value * 10 + digit - '0';
        return negative ? -value : value;
    }
}

namespace Governance.Core.Schemas;

/// <summary>A bound as a whole number of some power of ten, so that it is compared without rounding.</summary>
/// <param name="Mantissa">The whole number.</param>
/// <param name="Scale">Digits behind its decimal point, 0 to 18.</param>
/// <param name="IsMinimum">Whether smaller numbers are refused.</param>
/// <param name="IsExclusive">Whether the bound itself is refused.</param>
internal readonly record struct FastLimit(long Mantissa, int Scale, bool IsMinimum, bool IsExclusive)
{
    /// <summary>Powers of ten, from 10^0 to 10^18.</summary>
    public static readonly long[] Powers = MakePowers();

    /// <summary>Whether the number <paramref name="mantissa"/> / 10^<paramref name="scale"/> keeps the bound.</summary>
    public bool Allows(long mantissa, int scale)
    {
        var order = scale == Scale
            ? mantissa.CompareTo(Mantissa)
            : ((Int128)mantissa * Powers[Scale]).CompareTo((Int128)Mantissa * Powers[scale]);
        return order == 0 ? !IsExclusive : IsMinimum == order > 0;
    }

    /// <summary>Reads a bound; null where it has an exponent or more than 18 digits.</summary>
    public static FastLimit? Of(NumberLimit limit)
    {
        var text = limit.Lexeme.AsSpan();
        var isNegative = text[0] == (byte)'-';
        long mantissa = 0;
        var (digits, scale) = (0, 0);
        var point = text.IndexOf((byte)'.');
        for (var i = isNegative ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'.')
                continue;
            if (!char.IsAsciiDigit((char)text[i]) || ++digits > 18)
                return null;
            mantissa = mantissa * 10 + text[i] - '0';
            scale += point >= 0 && i > point ? 1 : 0;
        }

        return new FastLimit(isNegative ? -mantissa : mantissa, scale, limit.IsMinimum, limit.IsExclusive);
    }

    private static long[] MakePowers()
    {
        var powers = new long[19];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}

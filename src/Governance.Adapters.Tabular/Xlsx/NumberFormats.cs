namespace Governance.Adapters.Tabular;

/// <summary>Tells number formats that show dates, times, shares and codes from those that show numbers.</summary>
internal static class NumberFormats
{
    /// <summary>The shape of a format that is known by its number alone (ECMA-376 part 1, 18.8.30, with the East Asian ones).</summary>
    public static ShownAs OfBuiltIn(int id) => id switch
    {
        17 => ShownAs.Month,
        >= 14 and <= 16 or >= 27 and <= 31 or 36 or >= 50 and <= 54 or 57 or 58 or >= 71 and <= 74 => ShownAs.Date,
        >= 18 and <= 21 or >= 32 and <= 35 or 45 or 47 or 55 or 56 or >= 75 and <= 78 or 80 => ShownAs.Time,
        22 or 79 or 81 => id == 22 ? ShownAs.DateTime : id == 79 ? ShownAs.Elapsed : ShownAs.Date,
        46 => ShownAs.Elapsed,
        9 or 10 => ShownAs.Percent,
        _ => ShownAs.None,
    };

    /// <summary>The most digits that a number of a spreadsheet keeps.</summary>
    private const int MostDigits = 15;

    /// <summary>The shape of a format code: its first section decides, which is the one for positive numbers.</summary>
    public static ShownAs OfCode(string code)
    {
        var section = code.AsSpan(0, code.IndexOf(';', StringComparison.Ordinal) is >= 0 and var first ? first : code.Length);
        if (section.Length is > 1 and <= MostDigits && !section.ContainsAnyExcept('0'))
            return (ShownAs)((int)ShownAs.Padded + section.Length);
        var (day, year, time, month, digits, elapsed, percent) = (false, false, false, false, false, false, false);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (char.ToLowerInvariant(code[i]))
            {
                case '"':
                    i = End(code, i + 1, '"');
                    break;
                case '[':
                    var end = End(code, i + 1, ']');
                    elapsed |= IsElapsed(code.AsSpan(i + 1, Math.Max(0, end - i - 1)));
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'g' when code.AsSpan(i).StartsWith("general", StringComparison.OrdinalIgnoreCase):
                    return ShownAs.None;
                case 'a' when code.AsSpan(i).StartsWith("am/pm", StringComparison.OrdinalIgnoreCase):
                    i += 4;
                    break;
                case 'a' when code.AsSpan(i).StartsWith("a/p", StringComparison.OrdinalIgnoreCase):
                    i += 2;
                    break;
                case 'e' when i + 1 < code.Length && code[i + 1] is '+' or '-':
                    digits = true;
                    break;
                case 'd' or 'g' or 'b':
                    day = true;
                    break;
                case 'y' or 'e':
                    year = true;
                    break;
                case 'h' or 's':
                    time = true;
                    break;
                case 'm':
                    month = true;
                    break;
                case '#' or '?':
                    digits = true;
                    break;
                case '%':
                    percent = true;
                    break;
                case '0' when !IsFractionOfSecond(code, i):
                    digits = true;
                    break;
            }
        }

        if (elapsed)
            return ShownAs.Elapsed;
        if (digits)
            return percent ? ShownAs.Percent : ShownAs.None;
        if (year && month && !day && !time)
            return ShownAs.Month;
        day |= year || (month && !time);
        return day ? time ? ShownAs.DateTime : ShownAs.Date : time ? ShownAs.Time : ShownAs.None;
    }

    private static int End(string code, int from, char mark)
    {
        var end = code.IndexOf(mark, Math.Min(from, code.Length));
        return end < 0 ? code.Length : end;
    }

    private static bool IsElapsed(ReadOnlySpan<char> inside)
        => !inside.IsEmpty && (inside.TrimStart("hH").IsEmpty || inside.TrimStart("mM").IsEmpty || inside.TrimStart("sS").IsEmpty);

    /// <summary>In <c>ss.000</c> the zeros belong to the seconds.</summary>
    private static bool IsFractionOfSecond(string code, int at)
    {
        while (at > 0 && code[at] == '0')
            at--;
        return at > 0 && code[at] is '.' or ',' && code[at - 1] is 's' or 'S' or ']';
    }
}

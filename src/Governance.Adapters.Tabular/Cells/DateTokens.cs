namespace Governance.Adapters.Tabular;

/// <summary>A cell cut into what a date is made of: at most three numbers and one month name.</summary>
internal ref struct DateTokens
{
    /// <summary>The numbers, in their order, with how many digits each has.</summary>
    public (int Value, int Digits) A, B, C;

    /// <summary>How many numbers there are.</summary>
    public int Numbers;

    /// <summary>The month that is named, from 1; 0 for none.</summary>
    public int Month;

    /// <summary>How many numbers stand before the month name.</summary>
    public int BeforeMonth;

    /// <summary>What stands between the numbers, where it is one sign throughout; else NUL.</summary>
    public char Separator;

    /// <summary>The last number, which is the year of a date that does not begin with it.</summary>
    public readonly (int Value, int Digits) Last => Numbers switch { 1 => A, 2 => B, _ => C };

    /// <summary>Puts the one year of two digits that it can be short for in the place of the last number. The century is in no such date.</summary>
    /// <param name="years">The years.</param>
    /// <returns>False where none of them, or more than one, ends so.</returns>
    public bool TryFullYear(IReadOnlyCollection<int> years)
    {
        if (Last is not { Digits: 2, Value: var value })
            return true;
        var year = 0;
        foreach (var known in years)
        {
            if (known % 100 != value)
                continue;
            if (year > 0)
                return false;
            year = known;
        }

        if (Numbers == 1)
            A = (year, 4);
        else if (Numbers == 2)
            B = (year, 4);
        else
            C = (year, 4);
        return year > 0;
    }

    /// <summary>Cuts a cell. The time of day behind a date is left out.</summary>
    /// <returns>False where the cell holds anything that no date has.</returns>
    public static bool TryCut(ReadOnlySpan<char> text, out DateTokens tokens)
    {
        tokens = default;
        text = text.Trim();
        if (text.Length is 0 or > 48 || !DropTime(ref text))
            return false;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                var value = 0;
                for (; i < text.Length && char.IsAsciiDigit(text[i]) && i - start < 8; i++)
                    value = (value * 10) + (text[i] - '0');
                if ((i < text.Length && char.IsAsciiDigit(text[i])) || !tokens.Add(value, i - start))
                    return false;
            }
            else if (char.IsLetter(text[i]))
            {
                for (; i < text.Length && char.IsLetter(text[i]); i++)
                {
                }

                var word = text[start..i];
                if (MonthNames.Month(word) is > 0 and var month && tokens.Month == 0)
                    (tokens.Month, tokens.BeforeMonth) = (month, tokens.Numbers);
                else if (!MonthNames.IsFiller(word))
                    return false;
            }
            else if (!tokens.Between(text, ref i))
            {
                return false;
            }
        }

        return tokens.Numbers > 0;
    }

    private bool Add(int value, int digits)
    {
        if (Numbers == 3)
            return false;
        if (Numbers == 0)
            A = (value, digits);
        else if (Numbers == 1)
            B = (value, digits);
        else
            C = (value, digits);
        Numbers++;
        return true;
    }

    /// <summary>One sign between two parts, with spaces around it; a point or comma may end a part.</summary>
    private bool Between(ReadOnlySpan<char> text, ref int i)
    {
        var sign = ' ';
        var start = i;
        for (; i < text.Length && !char.IsLetterOrDigit(text[i]); i++)
        {
            var c = text[i] is '\u00A0' or '\u202F' ? ' ' : text[i];
            if (c == ' ')
                continue;
            if ((sign != ' ' && sign != '.') || c is not ('/' or '-' or '.' or ','))
                return false;
            sign = c;
        }

        if (Numbers == 1)
            Separator = sign;
        else if (Numbers == 2 && Separator != sign)
            Separator = '\0';

        // Digits of another script are neither ours nor a sign.
        return i > start;
    }

    /// <summary>Leaves out <c>T00:00:00</c>, <c> - 12:00</c>, <c> 2:05 PM</c> and the like.</summary>
    private static bool DropTime(ref ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0)
            return true;
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (colon - start is 0 or > 2 || start == 0 || !IsTime(text[start..]))
            return false;
        var before = text[..start];
        if (before[^1] is 'T' or 't')
        {
            text = before[..^1];
            return text.Length > 0;
        }

        if (before[^1] is not (' ' or '\u00A0' or '\u202F'))
            return false;
        text = before.TrimEnd().TrimEnd(['-', ',']).TrimEnd();
        return text.Length > 0;
    }

    private static bool IsTime(ReadOnlySpan<char> time)
    {
        foreach (var c in time)
        {
            if (!char.IsAsciiDigit(c) && c is not (':' or '.' or ',' or '+' or '-' or ' ' or 'Z' or 'z' or 'A' or 'a' or 'P' or 'p' or 'M' or 'm'))
                return false;
        }

        var colon = time.IndexOf(':');
        return colon + 3 <= time.Length && char.IsAsciiDigit(time[colon + 1]) && char.IsAsciiDigit(time[colon + 2]) && time[colon + 1] < '6'
            && (colon < 2 || time[0] < '2' || (time[0] == '2' && time[1] <= '4'));
    }
}

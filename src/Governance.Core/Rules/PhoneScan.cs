using System.Text;

namespace Governance.Core.Rules;

/// <summary>Looks for telephone numbers: with a country prefix, eight digits or more after a word for telephone, or in pairs as they are dialled.</summary>
internal static class PhoneScan
{
    /// <summary>The fewest digits of a number.</summary>
    public const int Least = 8;

    private const int Most = 15;

    private const string MaliInBrackets = "(223)";

    /// <summary>Addresses that are a telephone number.</summary>
    private static readonly string[] AddressesOfNumbers = ["wa.me/", "?phone=", "&phone=", "?tel=", "&tel="];

    /// <summary>What may stand between the word for telephone and the number.</summary>
    private static readonly string[] Fillers = ["number", "numero", "no", "nr", "n", "is", "est", "au", "at", "on", "le"];

    private static readonly string[] Words =
        ["tel", "tels", "telephone", "telephones", "phone", "contact", "contacts", "whatsapp", "portable", "mobile", "mob", "cel", "cell", "cellulaire", "gsm", "appeler", "appelez", "joindre", "joignable", "call"];

    /// <summary>Whether a text holds a telephone number.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        if (!MayHaveNumber(text))
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '+' && !IsDecimal(text[(i + 1)..]) && StartsWithCountry(text, i + 1))
                return true;
            if (c == '0' && IsStart(text, i) && text[i..].StartsWith("00", StringComparison.Ordinal) && !IsPadded(text[(i + 2)..]) && StartsWithCountry(text, i + 2))
                return true;
            if (c == '(' && text[i..].StartsWith(MaliInBrackets, StringComparison.Ordinal) && NumberAt(text, i + MaliInBrackets.Length))
                return true;
            if (char.IsAsciiDigit(c) && IsStart(text, i) && DialledPairs.StartAt(text, i))
                return true;
            if (char.IsLetter(c) && (i == 0 || !char.IsLetter(text[i - 1])) && WordThenNumber(text, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether an address of the web is one of a telephone.</summary>
    public static bool IsInAddress(ReadOnlySpan<char> address)
    {
        foreach (var known in AddressesOfNumbers)
        {
            if (address.IndexOf(known, StringComparison.OrdinalIgnoreCase) is >= 0 and var found && address[(found + known.Length)..].TrimStart('+') is var number && NumberAt(number, 0))
                return true;
        }

        return false;
    }

    /// <summary>Whether a folded field name is about a telephone.</summary>
    public static bool IsWordIn(string folded)
        => folded.StartsWith("tel", StringComparison.Ordinal) || folded.Contains("phone", StringComparison.Ordinal)
            || folded.Contains("contact", StringComparison.Ordinal) || folded.Contains("whatsapp", StringComparison.Ordinal);

    /// <summary>Whether a number of eight to fifteen digits starts here that is no date.</summary>
    public static bool NumberAt(ReadOnlySpan<char> text, int start) => Digits(text, start) is >= Least and <= Most;

    /// <summary>Whether a byte of a text may part the digits of a number: a separator, or one of a separator that is no ASCII.</summary>
    public static bool MayPart(char c) => c >= 0x80 || IsSeparator(c);

    /// <summary>Whether a text has digits enough for a number somewhere in a row: most have not, and need no closer look.</summary>
    private static bool MayHaveNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : IsSeparator(c) ? digits : 0;
            if (digits == Least)
                return true;
        }

        return false;
    }

    /// <summary>Signs that part the digits of a number, also those that a word processor makes of a hyphen and those that nobody sees.</summary>
    private static bool IsSeparator(char c)
        => c is ' ' or '.' or '-' or '/' or '(' or ')' || (c >= 0x80 && c is '\u00A0' or '\u202F' or '\u00AD' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u200B' or '\u2060');

    /// <summary>
    /// Whether a number with the code of a country starts here. No date stands right behind the sign of one; behind a blank
    /// there may be a date (« 12:00 30/06/2021 ») or what is added (« 5 000 + 250 000 000 »).
    /// </summary>
    private static bool StartsWithCountry(ReadOnlySpan<char> text, int start)
    {
        var sign = start;
        while (start < text.Length && IsSeparator(text[start]))
            start++;
        return start < text.Length && text[start] is >= '1' and <= '9' && !(start > sign && IsAmount(text[start..]))
            && Digits(text, start, mayBeDate: start > sign) is >= Least and <= Most;
    }

    /// <summary>Whether digits are those of an amount: one to three, then groups of three.</summary>
    private static bool IsAmount(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyExceptInRange('0', '9');
        if (first is < 1 or > 3)
            return false;
        for (var at = first; at < text.Length && IsSeparator(text[at]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);)
        {
            var group = text[(at + 1)..].IndexOfAnyExceptInRange('0', '9');
            if ((group < 0 ? text.Length - at - 1 : group) != 3)
                return false;
            at += 4;
        }

        return true;
    }

    /// <summary>Whether what stands here starts a number: it is no part of a word, a decimal, a code or a time.</summary>
    private static bool IsStart(ReadOnlySpan<char> text, int at) => at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '-' or '/' or '_' or ':');

    /// <summary>Whether digits behind two noughts are a number filled up to its length: codes of countries that people here call start with 2, 3, 4 or 9.</summary>
    private static bool IsPadded(ReadOnlySpan<char> text) => text.TrimStart() is not ['2' or '3' or '4' or '9', ..];

    /// <summary>Whether a word is one for telephone. Most words are plain letters and need not be folded.</summary>
    private static bool IsWord(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word))
            return Array.IndexOf(Words, FoldedText.Fold(word)) >= 0;
        foreach (var known in Words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool WordThenNumber(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        if (end - start > 10 || !IsWord(text[start..end]))
            return false;
        end = AfterMarks(text, end);
        for (var fillers = 0; fillers < 2; fillers++)
        {
            var next = end;
            while (next < text.Length && char.IsLetter(text[next]))
                next++;
            if (next == end || Array.IndexOf(Fillers, FoldedText.Fold(text[end..next])) < 0)
                break;
            end = AfterMarks(text, next);
        }

        return end < text.Length && char.IsAsciiDigit(text[end]) && NumberAt(text, end);
    }

    /// <summary>Past the few signs that stand behind a word.</summary>
    private static int AfterMarks(ReadOnlySpan<char> text, int start)
    {
        var (end, limit) = (start, Math.Min(text.Length, start + 10));
        while (end < limit && !char.IsLetterOrDigit(text[end]))
            end++;
        return end;
    }

    /// <summary>
    /// Digits of the number that starts here, separators skipped, up to the first separator after which it is long enough: two
    /// numbers side by side are not one. 0 for a date.
    /// </summary>
    private static int Digits(ReadOnlySpan<char> text, int start, bool mayBeDate = true)
    {
        var digits = 0;
        var group = 0;
        Span<int> groups = stackalloc int[3];
        var count = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
                group++;
                continue;
            }

            if (digits >= Least || !IsSeparator(text[i]))
                break;
            if (group > 0 && count < 3)
                groups[count++] = group;
            group = 0;
        }

        if (group > 0 && count < 3)
            groups[count++] = group;
        var isDate = digits == 8 && count == 3 && (groups is [4, 2, 2] or [2, 2, 4]);
        var areYears = digits == 8 && count == 2 && groups is [4, 4, ..] && IsYear(text, start);
        return mayBeDate && (isDate || areYears) ? 0 : digits;
    }

    /// <summary>« 2021-2022 » is two years: each begins with 19 or 20.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, int start)
    {
        var second = start + 4;
        while (!char.IsAsciiDigit(text[second]))
            second++;
        return text.Slice(start, 2) is "19" or "20" && text.Slice(second, 2) is "19" or "20";
    }

    /// <summary>Whether a number with a sign is a coordinate or another decimal: digits, one full stop, digits, and no more of them.</summary>
    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        var point = text.IndexOfAnyExceptInRange('0', '9');
        if (point <= 0 || text[point] != '.')
            return false;
        var rest = text[(point + 1)..];
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        if (end < 0)
            return !rest.IsEmpty;
        return end > 0 && rest[end] != '.' && !(rest[end] == ' ' && end + 1 < rest.Length && char.IsAsciiDigit(rest[end + 1]));
    }
}

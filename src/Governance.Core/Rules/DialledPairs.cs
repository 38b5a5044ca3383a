using System.Globalization;

namespace Governance.Core.Rules;

/// <summary>Telephone numbers that nothing tells but how they are grouped, as they are dialled in the region.</summary>
internal static class DialledPairs
{
    /// <summary>How far the rates of one series lie apart at most.</summary>
    private const int NearValues = 10;

    /// <summary>Words before the values of a series.</summary>
    private static readonly string[] SeriesWords =
        ["taux", "rate", "rates", "score", "scores", "indice", "indices", "ratio", "ratios", "pourcentage", "pourcentages", "percent", "percentages", "serie", "series", "moyenne", "moyennes"];

    /// <summary>
    /// Whether digits are in groups as numbers are dialled here, with nothing else to tell them: four pairs from 50 on, as in Mali,
    /// Niger and Burkina Faso, five pairs from 0 on, or 7x xxx xx xx as in Senegal; blanks, full stops or hyphens part them. Groups
    /// that rise one after the other, as ages and rounds in a list do, groups that are all round, and those of a series of rates are
    /// no telephone.
    /// </summary>
    public static bool StartAt(ReadOnlySpan<char> text, int start)
    {
        // Most numbers of a text are none of pairs: a look at the second sign spares them the rest.
        if (start + 2 >= text.Length || !char.IsAsciiDigit(text[start + 1]) || Parts(text[start + 2]) is var sign && sign == '\0')
            return false;
        var before = text[..start].TrimEnd(" \u00A0\u202F");
        if (before.Length > 0 && char.IsAsciiDigit(before[^1]))
            return false;
        Span<int> groups = stackalloc int[5];
        Span<int> values = stackalloc int[5];
        var (count, isRound, rises) = (0, true, true);
        for (var at = start; count < groups.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            groups[count] = end - at;
            isRound &= text[end - 1] == '0';
            rises &= int.TryParse(text[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out values[count]) && (count == 0 || values[count] > values[count - 1]);
            count++;
            if (end + 1 >= text.Length || Parts(text[end]) != sign || !char.IsAsciiDigit(text[end + 1]))
                return !isRound && !rises && !IsSeries(values[..count], before) && text[start] switch
                {
                    '0' => groups[..count] is [2, 2, 2, 2, 2],
                    '7' when groups[..count] is [2, 3, 2, 2] => true,
                    >= '5' => groups[..count] is [2, 2, 2, 2],
                    _ => false,
                };
            at = end + 1;
        }

        return false;
    }

    /// <summary>The sign that parts groups of digits, one for all that look like it; NUL for what parts none.</summary>
    private static char Parts(char c) => c switch
    {
        ' ' or '\u00A0' or '\u202F' => ' ',
        '.' => '.',
        '-' or '\u2010' or '\u2011' => '-',
        _ => '\0',
    };

    /// <summary>
    /// Whether groups are rates or scores one after the other, such as « 52 48 51 49 »: all differ and lie near each other, as the
    /// pairs of one telephone in some hundreds do, or a word before them says so.
    /// </summary>
    private static bool IsSeries(ReadOnlySpan<int> values, ReadOnlySpan<char> before)
    {
        var (least, most, differ) = (int.MaxValue, 0, true);
        for (var i = 0; i < values.Length; i++)
        {
            (least, most) = (Math.Min(least, values[i]), Math.Max(most, values[i]));
            differ &= !values[..i].Contains(values[i]);
        }

        if (differ && most - least <= NearValues)
            return true;
        before = before.TrimEnd(" \u00A0\u202F:=(");
        var word = before.Length;
        while (word > 0 && char.IsLetter(before[word - 1]))
            word--;
        return before.Length - word is > 2 and <= 12 && Array.IndexOf(SeriesWords, FoldedText.Fold(before[word..])) >= 0;
    }
}

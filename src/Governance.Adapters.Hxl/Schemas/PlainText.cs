using System.Globalization;
using System.Text;

namespace Governance.Adapters.Hxl;

/// <summary>Texts as schemas compare them.</summary>
internal static class PlainText
{
    /// <summary>Without spaces at the ends, and one space for any number of spaces, tabs and line breaks.</summary>
    public static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                spaced.Append(c);
            else if (spaced.Length > 0 && spaced[^1] != ' ')
                spaced.Append(' ');
        }

        if (spaced.Length > 0 && spaced[^1] == ' ')
            spaced.Length--;
        return spaced.Length == text.Length ? text : spaced.ToString();
    }

    /// <summary>The same in lower case, without accents, with typographic signs as a keyboard has them.</summary>
    public static string Fold(string text)
    {
        var spaced = Spaced(text);
        if (Ascii.IsValid(spaced))
            return spaced.ToLowerInvariant();
        var folded = new StringBuilder(spaced.Length);
        // Half a character, and the one non-character that normalisation refuses, are kept out of its way.
        foreach (var c in string.Concat(spaced.EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            _ = char.ToLowerInvariant(c) switch
            {
                '\u2018' or '\u2019' => folded.Append('\''),
                '\u201C' or '\u201D' => folded.Append('"'),
                '\u2013' or '\u2014' => folded.Append('-'),
                'œ' => folded.Append("oe"),
                'æ' => folded.Append("ae"),
                'ß' => folded.Append("ss"),
                'ø' => folded.Append('o'),
                'ł' => folded.Append('l'),
                'đ' => folded.Append('d'),
                var lower => folded.Append(lower),
            };
        }

        return folded.ToString();
    }

    /// <summary>Whether there are spaces at an end, two in a row, tabs or line breaks.</summary>
    public static bool HasStraySpace(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                continue;
            if (i == 0 || i == text.Length - 1 || text[i] is '\t' or '\r' or '\n' || char.IsWhiteSpace(text[i + 1]))
                return true;
        }

        return false;
    }
}

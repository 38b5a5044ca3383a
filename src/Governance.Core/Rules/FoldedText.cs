using System.Globalization;
using System.Text;

namespace Governance.Core.Rules;

/// <summary>Names made comparable: without case, accents, spaces and punctuation, the same in every culture.</summary>
public static class FoldedText
{
    /// <summary>Folds a text: « Ségou » and <c>SEGOU</c> are the same.</summary>
    /// <param name="text">Any text, also one that is no well-formed UTF-16.</param>
    /// <returns>Its letters and digits in lower case, without accents; empty where it has none.</returns>
    public static string Fold(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
            return FoldPlain(text);
        var folded = new StringBuilder(text.Length);

        // Half a character, and the one non-character that normalisation refuses, are no letters, so nothing is lost.
        foreach (var c in string.Concat(text.ToString().EnumerateRunes()).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (c is 'œ' or 'Œ')
                folded.Append("oe");
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }

    /// <summary>Nearly all texts are plain letters.</summary>
    private static string FoldPlain(ReadOnlySpan<char> text)
    {
        var folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded[length++] = char.ToLowerInvariant(c);
        }

        return new string(folded[..length]);
    }
}

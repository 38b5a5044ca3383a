using System.Globalization;
using System.Text;

namespace Governance.Core.Rules;

/// <summary>Names made comparable: without case, accents, spaces and punctuation, the same in every culture.</summary>
internal static class FoldedText
{
    /// <summary>Folds a text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        if (Ascii.IsValid(text))
        {
            foreach (var c in text)
            {
                if (char.IsAsciiLetterOrDigit(c))
                    folded.Append(char.ToLowerInvariant(c));
            }

            return folded.ToString();
        }

        // The one non-character that normalisation refuses; it is no letter, so nothing is lost.
        foreach (var c in text.ToString().Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (c is 'œ' or 'Œ')
                folded.Append("oe");
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}

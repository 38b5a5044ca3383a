using System.Text;

namespace Governance.Core.Fixes;

/// <summary>Spellings that say the same; the same in every culture.</summary>
public static class CodeSpelling
{
    /// <summary>A text without the white space around it; no-break and zero-width spaces are some.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>What is left of it.</returns>
    public static string Trim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>Whether two texts differ in case, in <c>_</c> or a space for <c>-</c>, or in the space around them alone.</summary>
    /// <param name="one">A text.</param>
    /// <param name="other">Another.</param>
    /// <returns>True where nothing else differs.</returns>
    public static bool Same(string one, string other)
    {
        var (a, b) = (Trim(one), Trim(other));
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (Fold(a[i]) != Fold(b[i]))
                return false;
        }

        return true;
    }

    /// <summary>A text with each letter and its accents in one character: Unicode normalisation form C.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text in form C; as it is where it has none, as one with half a character in it.</returns>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text) || text.EnumerateRunes().Any(static r => r.Value is 0xFFFE or 0xFFFD))
            return text;
        var composed = text.Normalize(NormalizationForm.FormC);

        // Some characters become others that look alike, and cannot come back: then the text stays.
        return text.EnumerateRunes().Any(IsReplaced) ? text : composed;
    }

    /// <summary>Whether form C has another character in the place of this one alone.</summary>
    private static bool IsReplaced(Rune rune)
    {
        var one = rune.ToString();
        return !one.IsNormalized(NormalizationForm.FormC);
    }

    /// <summary>Whether a member holds a key, which others repeat by its very characters, rather than words for people.</summary>
    /// <param name="pointer">JSON Pointer of the member.</param>
    /// <returns>True where it does: the value of an identifier, a group, a symbol, a locator, a code of another list.</returns>
    public static bool IsKey(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        return pointer[(pointer.LastIndexOf('/') + 1)..] is "group" or "value" or "symbol" or "locator" or "code" or "sourceCode" or "sourceScheme" or "scheme" or "dimension" or "category" || pointer.StartsWith("/extensions/", StringComparison.Ordinal);
    }

    private static char Fold(char c) => c is '_' or ' ' or '\u00A0' or '\u202F' or '\u2010' or '\u2011' ? '-' : char.ToLowerInvariant(c);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}

namespace Governance.Core.Fixes;

/// <summary>Codes as people spell them, made comparable; the same in every culture.</summary>
internal static class CodeSpelling
{
    /// <summary>A text without the white space around it; no-break and zero-width spaces are some.</summary>
    public static string Trim(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start]))
            start++;
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>Whether two texts differ in case, in <c>_</c> or a space for <c>-</c>, or in the space around them alone.</summary>
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

    private static char Fold(char c) => c is '_' or ' ' or '\u00A0' or '\u202F' or '\u2010' or '\u2011' ? '-' : char.ToLowerInvariant(c);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}

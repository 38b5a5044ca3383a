namespace Governance.Adapters.Sdmx;

/// <summary>Which texts the standard takes for ids.</summary>
internal static class Ids
{
    /// <summary>Whether a text may be the id of a code, or of whoever sends.</summary>
    public static bool IsId(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '@' or '$' or '-');

    /// <summary>Whether a text may be the id of a component.</summary>
    public static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}

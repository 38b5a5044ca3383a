namespace Governance.Adapters.Tabular;

/// <summary>Yes and no as people write them, in French and English.</summary>
public static class CellBooleans
{
    /// <summary>Reads <c>yes</c>, <c>oui</c>, <c>true</c>, <c>vrai</c>, <c>1</c>, <c>x</c> and their contraries, whatever the letter case.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="value">What it says.</param>
    /// <returns>Whether it says either.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out bool value)
    {
        Span<char> lower = stackalloc char[5];
        text = text.Trim();
        value = false;
        if (text.Length is 0 or > 5)
            return false;
        var length = text.ToLowerInvariant(lower);
        switch (lower[..length])
        {
            case "yes" or "y" or "oui" or "o" or "true" or "vrai" or "1" or "x" or "\u2713" or "\u2714":
                value = true;
                return true;
            case "no" or "n" or "non" or "false" or "faux" or "0":
                return true;
            default:
                return false;
        }
    }
}

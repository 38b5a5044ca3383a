namespace Governance.Adapters.Htcds;

/// <summary>Whole numbers as programs re-export them.</summary>
internal static class CtdcNumbers
{
    /// <summary>The digits of a cell; a program that knows no missing whole number has made <c>1.0</c> of 1.</summary>
    public static string Whole(string cell)
    {
        var text = cell.Trim();
        return text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
    }
}

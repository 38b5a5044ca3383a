using Governance.Core.Rules;

namespace Governance.Adapters.Statistics;

/// <summary>Names of columns as they are compared: the same column is <c>GeoAreaCode</c>, <c>GeoArea_Code</c> and <c>geo_area</c>.</summary>
internal static class Names
{
    private const string Code = "code";

    /// <summary>Letters and digits alone, in small letters and without accents.</summary>
    public static string Plain(string name) => FoldedText.Fold(name);

    /// <summary>The same without a final <c>code</c>, which one half of a code and its label has.</summary>
    public static string Subject(string name)
        => Plain(name) is var plain && plain.Length > Code.Length && plain.EndsWith(Code, StringComparison.Ordinal) ? plain[..^Code.Length] : plain;
}

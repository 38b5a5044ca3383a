using System.Text.RegularExpressions;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// Titles of chapters that stand in the column of the recommendations itself, as in matrices without numbers: « AXE 1 : gouvernance »,
/// « Recommandations du deuxième comité ». Nobody recommends that.
/// </summary>
internal static partial class Chapters
{
    /// <summary>More letters than these are no title.</summary>
    private const int Longest = 160;

    /// <summary>Whether a text that stands alone in its row is such a title.</summary>
    public static bool IsOne(string text) => text.Length <= Longest && Title().IsMatch(text);

    [GeneratedRegex(
        @"\A(?:(?:axe|volet|chapitre|pilier|composante|axis|pillar|component|chapter)(?:\s+(?:stratégique|thématique|strategic|thematic))?\s+(?:n°\s*)?(?:\d+|[ivx]+)\b|(?:thème|thématique|theme)\s*(?:\d+\s*)?:|(?:recommandations|recommendations)\s+(?:du|de la|de l['’]|des|issues|formulées|adressées|from|of|made)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}

using System.Collections.Frozen;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Whether a column names the site or settlement of a row, from the words of its name: « Nom du site/village », « Village or settlement
/// name ». With any other word, such as one of origin, it does not.
/// </summary>
internal static class SiteNames
{
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Sites = FrozenSet.ToFrozenSet(
        ["site", "sites", "village", "villages", "settlement", "settlements", "location", "neighbourhood", "neighborhood", "camp", "localite", "quartier", "lieu"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(["name", "nom", "of", "the", "or", "and", "du", "de", "la", "le", "l", "ou", "et", "in", "english"], StringComparer.Ordinal);

    /// <summary>Recognises such columns.</summary>
    public static bool Is(string header)
    {
        var words = HeaderKey.Plain(header) is { } plain ? Words.Key(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
        return words.Length is > 0 and <= MostWords && Array.Exists(words, Sites.Contains) && Array.TrueForAll(words, w => Sites.Contains(w) || Fillers.Contains(w));
    }
}

using Governance.Core.Schemas;

namespace Governance.Core.Rules;

/// <summary>
/// The p-codes of Mali in the editions that are loaded, regions and cercles. An edition that is not stated is never taken to
/// be the newest: code and name decide together.
/// </summary>
internal static class MaliPCodes
{
    /// <summary>Length of the code of a cercle; longer codes are of communes, which the lists do not hold.</summary>
    private const int Longest = 6;

    private static readonly Dictionary<int, Dictionary<string, HashSet<string>>> Editions = new[] { 2015, 2021 }.ToDictionary(y => y, Load);

    private static readonly HashSet<(int Length, string Name)> AllNames =
        [.. Editions.Values.SelectMany(e => e).SelectMany(c => c.Value.Select(n => (c.Key.Length, n)))];

    /// <summary>Whether a name is one of the code's; null where the lists cannot tell.</summary>
    public static bool? NameMatches(PCode code, string name)
    {
        var meanings = Meanings(code);
        return meanings.Count == 0 ? null : meanings.Any(m => m.Contains(Fold(name)));
    }

    /// <summary>Whether the code is in the stated edition, or in any; null for codes that no list holds.</summary>
    public static bool? IsKnown(PCode code) => IsLookedUp(code) ? Meanings(code).Count > 0 : null;

    /// <summary>Whether a name is one of a region (level 1) or cercle (level 2) in any edition.</summary>
    public static bool IsKnownName(string name, int level) => AllNames.Contains((2 + (2 * level), Fold(name)));

    /// <summary>Whether two editions give a code to places that share no name.</summary>
    public static bool MeansDifferentPlaces(string code)
    {
        var meanings = Editions.Values.Where(e => e.ContainsKey(code)).Select(e => e[code]).ToList();
        return meanings.Count == 2 && !meanings[0].Overlaps(meanings[1]);
    }

    private static List<HashSet<string>> Meanings(PCode code)
        => [.. Editions.Where(e => code.Edition is null || code.Edition.Value.Year == e.Key).Where(e => e.Value.ContainsKey(code.Code)).Select(e => e.Value[code.Code])];

    private static bool IsLookedUp(PCode code)
        => code.Code.Length is > 2 and <= Longest && code.Code.StartsWith("ML", StringComparison.Ordinal) && char.IsAsciiDigit(code.Code[2])
            && (code.Edition is null || Editions.ContainsKey(code.Edition.Value.Year));

    private static Dictionary<string, HashSet<string>> Load(int year)
        => CodeList.Get($"pcode-mli-{year}").Items.ToDictionary(i => i.Code, i => i.Aliases.Append(i.En).Append(i.Fr).Select(n => Fold(n)).ToHashSet());

    /// <summary>Folds a name without the words for the kind of unit, so that « Cercle de Gao » is Gao.</summary>
    private static string Fold(string name)
    {
        var words = name.Split([' ', '\u00A0', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(w => FoldedText.Fold(w)).ToList();
        while (words.Count > 1 && words[0] is "cercle" or "region" or "district" or "de" or "du" or "d")
            words.RemoveAt(0);
        return string.Concat(words);
    }
}

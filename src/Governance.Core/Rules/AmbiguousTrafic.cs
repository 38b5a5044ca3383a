namespace Governance.Core.Rules;

/// <summary>Finds the French word « trafic » where it may mean trafficking in persons as well as smuggling of migrants.</summary>
internal static class AmbiguousTrafic
{
    /// <summary>Words after which « trafic » still stands alone: no complement has begun.</summary>
    private static readonly HashSet<string> NoComplement =
    [
        "a", "au", "aux", "avec", "dans", "doit", "en", "entre", "est", "et", "la", "le", "les", "mais", "ont", "ou", "par",
        "pour", "que", "qui", "reste", "se", "sont", "sous", "sur", "vers",
    ];

    private static readonly HashSet<string> Links = ["de", "des", "d", "du"];

    private static readonly HashSet<string> People =
        ["humain", "humains", "etre", "etres", "personne", "personnes", "femme", "femmes", "enfant", "enfants", "fille", "filles", "mineur", "mineurs"];

    /// <summary>Whether a text uses the word without saying which of the two it means.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "trafic" or "trafics" && IsAmbiguous(words, i + 1))
                return true;
        }

        return false;
    }

    private static bool IsAmbiguous(List<string> words, int next)
    {
        if (Word(words, next) is "illicite" or "illicites")
            next++;
        var follows = Word(words, next);
        if (follows is null || NoComplement.Contains(follows) || People.Contains(follows))
            return true;
        return Links.Contains(follows) && Word(words, next + 1) is { } complement && People.Contains(complement);
    }

    /// <summary>A word by its index; null past the end and at a punctuation mark.</summary>
    private static string? Word(List<string> words, int index) => index < words.Count && words[index].Length > 0 ? words[index] : null;

    /// <summary>Folded words; a punctuation mark is an empty word, an apostrophe parts two words.</summary>
    private static List<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
                words.Add(FoldedText.Fold(text[start..i]));
            start = -1;
            if (i < text.Length && text[i] is not ('\'' or '’') && !char.IsWhiteSpace(text[i]))
                words.Add("");
        }

        return words;
    }
}

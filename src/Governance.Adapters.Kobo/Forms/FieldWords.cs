using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Governance.Adapters.Kobo;

/// <summary>Words of names and labels, as far as they can be compared: without accents, case, plural and small words, French ones in English.</summary>
internal static class FieldWords
{
    private const int ShortestPlural = 4;

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "of", "or", "and", "what", "is", "your", "in", "on", "for", "to", "code", "le", "la", "les", "l", "d", "de", "du", "des", "un", "une", "quel", "quelle", "est", "votre", "vos", "ou", "et", "en", "au", "person", "personne"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> French = """
        sexe=sex genre=gender naissance=birth nationalite=nationality annee=year an=year arrivee=arrival
        depart=departed besoin=need prenom=given nom=family famille=family telephone=phone raison=reason motif=reason
        vulnerabilite=vulnerability langue=language metier=occupation profession=occupation matrimonial=marital
        matrimoniale=marital situation=status statut=status entretien=interviewed interview=interviewed pays=country
        observation=note remarque=note sante=health enfant=child nombre=number lieu=place instruction=education
        residence=residence apatride=stateless femme=female woman=female homme=male man=male titre=title
        adresse=address cause=cause date=date emploi=employment menage=household taille=size ethnie=ethnicity
        sejour=stay
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>The words of a name such as <c>sexOrGender</c> or <c>date_of_birth</c>, or of a label.</summary>
    public static IReadOnlySet<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        var wasLower = false;
        foreach (var c in text.Normalize(NormalizationForm.FormD).Append(' '))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (word.Length > 0 && (!char.IsLetter(c) || (wasLower && char.IsUpper(c))))
            {
                if (Plain(word.ToString()) is { } plain)
                    words.Add(plain);
                word.Clear();
            }

            if (char.IsLetter(c))
                word.Append(char.ToLowerInvariant(c));
            wasLower = char.IsLower(c);
        }

        return words;
    }

    /// <summary>How alike two sets of words are, from 0 to 1.</summary>
    public static double Likeness(IReadOnlySet<string> left, IReadOnlySet<string> right)
        => left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    /// <summary>What two texts that say the same have in common: their words in whatever order, and their numbers.</summary>
    public static string Key(string text)
    {
        var numbers = new string([.. text.Select(c => char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', Of(text).Order(StringComparer.Ordinal).Concat(numbers));
    }

    private static string? Plain(string word)
    {
        if (Small.Contains(word))
            return null;
        var single = word.Length >= ShortestPlural && word[^1] is 's' or 'x' ? word[..^1] : word;
        single = single.EndsWith("ie", StringComparison.Ordinal) && word[^1] == 's' ? single[..^2] + "y" : single;
        return French.GetValueOrDefault(single) ?? French.GetValueOrDefault(word) ?? single;
    }
}

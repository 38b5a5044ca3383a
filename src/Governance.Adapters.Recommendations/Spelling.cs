using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Adapters.Recommendations;

/// <summary>
/// Makes words of headers and statuses comparable: case, accents, punctuation, « (e) », and the endings of gender and number
/// do not matter: « Réalisé(e)s » is « réalisée ». The signs of numbers and percentages do: a « Recommendation # » is none.
/// </summary>
internal static partial class Spelling
{
    private const string English = "en";

    private static readonly HashSet<string> Telling = new(["francai", "anglai", "french", "english", "arabe", "arabic", "fr", English, "%", "n°", "no", "#", "code", "nombre", "number"], StringComparer.Ordinal);

    /// <summary>What makes a state of what stands behind « en ».</summary>
    private static readonly HashSet<string> UnderWay = new(Make("cours attente suspens retard partie voie préparation instance").Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Joining = new(["de", "du", "des", "d", "of", "for", "pour"], StringComparer.Ordinal);

    /// <summary>A header cell is held against every column one after the other: its key is made once.</summary>
    [ThreadStatic]
    private static (string? Text, string? Key, string? Bare) _last;

    public static string Key(string text) => Keys(text).Key!;

    /// <summary>The key of a header without the instruction in brackets behind it; null where there is none.</summary>
    public static string? BareKey(string text) => Keys(text).Bare;

    private static (string? Text, string? Key, string? Bare) Keys(string text)
    {
        if (!ReferenceEquals(_last.Text, text))
            _last = (text, Make(text), WithoutInstruction(text) is { } name ? Make(name) : null);
        return _last;
    }

    /// <summary>
    /// A header without the instruction in brackets behind it, such as « (jj/mm/aaaa) » or « (liste déroulante) »; null where
    /// there is none, or where the brackets say what the column is, such as a language, a percentage or « (de clôture) ».
    /// </summary>
    private static string? WithoutInstruction(string header)
    {
        var name = header.TrimEnd();
        var bracket = name.LastIndexOf('(');
        if (bracket < 2 || name[^1] != ')' || !char.IsWhiteSpace(name[bracket - 1]))
            return null;

        // « Statut (2021) » beside « Statut (2022) » is a name, and no instruction; « Priorité (1-3) » is one.
        if (name.AsSpan(bracket).ContainsAnyInRange('0', '9') && !Scale().IsMatch(name.AsSpan(bracket)))
            return null;
        return Tells(name[bracket..]) ? null : name[..bracket].TrimEnd();
    }

    /// <summary>A header without the day that it is of, such as « au 30/06/2024 » or « as at 30 June 2023 »; null where it names none.</summary>
    public static string? WithoutDay(string header) => DayBehind().Match(header) is { Success: true, Index: > 0 } day ? header[..day.Index] : null;

    /// <summary>Whether what stands in brackets behind a header says what the column is. The « en » of « en cours » is no English.</summary>
    public static bool Tells(string bracket)
    {
        var words = Make(bracket).Split(' ');
        return words.Index().Any(w => Telling.Contains(w.Item) && (w.Item != English || words.ElementAtOrDefault(w.Index + 1) is not { } next || !UnderWay.Contains(next))) || Joining.Contains(words[0]);
    }

    [GeneratedRegex(@"\s+\(?(?:au|à la date du|à fin|fin|as of|as at|as on|by end)\s+(?:(?:le|the)\s+)?[\p{L}\d][\p{L}\d\s./-]{0,20}(?:19|20)?\d{2}\s*\)?\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayBehind();

    [GeneratedRegex(@"\A\(\s*\d{1,2}\s*(?:-|–|à|to)\s*\d{1,2}\s*\)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scale();

    private static string Make(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Clean(text).Normalize(NormalizationForm.FormD))
        {
            if (c is 'œ' or 'Œ')
                word.Append("oe");
            else if (c is '#' or 'º')
                word.Append(c == 'º' ? '°' : c);
            else if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
            else if (c is '%' or '°')
                word.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('(' or ')'))
                End();
        }

        End();
        return string.Join(' ', words);

        void End()
        {
            if (word.Length > 0)
                words.Add(Stem(word.ToString()));
            word.Clear();
        }
    }

    /// <summary>Half a character, and the one non-character that normalisation refuses, are no letters.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes()).Replace('\uFFFE', ' ');

    private static string Stem(string word)
    {
        if (word.Length > 3 && word[^1] == 's')
            word = word[..^1];
        return word.Length > 3 && word.EndsWith("ee", StringComparison.Ordinal) ? word[..^1] : word;
    }
}

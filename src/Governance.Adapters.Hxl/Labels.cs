using System.Globalization;
using System.Text;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hxl;

/// <summary>Finds words in our code lists, by code or label in either language.</summary>
internal static class Labels
{
    public static string? Code(string list, string label)
    {
        var key = Key(label);
        return CodeList.Get(list).Items.FirstOrDefault(i => Key(i.Code) == key || Key(i.En) == key || Key(i.Fr) == key || i.Aliases.Any(a => Key(a) == key))?.Code;
    }

    /// <summary>The same for a word in the plural, such as « Réfugiés ».</summary>
    public static string? CodeOfSeveral(string list, string label)
    {
        var key = Singular(label);
        return CodeList.Get(list).Items.FirstOrDefault(i => Singular(i.Code) == key || Singular(i.En) == key || Singular(i.Fr) == key || i.Aliases.Any(a => Singular(a) == key))?.Code;
    }

    /// <summary>Whether two texts have the same letters and digits, whatever their case and accents.</summary>
    public static bool IsSame(string text, string other) => Key(text) == Key(other);

    public static string? English(string list, string? code) => code is null ? null : CodeList.Get(list).Item(code)?.En;

    /// <summary>The key without the « s » behind each word, in French as in English.</summary>
    private static string Singular(string text) => string.Join(' ', Key(text).Split(' ').Select(w => w.TrimEnd('s')));

    /// <summary>Letters and digits in lower case, without accents.</summary>
    private static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in string.Concat(text.EnumerateRunes()).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }
}

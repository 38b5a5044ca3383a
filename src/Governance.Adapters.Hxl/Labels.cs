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

    public static string? English(string list, string? code) => code is null ? null : CodeList.Get(list).Item(code)?.En;

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

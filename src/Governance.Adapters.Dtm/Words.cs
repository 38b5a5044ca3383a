using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Dtm;

/// <summary>Codes and labels of DTM and what they mean, by the crosswalk <c>dtm</c>; case, accents and punctuation do not matter.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<(string Scheme, string Key), CrosswalkItem> Known = Load();

    /// <summary>The item of a scheme that has a spelling; null where none has.</summary>
    public static CrosswalkItem? Find(string scheme, string text)
        => Known.TryGetValue((scheme, text.Trim()), out var exact) ? exact : Known.GetValueOrDefault((scheme, Key(text)));

    /// <summary>A code as the core spells it: by the crosswalk, else by the core list itself.</summary>
    public static string? Code(string scheme, string list, string text)
        => Find(scheme, text) is { } item ? item.Core : Labels.Of(list).GetValueOrDefault(Key(text));

    /// <summary>How a scheme spells a core code; null where it has no word for it.</summary>
    public static string? Spell(string scheme, string? core, string language = "")
        => core is null || Crosswalk.Get("dtm").Items.FirstOrDefault(i => i.Scheme == scheme && i.Core == core) is not { } item ? null
            : language switch { "en" => item.En, "fr" => item.Fr, _ => item.Code };

    /// <summary>A coded fact of a word of the source.</summary>
    public static Coded Coded(string scheme, string text)
    {
        var item = Find(scheme, text);
        return new Coded { Code = item?.Core, SourceScheme = scheme, SourceCode = text, Match = item?.Match is MatchKind.Exact ? null : item?.Match };
    }

    /// <summary>A country by code or by name; null where it is none.</summary>
    public static CountryCode? Country(string text)
    {
        text = text.Trim();
        if (CountryCode.TryParse(text, out var country))
            return country;
        return CountryCode.TryParse(Find("dtm-country", text)?.Core ?? Labels.Of("country").GetValueOrDefault(Key(text)), out country) ? country : null;
    }

    /// <summary>Whether a word stands for a country that is not known.</summary>
    public static bool IsUnknownCountry(string text) => Find("dtm-country", text) is { Core: null };

    /// <summary>Letters and digits in lower case, without accents; what stands between them is one space.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in string.Concat(text.EnumerateRunes()).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || c is '+' or '<')
                key.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static FrozenDictionary<(string, string), CrosswalkItem> Load()
    {
        var known = new Dictionary<(string, string), CrosswalkItem>();
        foreach (var item in Crosswalk.Get("dtm").Items)
        {
            foreach (var spelling in (IEnumerable<string>)[item.Code, item.En, item.Fr, .. item.Aliases])
            {
                known.TryAdd((item.Scheme, spelling), item);
                known.TryAdd((item.Scheme, Key(spelling)), item);
            }
        }

        return known.ToFrozenDictionary();
    }
}

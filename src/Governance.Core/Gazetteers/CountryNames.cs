using System.Collections.Frozen;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Gazetteers;

/// <summary>Countries by name, in English and French and in spellings that are usual, from the code list <c>country</c>.</summary>
public static class CountryNames
{
    private static readonly FrozenDictionary<string, string> Codes = CodeList.Get("country").Items
        .SelectMany(i => ((string[])[i.En, i.Fr, .. i.Aliases]).Select(n => (Name: FoldedText.Fold(n), i.Code)))
        .DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Code, StringComparer.Ordinal);

    /// <summary>Finds a country by its name; letter case, accents and punctuation do not count.</summary>
    /// <param name="name">Such as <c>Côte d’Ivoire</c> or <c>Ivory Coast</c>.</param>
    /// <param name="country">The country, where the name is one.</param>
    /// <returns>Whether the name is one of a country or area.</returns>
    public static bool TryFind(string name, out CountryCode country)
    {
        ArgumentNullException.ThrowIfNull(name);
        return CountryCode.TryParse(Codes.GetValueOrDefault(FoldedText.Fold(name)), out country);
    }
}

using Governance.Core.Rules;

namespace Governance.Core.Schemas;

/// <summary>The countries by each of their codes.</summary>
internal static class CountryTable
{
    public static readonly IReadOnlyDictionary<string, CodeListItem> ByAlpha3 = CodeList.Get("country").Items.ToDictionary(i => i.Code);

    public static readonly IReadOnlyDictionary<string, CodeListItem> ByAlpha2 = CodeList.Get("country").Items.ToDictionary(i => i.Alpha2!);

    public static readonly IReadOnlyDictionary<string, CodeListItem> ByM49 = CodeList.Get("country").Items.ToDictionary(i => i.M49!);

    /// <summary>The countries by their folded names in both languages; where two share one, the first has it.</summary>
    public static readonly IReadOnlyDictionary<string, CodeListItem> ByName = CodeList.Get("country").Items
        .SelectMany(i => ((string[])[i.En, i.Fr, .. i.Aliases]).Select(n => (Name: FoldedText.Fold(n), Item: i)))
        .DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Item);
}

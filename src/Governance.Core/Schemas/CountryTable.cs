namespace Governance.Core.Schemas;

/// <summary>The countries by each of their codes.</summary>
internal static class CountryTable
{
    public static readonly IReadOnlyDictionary<string, CodeListItem> ByAlpha3 = CodeList.Get("country").Items.ToDictionary(i => i.Code);

    public static readonly IReadOnlyDictionary<string, CodeListItem> ByAlpha2 = CodeList.Get("country").Items.ToDictionary(i => i.Alpha2!);

    public static readonly IReadOnlyDictionary<string, CodeListItem> ByM49 = CodeList.Get("country").Items.ToDictionary(i => i.M49!);
}

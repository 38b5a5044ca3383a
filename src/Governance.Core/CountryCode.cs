using System.Text.Json.Serialization;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>
/// A country or area of ISO 3166-1, held as its alpha-3 code. Partner codes that look like ISO codes and are not must be
/// mapped by their own list first. The default value is no country; it is never read and must not be written.
/// </summary>
[JsonConverter(typeof(CountryCodeConverter))]
[SchemaShape(CodeList = "country", Example = "MLI")]
public readonly record struct CountryCode
{
    private readonly string? _alpha3;

    private CountryCode(string alpha3) => _alpha3 = alpha3;

    /// <summary>The alpha-3 code, such as <c>MLI</c>; empty for the default value.</summary>
    public string Alpha3 => _alpha3 ?? "";

    /// <summary>The alpha-2 code, such as <c>ML</c>.</summary>
    public string Alpha2 => Item?.Alpha2 ?? "";

    /// <summary>The three digits of UN M49, such as <c>466</c>.</summary>
    public string M49 => Item?.M49 ?? "";

    private CodeListItem? Item => _alpha3 is null ? null : CountryTable.ByAlpha3.GetValueOrDefault(_alpha3);

    /// <summary>Reads an alpha-3 code in capitals.</summary>
    /// <param name="alpha3">Such as <c>MLI</c>.</param>
    /// <param name="country">The country, where the code is one.</param>
    /// <returns>Whether the code is in ISO 3166-1.</returns>
    public static bool TryParse(string? alpha3, out CountryCode country)
        => Find(CountryTable.ByAlpha3, alpha3, out country);

    /// <summary>Reads an alpha-2 code in capitals. <c>NA</c> is Namibia.</summary>
    /// <param name="alpha2">Such as <c>ML</c>.</param>
    /// <param name="country">The country, where the code is one.</param>
    /// <returns>Whether the code is in ISO 3166-1.</returns>
    public static bool TryFromAlpha2(string? alpha2, out CountryCode country)
        => Find(CountryTable.ByAlpha2, alpha2, out country);

    /// <summary>Reads a UN M49 number, with or without leading zeros.</summary>
    /// <param name="m49">Such as <c>466</c> or <c>4</c>.</param>
    /// <param name="country">The country, where the number is one.</param>
    /// <returns>Whether the number is a country or area.</returns>
    public static bool TryFromM49(string? m49, out CountryCode country)
        => Find(CountryTable.ByM49, m49?.PadLeft(3, '0'), out country);

    /// <summary>Reads an alpha-3 code in capitals.</summary>
    /// <param name="alpha3">Such as <c>MLI</c>.</param>
    /// <returns>The country.</returns>
    /// <exception cref="FormatException">The code is not in ISO 3166-1.</exception>
    public static CountryCode Parse(string alpha3)
        => TryParse(alpha3, out var country) ? country : throw new FormatException("Not a country code of ISO 3166-1 alpha-3.");

    /// <summary>The name in a language.</summary>
    /// <param name="language"><c>en</c> or <c>fr</c>.</param>
    /// <returns>The name; empty for the default value.</returns>
    public string Name(string language) => Item?.Label(language) ?? "";

    /// <summary>The alpha-3 code.</summary>
    /// <returns>Such as <c>MLI</c>.</returns>
    public override string ToString() => Alpha3;

    private static bool Find(IReadOnlyDictionary<string, CodeListItem> table, string? code, out CountryCode country)
    {
        country = default;
        if (code is null || !table.TryGetValue(code, out var item))
            return false;
        country = new CountryCode(item.Code);
        return true;
    }
}

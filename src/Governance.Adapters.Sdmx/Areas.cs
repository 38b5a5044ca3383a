using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Areas: countries by M49 number (the SDGs leave out its leading zeros), by three or by two letters, and areas that are no
/// country, such as the world. The code stays with the place as the message has it.
/// </summary>
internal static class Areas
{
    private const string Scheme = "ref-area";
    private static readonly FrozenDictionary<string, CountryCode> Countries = All().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Ids under which areas are met.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Known.Area, "AREA", "GEO", "geo"];

    /// <summary>Both directions.</summary>
    public static SureConverter Converter { get; } = new(Read, static o => o.Area is { } area ? Code(area) : null, static (cell, o) => Fields.IsTrimmed(cell) && Read(cell, o));

    /// <summary>The code of a place: the one it came with while that means the same, else the M49 number.</summary>
    public static string? Code(Place area)
    {
        var own = area.Identifiers?.FirstOrDefault(i => i.Scheme == Scheme)?.Value;
        if (own is not null && Country(own) == area.Country)
            return own;
        return area.Country is { M49: { Length: > 0 } m49 } ? m49.TrimStart('0') : area.Country?.Alpha3;
    }

    /// <summary>Whether a dimension is the area.</summary>
    public static bool IsArea(string id) => Ids.Contains(id);

    private static bool Read(string cell, Observation observation)
    {
        if (cell.Trim() is not { Length: > 0 and <= 256 } code)
            return false;
        observation.Area = new Place { Country = Country(code), Identifiers = [new Identifier { Scheme = Scheme, Value = code }] };
        return true;
    }

    /// <summary>The country a code is of; null for an area that is none.</summary>
    private static CountryCode? Country(string code) => Countries.TryGetValue(code, out var country) ? country : null;

    /// <summary>Countries under all their codes, an M49 number with its leading zeros and without.</summary>
    private static Dictionary<string, CountryCode> All()
    {
        var all = new Dictionary<string, CountryCode>(StringComparer.Ordinal);
        foreach (var item in CodeList.Get("country").Items)
        {
            if (!CountryCode.TryParse(item.Code, out var country))
                continue;
            foreach (var code in (ReadOnlySpan<string>)[country.Alpha3, country.Alpha2, country.M49, country.M49.TrimStart('0'), country.Alpha2 switch { "GR" => "EL", "GB" => "UK", _ => "" }])
            {
                if (code.Length > 0)
                    all.TryAdd(code, country);
            }
        }

        return all;
    }
}

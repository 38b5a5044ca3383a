using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Areas: countries by M49 number (the SDGs leave out its leading zeros), by three or by two letters, and areas that are no
/// country, such as the world. The code stays with the place as the message has it.
/// </summary>
internal static class Areas
{
    private const string Scheme = "ref-area";

    /// <summary>Ids under which areas are met.</summary>
    public static IReadOnlyList<string> Ids { get; } = [Known.Area, "AREA", "GEO", "geo"];

    /// <summary>Both directions.</summary>
    public static FieldConverter<Observation> Converter { get; } = FieldConverters.Of<Observation>(Read, static o => o.Area is { } area ? Code(area) : null);

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

    private static CountryCode? Country(string code)
    {
        if (code.Length is 0 or > 3)
            return null;
        if (char.IsAsciiDigit(code[0]))
            return int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && CountryCode.TryFromM49(number.ToString("000", CultureInfo.InvariantCulture), out var byNumber) ? byNumber : null;
        if (CountryCode.TryParse(code, out var country))
            return country;
        return code.Length == 2 && CountryCode.TryFromAlpha2(code switch { "EL" => "GR", "UK" => "GB", _ => code }, out country) ? country : null;
    }
}

using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>The least and greatest latitude and longitude of each country, in degrees.</summary>
internal static class CountryBoxes
{
    private static readonly Dictionary<string, (decimal South, decimal West, decimal North, decimal East)> ByAlpha3 = Load();

    /// <summary>Whether a position lies in the box of a country.</summary>
    /// <param name="country">The country.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="margin">Degrees added on every side.</param>
    /// <returns>Null where the country has no box.</returns>
    public static bool? Contains(CountryCode country, decimal latitude, decimal longitude, decimal margin)
    {
        if (!ByAlpha3.TryGetValue(country.Alpha3, out var box))
            return null;
        return latitude >= box.South - margin && latitude <= box.North + margin
            && longitude >= box.West - margin && longitude <= box.East + margin;
    }

    private static Dictionary<string, (decimal, decimal, decimal, decimal)> Load()
    {
        using var document = JsonDocument.Parse(EmbeddedFiles.Read("schemas/codelists/country-box.json"));
        return document.RootElement.GetProperty("codes").EnumerateArray().ToDictionary(
            c => c.GetProperty("code").GetString()!,
            c => (c.GetProperty("south").GetDecimal(), c.GetProperty("west").GetDecimal(), c.GetProperty("north").GetDecimal(), c.GetProperty("east").GetDecimal()));
    }
}

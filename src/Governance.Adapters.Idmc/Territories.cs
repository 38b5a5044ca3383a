using Governance.Core;

namespace Governance.Adapters.Idmc;

/// <summary>Countries by ISO code, and the three territories IDMC names by codes of its own.</summary>
internal static class Territories
{
    private const string Scheme = "idmc-territory";

    private static readonly (string Code, string Name)[] Others = [("AB9", "Abyei Area"), ("SRK", "Sark"), ("XKX", "Kosovo")];

    /// <summary>Says in a place which territory it is.</summary>
    /// <param name="code">The code of the cell.</param>
    /// <param name="place">The place.</param>
    /// <returns>Whether the code is one.</returns>
    public static bool TryRead(string code, Place place)
    {
        if (CountryCode.TryParse(code, out var country))
        {
            place.Country = country;
            return true;
        }

        if (!Array.Exists(Others, o => o.Code == code))
            return false;
        (place.Identifiers ??= []).Add(new Identifier { Scheme = Scheme, Value = code });
        return true;
    }

    /// <summary>The code of a place.</summary>
    public static string? Code(Place? place)
        => place?.Country?.Alpha3 ?? place?.Identifiers?.FirstOrDefault(i => i.Scheme == Scheme && Array.Exists(Others, o => o.Code == i.Value))?.Value;

    /// <summary>The name of a place in English.</summary>
    public static string? Name(Place? place)
        => place?.Country?.Name("en") ?? (Code(place) is { } code ? Array.Find(Others, o => o.Code == code).Name : null);
}

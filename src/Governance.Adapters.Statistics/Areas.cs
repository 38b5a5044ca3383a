using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Areas by M49 number, which tables write with and without leading zeros. A number that is no country, such as that of the
/// world, stays with the place as SDMX has it.
/// </summary>
internal static class Areas
{
    private const string Scheme = "ref-area";
    private const int MostDigits = 5;

    /// <summary>The code of a place.</summary>
    public static FieldConverter<Observation> Code { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (Of(cell.Trim()) is not { } place)
                return false;
            o.Area = place;
            return true;
        },
        static o => Write(o.Area));

    /// <summary>The code of a place within the country, which a national table has a column for; blank for the country itself.</summary>
    public static FieldConverter<Observation> Within { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (cell.Trim() is not { Length: > 0 and <= 256 } code)
                return true;
            o.Area = new Place { Identifiers = [new Identifier { Scheme = Scheme, Value = code }] };
            return true;
        },
        static o => Own(o.Area));

    /// <summary>What a place is in a table that says it in one column: a number, a code of ISO 3166-1 or a name; blank for the country of the table.</summary>
    public static FieldConverter<Observation> Any { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (cell.Trim() is not { Length: > 0 and <= 256 } text)
                return cell.Trim().Length == 0;
            // NA is what R writes where it has nothing, and seldom Namibia.
            o.Area = Of(text) ?? (CountryCode.TryParse(text, out var code) || (text != "NA" && CountryCode.TryFromAlpha2(text, out code)) ? new Place { Country = code }
                : CountryNames.Of(text) is { } named ? new Place { Country = named }
                : new Place { Name = text });
            return true;
        },
        static o => Write(o.Area) ?? o.Area?.Name);

    /// <summary>The code of a country by three letters; one that is no country, such as that of the world, stays with the place.</summary>
    public static FieldConverter<Observation> Letters { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (cell.Trim() is not { Length: > 0 and <= 256 } text)
                return cell.Trim().Length == 0;
            o.Area = CountryCode.TryParse(text, out var code) ? new Place { Country = code } : new Place { Identifiers = [new Identifier { Scheme = Scheme, Value = text }] };
            return true;
        },
        static o => o.Area?.Country?.Alpha3 ?? Own(o.Area));

    /// <summary>The name of a place, which counts where its code is no country.</summary>
    public static FieldConverter<Observation> Name { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (o.Area is { Country: null } area && cell.Trim() is { Length: > 0 } name)
                area.Name = name;
            return true;
        },
        static o => o.Area is { } area ? area.Country?.Name("en") ?? area.Name : null);

    /// <summary>The region a place is part of, by its name.</summary>
    public static FieldConverter<Observation> Parent { get; } = FieldConverters.Of<Observation>(
        static (cell, o) =>
        {
            if (o.Area is { } area && cell.Trim() is { Length: > 0 } name)
                area.Note = name;
            return true;
        },
        static o => o.Area?.Note);

    /// <summary>The text that stands for a place in the id of a record.</summary>
    public static string? Key(Place? area) => area?.Country?.Alpha3 ?? Own(area) ?? area?.Name;

    /// <summary>The place with an M49 number; null where the text is none.</summary>
    public static Place? Of(string code)
    {
        if (code.EndsWith(".0", StringComparison.Ordinal))
            code = code[..^2];
        if (code.Length is 0 or > MostDigits || !code.All(char.IsAsciiDigit) || code.TrimStart('0') is not { Length: > 0 } number)
            return null;
        return CountryCode.TryFromM49(number, out var country)
            ? new Place { Country = country }
            : new Place { Identifiers = [new Identifier { Scheme = Scheme, Value = number }] };
    }

    private static string? Write(Place? area) => area?.Country is { M49.Length: > 0 } country ? country.M49.TrimStart('0') : Own(area);

    private static string? Own(Place? area) => area is { Country: null } ? area.Identifiers?.FirstOrDefault(i => i.Scheme == Scheme)?.Value : null;
}

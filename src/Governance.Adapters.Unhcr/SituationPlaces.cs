using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>Where people are and where they come from: a country by its codes or its name, or a place that only has a name.</summary>
internal static class SituationPlaces
{
    private const string Country = "Country";

    /// <summary>Where people are: name, ISO code, and what kind of place it is, for answers that have places within a country too.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Here { get; } = FieldConverters.Together<MobilityCount>(
        static (cells, m) => ReadHere(cells, m),
        static m => Name(Of(m, PlaceRole.Here)),
        static m => Of(m, PlaceRole.Here)?.Country is { } country ? Countries.ToIso(country.Alpha3) : null,
        static m => Of(m, PlaceRole.Here) switch { { Country: not null, Name: null } => Country, { Note: { } kind } => kind, _ => null });

    /// <summary>The centre of the place: longitude and latitude.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Centre { get; } = FieldConverters.Together<MobilityCount>(
        static (cells, m) => ReadCentre(cells, m),
        static m => Number(Of(m, PlaceRole.Here)?.Point?.Longitude),
        static m => Number(Of(m, PlaceRole.Here)?.Point?.Latitude));

    /// <summary>Where people come from: name, UNHCR's code and ISO code. People of several countries have a name alone.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Origin { get; } = FieldConverters.Together<MobilityCount>(
        static (cells, m) => ReadOrigin(cells, m),
        static m => Name(Of(m, PlaceRole.Origin)),
        static m => Of(m, PlaceRole.Origin)?.Country is { } country ? Countries.ToUnhcr(country.Alpha3) : null,
        static m => Of(m, PlaceRole.Origin)?.Country is { } country ? Countries.ToIso(country.Alpha3) : null);

    /// <summary>The place of a role.</summary>
    public static Place? Of(MobilityCount count, PlaceRole role) => count.Places?.FirstOrDefault(p => p.Role == role);

    private static int? ReadHere(IReadOnlyList<string?> cells, MobilityCount count)
    {
        var place = MakeHere(count);
        if (cells[2] is { } kind && kind.Trim() != Country)
        {
            (place.Name, place.Note) = (cells[0]?.Trim(), kind.Trim());
            return null;
        }

        if (cells[1] is { } iso)
        {
            place.Country = CountryOf(Countries.FromIso(iso));
            return place.Country is null ? 1 : null;
        }

        place.Country = cells[0] is { } name ? CountryOf(Countries.FromName(name)) : null;
        return place.Country is null ? 0 : null;
    }

    private static int? ReadCentre(IReadOnlyList<string?> cells, MobilityCount count)
    {
        if (cells[0] is null || Degrees(cells[0]!, 180) is not { } east)
            return 0;
        if (cells[1] is null || Degrees(cells[1]!, 90) is not { } north)
            return 1;
        MakeHere(count).Point = new GeoPoint(north, east);
        return null;
    }

    private static int? ReadOrigin(IReadOnlyList<string?> cells, MobilityCount count)
    {
        var place = new Place { Role = PlaceRole.Origin };
        if (cells[2] is { } iso && (place.Country = CountryOf(Countries.FromIso(iso))) is null)
            return 2;
        var named = cells[0] is { } name ? CountryOf(Countries.FromName(name)) : null;
        place.Country ??= (cells[1] is { } code ? CountryOf(Countries.FromUnhcr(code)) : null) ?? named;
        if (place.Country is null && cells[0] is null)
            return 1;
        if (place.Country is null)
            place.Name = cells[0]!.Trim();
        (count.Places ??= []).Add(place);
        return null;
    }

    private static Place MakeHere(MobilityCount count)
    {
        if (Of(count, PlaceRole.Here) is { } here)
            return here;
        here = new Place { Role = PlaceRole.Here };
        (count.Places ??= []).Insert(0, here);
        return here;
    }

    private static string? Name(Place? place) => place?.Name ?? (place?.Country is { } country ? Countries.ToName(country.Alpha3) : null);

    private static CountryCode? CountryOf(string? core) => CountryCode.TryParse(core, out var country) ? country : null;

    private static decimal? Degrees(string text, decimal most)
        => decimal.TryParse(text.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}

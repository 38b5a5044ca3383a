using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>
/// The places of a figure: the country with the centre of all places, and the places people left or went to, in lists that run
/// side by side. Positions are latitude first, but longitude first in GeoJSON.
/// </summary>
internal static class Places
{
    private static readonly (string Label, int? Level)[] Accuracies =
    [
        ("Country/territory (ADM0)", 0), ("State/Region/Province (ADM1)", 1), ("District/Zone/Department (ADM2)", 2), ("County/City/town/Village/Woreda (ADM3)", 3), ("Point", null),
    ];

    /// <summary>The country.</summary>
    public static FieldConverter<MobilityCount> Country { get; } = FieldConverters.Of<MobilityCount>(
        static (cell, m) => Territories.TryRead(cell.Trim(), Whole(m)), static m => Territories.Code(FindWhole(m)));

    /// <summary>The name of the country; its code counts.</summary>
    public static FieldConverter<MobilityCount> CountryName { get; } = FieldConverters.Of<MobilityCount>(static (_, _) => true, static m => Territories.Name(FindWhole(m)));

    /// <summary>Latitude and longitude of the centre, and both in one cell.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Centre { get; } = FieldConverters.Together<MobilityCount>(
        ReadCentre,
        static m => Number(FindWhole(m)?.Point?.Latitude),
        static m => Number(FindWhole(m)?.Point?.Longitude),
        static m => FindWhole(m)?.Point is { } p ? $"[{Number(p.Latitude)}, {Number(p.Longitude)}]" : null);

    /// <summary>The lists of an update: names, positions, accuracies and roles.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Lists { get; } = Parallel(ListForm.Semicolons, ListForm.Semicolons);

    /// <summary>The lists of a map, whose positions are its geometry.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> Features { get; } = Parallel(ListForm.Array, positions: null);

    private static IReadOnlyList<FieldConverter<MobilityCount>> Parallel(ListForm form, ListForm? positions)
    {
        return FieldConverters.Together<MobilityCount>(
            Read,
            m => Write(m, static p => p.Name ?? ""),
            m => positions is null ? Geometry.Write([.. Parts(m).Select(p => p.Point)]) : Parts(m).Exists(p => p.Point is not null) ? Write(m, static p => p.Point is { } point ? $"{Number(point.Latitude)}, {Number(point.Longitude)}" : "") : null,
            m => Parts(m).Exists(p => Accuracy(p) is not null) ? Write(m, static p => Accuracy(p) ?? "") : null,
            m => Parts(m).Exists(p => p.Role is not null) ? Write(m, static p => p.Role?.ToString() ?? "Both") : null);

        string? Write(MobilityCount count, Func<Place, string> text) => Parts(count) is { Count: > 0 } parts ? form.Write([.. parts.Select(text)]) : null;

        int? Read(IReadOnlyList<string?> cells, MobilityCount count)
        {
            if (cells[0] is null)
                return cells.Index().FirstOrDefault(c => c.Item is not null) is { Item: not null } alone ? alone.Index : null;
            if (ListForm.Read(cells[0]!) is not { } names)
                return 0;
            var places = names.Select(n => new Place { Name = n.Length == 0 ? null : n }).ToList();
            int[] others = [.. Lengths(cells).Distinct()];
            if (others is [var length] && length != places.Count)
                return 0;
            if (cells[1] is { } spelled && !(positions is null ? Geometry.TryRead(spelled, places) : All(ListForm.Read(spelled), places, TryPosition)))
                return 1;
            if (cells[2] is { } accuracies && !All(ListForm.Read(accuracies), places, TryAccuracy))
                return 2;
            if (cells[3] is { } roles && !All(ListForm.Read(roles), places, TryRole))
                return 3;
            foreach (var place in places)
                (count.Places ??= []).Add(place);
            return null;
        }
    }

    /// <summary>How long the lists beside the names are; where they agree with each other and not with the names, the names are wrong.</summary>
    private static IEnumerable<int> Lengths(IReadOnlyList<string?> cells)
        => cells.Skip(1).Select(c => c is null ? null : Geometry.Count(c) ?? ListForm.Read(c)?.Count).OfType<int>();

    private static bool All(IReadOnlyList<string>? texts, List<Place> places, Func<string, Place, bool> read)
        => texts is not null && texts.Count == places.Count && !texts.Index().Any(t => !read(t.Item.Trim(), places[t.Index]));

    private static bool TryPosition(string text, Place place)
    {
        if (text.Length == 0)
            return true;
        place.Point = Position(text.Split(','));
        return place.Point is not null;
    }

    private static bool TryAccuracy(string text, Place place)
    {
        var found = Array.FindIndex(Accuracies, a => a.Label == text);
        if (found < 0)
            return text.Length == 0;
        place.Level = Accuracies[found].Level;
        place.Precision = place.Level is null ? CoordinatePrecision.Exact : CoordinatePrecision.Centroid;
        return true;
    }

    private static bool TryRole(string text, Place place)
    {
        place.Role = text switch { "Origin" => PlaceRole.Origin, "Destination" => PlaceRole.Destination, _ => null };
        return place.Role is not null || text == "Both";
    }

    private static string? Accuracy(Place place) => place switch
    {
        { Level: { } level } => Array.Find(Accuracies, a => a.Level == level).Label,
        { Precision: CoordinatePrecision.Exact } => Accuracies[^1].Label,
        _ => null,
    };

    private static int? ReadCentre(IReadOnlyList<string?> cells, MobilityCount count)
    {
        var apart = cells[0] is null && cells[1] is null ? null : Position([cells[0] ?? "", cells[1] ?? ""]);
        if (apart is null && (cells[0] ?? cells[1]) is not null)
            return cells[1] is null || Position([cells[0] ?? "", "0"]) is null ? 0 : 1;
        var joined = cells[2]?.Trim() is ['[', .. var inner, ']'] ? Position(inner.Split(',')) : null;
        if (cells[2] is not null && (joined is null || (apart is not null && apart != joined)))
            return 2;
        if ((apart ?? joined) is { } point)
            Whole(count).Point = point;
        return null;
    }

    private static GeoPoint? Position(string[] parts)
        => parts is [var latitude, var longitude] && Degrees(latitude, 90) is { } north && Degrees(longitude, 180) is { } east ? new GeoPoint(north, east) : null;

    private static decimal? Degrees(string text, decimal most)
        => decimal.TryParse(text.AsSpan().Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= most ? degrees : null;

    private static string? Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static Place? FindWhole(MobilityCount count) => count.Places?.FirstOrDefault(p => p.Role == PlaceRole.Here);

    private static Place Whole(MobilityCount count)
    {
        if (FindWhole(count) is { } whole)
            return whole;
        whole = new Place { Role = PlaceRole.Here };
        (count.Places ??= []).Insert(0, whole);
        return whole;
    }

    private static List<Place> Parts(MobilityCount count) => [.. count.Places?.Where(p => p.Role != PlaceRole.Here) ?? []];
}

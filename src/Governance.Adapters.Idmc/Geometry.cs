using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Core;

namespace Governance.Adapters.Idmc;

/// <summary>The positions of a multipoint of GeoJSON, longitude first.</summary>
internal static class Geometry
{
    /// <summary>How many positions a cell has; null where it is no geometry.</summary>
    public static int? Count(string cell) => Numbers(cell) is { Count: > 0 } numbers ? numbers.Count / 2 : null;

    /// <summary>Gives each place its position.</summary>
    /// <returns>Whether there is one for each.</returns>
    public static bool TryRead(string cell, List<Place> places)
    {
        if (Numbers(cell) is not { } numbers || numbers.Count != places.Count * 2)
            return false;
        for (var i = 0; i < places.Count; i++)
        {
            if (Math.Abs(numbers[2 * i]) > 180 || Math.Abs(numbers[(2 * i) + 1]) > 90)
                return false;
            places[i].Point = new GeoPoint(numbers[(2 * i) + 1], numbers[2 * i]);
        }

        return true;
    }

    private static List<decimal>? Numbers(string cell)
    {
        var numbers = new List<decimal>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(cell));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.Number && reader.CurrentDepth == 2 && reader.TryGetDecimal(out var number))
                    numbers.Add(number);
                else if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.EndArray))
                    return null;
            }
        }
        catch (JsonException)
        {
            // Then it is no geometry, which the caller reports.
            return null;
        }

        return numbers;
    }

    /// <summary>The positions; null where a place has none.</summary>
    public static string? Write(IReadOnlyList<GeoPoint?> points)
        => points.Count == 0 || points.Any(p => p is null)
            ? null
            : $"[{string.Join(", ", points.Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p!.Value.Longitude}, {p.Value.Latitude}]")))}]";
}

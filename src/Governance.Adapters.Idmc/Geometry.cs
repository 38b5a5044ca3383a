using System.Globalization;
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

    /// <summary>The numbers of a list of pairs, <c>[[1.5, 17.75], …]</c>; null where the cell is none.</summary>
    private static List<decimal>? Numbers(string cell)
    {
        var rest = cell.AsSpan().Trim();
        if (rest is not ['[', .., ']'])
            return null;
        var numbers = new List<decimal>();
        for (rest = rest[1..^1].Trim(); !rest.IsEmpty; rest = rest[1..].TrimStart())
        {
            var end = rest.IndexOf(']');
            var comma = end < 0 ? -1 : rest[..end].IndexOf(',');
            if (rest[0] != '[' || comma < 0 || !TryNumber(rest[1..comma], numbers) || !TryNumber(rest[(comma + 1)..end], numbers))
                return null;
            rest = rest[(end + 1)..].TrimStart();
            if (rest.IsEmpty)
                return numbers;
            if (rest is not [',', _, ..])
                return null;
        }

        return numbers;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, List<decimal> numbers)
    {
        if (!decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number))
            return false;
        numbers.Add(number);
        return true;
    }

    /// <summary>The positions; null where a place has none.</summary>
    public static string? Write(IReadOnlyList<GeoPoint?> points)
        => points.Count == 0 || points.Any(p => p is null)
            ? null
            : $"[{string.Join(", ", points.Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p!.Value.Longitude}, {p.Value.Latitude}]")))}]";
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>Positions: <c>lat lon altitude accuracy</c> in submissions; WKT and GeoJSON put the longitude first.</summary>
internal static class PointText
{
    private const string WktPrefix = "POINT";

    public static JsonNode? Read(string text)
    {
        var isWkt = text.StartsWith(WktPrefix, StringComparison.OrdinalIgnoreCase);
        var numbers = (isWkt ? text[WktPrefix.Length..].Trim(' ', '(', ')') : text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length is < 2 or > 4)
            return null;
        return isWkt ? Of(numbers[1], numbers[0]) : Of(numbers[0], numbers[1]);
    }

    /// <summary>The coordinates of GeoJSON: longitude, latitude, and more.</summary>
    public static JsonNode? ReadCoordinates(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Array && document.RootElement.GetArrayLength() >= 2
                ? Of(document.RootElement[1].GetRawText(), document.RootElement[0].GetRawText())
                : null;
        }
        catch (JsonException)
        {
            // Then they are no coordinates.
            return null;
        }
    }

    public static JsonNode? Of(string? latitude, string? longitude)
        => Number(latitude) is { } north && Number(longitude) is { } east ? new JsonObject { ["latitude"] = north, ["longitude"] = east } : null;

    public static string? Write(JsonNode point) => $"{Part(point, "latitude")} {Part(point, "longitude")}";

    public static string? WriteCoordinates(JsonNode point) => $"[{Part(point, "longitude")},{Part(point, "latitude")}]";

    public static string? Part(JsonNode point, string name) => point[name]?.ToJsonString();

    private static decimal? Number(string? text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Json;

/// <summary>
/// JSON of other makers that comes where core records are expected. It is known by the names of its members alone, none of which
/// is repeated, so that it can be said what it is and what to take instead.
/// </summary>
internal static class ForeignJson
{
    /// <summary>How many names of an object are looked at; a page of an API has few.</summary>
    private const int MostNames = 64;

    private static readonly string[] Geometries = ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"];

    /// <summary>The file is an answer of the API of the Humanitarian Data Exchange: a list of rows in "data".</summary>
    /// <remarks>
    /// <para>Why: The rows say nothing of their type, and each of its tables has columns of its own.</para>
    /// <para>
    /// Mend: Of its tables these are read: organisations and operational presence (operational-presence), refugees and returnees
    /// (unhcr), displaced people (dtm). Take all else from those who made the figures.
    /// </para>
    /// </remarks>
    public static DiagnosticDescriptor Hapi { get; } = Error("GC0033", "JSON of HDX HAPI", "This is an answer of HDX HAPI, no core JSON. Take the files of those who made the figures, which are read: UNHCR, DTM, IDMC.");

    /// <summary>The file is an answer of the API of the World Bank: a page, then its list.</summary>
    /// <remarks>
    /// <para>Why: The values say nothing of their type, and which indicator they are of stands in a code of the bank.</para>
    /// <para>Mend: Ask the API of the bank for the same series as SDMX, and name the format sdmx.</para>
    /// </remarks>
    public static DiagnosticDescriptor WorldBank { get; } = Error("GC0034", "JSON of the World Bank", "This is an answer of the World Bank, no core JSON. Ask for the same series as SDMX, which is read.");

    /// <summary>The file is JSON-stat, version 1 or 2: dimensions and a list of values.</summary>
    /// <remarks>
    /// <para>Why: JSON-stat keeps values apart from what they are of; nothing here reads it.</para>
    /// <para>Mend: Offices that give JSON-stat mostly give the same table as SDMX-CSV or SDMX-JSON: take that, and name the format sdmx.</para>
    /// </remarks>
    public static DiagnosticDescriptor JsonStat { get; } = Error("GC0035", "JSON-stat", "This is JSON-stat, no core JSON. Take the same table as SDMX-CSV or SDMX-JSON, which is read.");

    /// <summary>The file is an answer of the API of the SDG database of the United Nations: goals, targets, series or their values.</summary>
    /// <remarks>
    /// <para>Why: The values say nothing of their type; the same database gives them as tables that are read.</para>
    /// <para>Mend: Download the series as CSV or as a workbook from the SDG database, or as SDMX: name the format sdg, or sdmx.</para>
    /// </remarks>
    public static DiagnosticDescriptor SdgApi { get; } = Error("GC0036", "JSON of the SDG database", "This is an answer of the SDG database of the United Nations, no core JSON. Download the same series as CSV, workbook or SDMX, which is read.");

    /// <summary>The file is an answer of the Operational Data Portal of UNHCR that is no situation: a series in time, or rows without population type and date.</summary>
    /// <remarks>
    /// <para>Why: Without a place, a population type and a date nobody can tell who was counted where and when.</para>
    /// <para>Mend: Ask the portal for people by place (population/get/sublocation) or by origin (population/get/origin), with their population type and date, and name the format unhcr.</para>
    /// </remarks>
    public static DiagnosticDescriptor UnhcrPortal { get; } = Error("GC0037", "Other JSON of the UNHCR portal", "This is an answer of the Operational Data Portal of UNHCR that is not read. Ask it for people by place, with their population type and date, which is read.");

    /// <summary>The file is GeoJSON: features, or the geometry of one.</summary>
    /// <remarks>
    /// <para>Why: What a feature means stands in properties that each maker names anew.</para>
    /// <para>Mend: Export the table of attributes as CSV, with latitude and longitude, and name its format. GeoJSON of IDMC is read as idmc.</para>
    /// </remarks>
    public static DiagnosticDescriptor GeoJson { get; } = Error("GC0038", "GeoJSON", "This is GeoJSON, no core JSON. Export its table of attributes as CSV, with latitude and longitude.");

    /// <summary>All of them, in the order of their codes.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Hapi, WorldBank, JsonStat, SdgApi, UnhcrPortal, GeoJson];

    /// <summary>What the first value of an input is, where it is no record of ours; null for what nobody knows.</summary>
    /// <param name="first">Valid JSON.</param>
    public static DiagnosticDescriptor? Of(ReadOnlySpan<byte> first)
    {
        var reader = new Utf8JsonReader(first, new JsonReaderOptions { MaxDepth = Schemas.Schema.MaxDepth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        var own = new List<string>();
        var within = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var (type, kind) = ("", "");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = own.Count < MostNames && IsText(ref reader) ? reader.GetString()! : "";
            reader.Read();
            if (name.Length > 0)
                own.Add(name);
            if (reader.TokenType == JsonTokenType.String && name is "type" or "class" && IsText(ref reader))
                (type, kind) = name == "type" ? (reader.GetString()!, kind) : (type, reader.GetString()!);
            if (name.Length > 0 && Inner(ref reader) is { Count: > 0 } names)
                within[name] = names;
        }

        return Of(own, within, type, kind);
    }

    private static DiagnosticDescriptor? Of(List<string> own, Dictionary<string, List<string>> within, string type, string kind)
    {
        bool has(params string[] names) => Array.TrueForAll(names, own.Contains);
        if ((type is "FeatureCollection" && has("features")) || (type is "Feature" && has("geometry", "properties")) || (Geometries.Contains(type) && (has("coordinates") || has("geometries"))))
            return GeoJson;
        if (type.Length > 0)
            return null;
        if ((kind is "dataset" or "collection" or "dimension" && (has("version") || has("dimension") || has("link") || has("category"))) || within.Values.Any(n => n.Contains("dimension") && n.Contains("value")))
            return JsonStat;
        if (has("page", "pages", "per_page", "total"))
            return WorldBank;
        var rows = within.GetValueOrDefault("data") ?? [];
        if (IsSdg(own) || IsSdg(rows))
            return SdgApi;
        if (rows.Contains("timeseries") || rows.Contains("geomaster_name") || rows.Contains("individuals"))
            return UnhcrPortal;
        return rows.Contains("resource_hdx_id") || rows.Contains("dataset_hdx_id") || (rows.Contains("location_code") && own.Count == 1) ? Hapi : null;
    }

    private static bool IsSdg(List<string> names)
        => names.Contains("goal") && (names.Contains("target") || names.Contains("indicator") || names.Contains("series") || names.Contains("code"));

    /// <summary>The names of an object, or of the first one of a list; the reader is behind the value then.</summary>
    private static List<string>? Inner(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return null;
        var (depth, names) = (reader.CurrentDepth, new List<string>());
        var at = reader.TokenType == JsonTokenType.StartObject ? depth : depth + 1;
        if (at > depth && reader.Read() && reader.TokenType != JsonTokenType.StartObject)
            at = int.MaxValue;
        while (reader.CurrentDepth > depth || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == at + 1 && names.Count < MostNames && IsText(ref reader))
                names.Add(reader.GetString()!);
            else if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == at)
                at = int.MaxValue;
            if (!reader.Read())
                break;
        }

        return names;
    }

    /// <summary>Whether a text is whole: half a character in an escape is none.</summary>
    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            // Such a text is no name that anybody gives.
            return false;
        }
    }

    private static DiagnosticDescriptor Error(string code, string title, string message) => new(code, Severity.Error, title, message, typeof(ForeignJson));
}

using System.Globalization;
using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>Where a finding stands, for SARIF: the file with line and column; a cell and a record as logical locations, as it has none of its own for them.</summary>
internal static class SarifLocation
{
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        var origin = diagnostic.Origin;
        if (origin.Input is null && diagnostic.Record is null)
            return;
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (origin.Input is not null)
            Physical(json, origin);
        var isTable = origin.Sheet is not null || origin.CellColumn is not null;
        if (isTable || diagnostic.Record is not null)
        {
            json.WriteStartArray("logicalLocations");
            if (isTable)
                Cell(json, origin);
            if (diagnostic.Record is not null)
                Logical(json, diagnostic.Pointer.Length > 0 ? diagnostic.Pointer : diagnostic.Record, FindingText.Where(diagnostic), "record");
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Physical(Utf8JsonWriter json, Origin origin)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ReportPath.Uri(origin.Input!));
        json.WriteEndObject();
        if (origin.Line is { } line)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", line);
            if (origin.Column is { } column)
                json.WriteNumber("startColumn", column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>A cell as spreadsheets write it: <c>Sheet!C3</c>.</summary>
    private static void Cell(Utf8JsonWriter json, Origin origin)
    {
        var cell = origin.CellColumn + origin.Row?.ToString(CultureInfo.InvariantCulture);
        if (origin.Sheet is null)
            Logical(json, cell, cell, "cell");
        else if (cell.Length == 0)
            Logical(json, SheetText.Of(origin.Sheet), SheetText.Of(origin.Sheet), "sheet");
        else
            Logical(json, cell, $"{SheetText.Of(origin.Sheet)}!{cell}", "cell");
    }

    private static void Logical(Utf8JsonWriter json, string name, string fullName, string kind)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("fullyQualifiedName", fullName);
        json.WriteString("kind", kind);
        json.WriteEndObject();
    }
}

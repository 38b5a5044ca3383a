using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>The report as one JSON object, or as one line for each finding and one for the summary.</summary>
internal static class JsonReport
{
    private const int FlushAt = 64 * 1024;

    /// <summary>Escapes no more than JSON needs.</summary>
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Write(Report report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = Encoder, NewLine = "\n" }))
        {
            json.WriteStartObject();
            Head(json, report);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in report.Diagnostics)
            {
                json.WriteStartObject();
                Members(json, diagnostic, report.Language);
                json.WriteEndObject();
                FlushLong(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public static void WriteLines(Report report, Stream output)
    {
        foreach (var diagnostic in report.Diagnostics)
            Line(output, "diagnostic", json => Members(json, diagnostic, report.Language));
        Line(output, "summary", json => Head(json, report));
    }

    /// <summary>Writes out what is buffered where it has become long, so that a long report is not held in memory.</summary>
    public static void FlushLong(Utf8JsonWriter json)
    {
        if (json.BytesPending > FlushAt)
            json.Flush();
    }

    private static void Line(Stream output, string kind, Action<Utf8JsonWriter> members)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            members(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Head(Utf8JsonWriter json, Report report)
    {
        json.WriteString("tool", "governance");
        json.WriteString("version", report.Version);
        json.WriteNumber("schemaVersion", 1);
        json.WriteString("language", report.Language);
        Text(json, "configuration", report.Configuration);
        json.WriteStartArray("inputs");
        foreach (var input in report.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("path", input.Path);
            Text(json, "format", input.Format);
            json.WriteNumber("records", input.Records);
            Number(json, "bytes", input.Bytes);
            Text(json, "sha256", input.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("summary");
        json.WriteNumber("records", report.Summary.Records);
        json.WriteNumber("errors", report.Summary.Errors);
        json.WriteNumber("warnings", report.Summary.Warnings);
        json.WriteNumber("notes", report.Summary.Notes);
        json.WriteNumber("notRun", report.Summary.NotRun);
        json.WriteNumber("rulesSkipped", report.Summary.RulesSkipped);
        if (report.Summary.RulesOff.Count > 0)
        {
            json.WriteStartArray("rulesOff");
            foreach (var code in report.Summary.RulesOff)
                json.WriteStringValue(code);
            json.WriteEndArray();
        }

        Number(json, "suppressed", Some(report.Summary.Suppressed));
        Number(json, "known", Some(report.Summary.Known));
        Number(json, "gone", Some(report.Summary.Gone));
        json.WriteEndObject();
    }

    /// <summary>What is told of one finding.</summary>
    public static void Members(Utf8JsonWriter json, Diagnostic diagnostic, string language)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", FindingText.Level(diagnostic.Severity));
        json.WriteString("message", FindingText.Message(diagnostic, language));
        Place(json, diagnostic.Origin);
        Text(json, "record", diagnostic.Record);
        if (diagnostic.Record is not null)
            json.WriteString("pointer", diagnostic.Pointer);
        json.WriteString("help", "governance explain " + diagnostic.Code);
    }

    /// <summary>What is known of a place.</summary>
    public static void Place(Utf8JsonWriter json, Origin origin)
    {
        Text(json, "file", origin.Input);
        Number(json, "line", origin.Line);
        Number(json, "column", origin.Column);
        Text(json, "sheet", origin.Sheet is null ? null : SheetText.Of(origin.Sheet));
        Number(json, "row", origin.Row);
        Text(json, "cellColumn", origin.CellColumn);
        Text(json, "field", origin.Field);
    }

    /// <summary>A member, where there is a value.</summary>
    public static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static long? Some(long count) => count > 0 ? count : null;

    private static void Number(Utf8JsonWriter json, string name, long? value)
    {
        if (value is not null)
            json.WriteNumber(name, value.Value);
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>The report as SARIF 2.1.0, the format of OASIS for results of analysis tools: one log with one run.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Report report, Stream output, ToolTexts texts)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            var codes = report.Codes();
            Tool(json, report, codes);
            Invocation(json, report, texts);
            json.WriteString("language", report.Language);
            json.WriteString("columnKind", "unicodeCodePoints");
            Artifacts(json, report);
            Results(json, report, codes, texts);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Tool(Utf8JsonWriter json, Report report, IReadOnlyList<DiagnosticDescriptor> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "governance");
        json.WriteString("version", report.Version);
        json.WriteString("language", report.Language);
        json.WriteStartArray("rules");
        foreach (var code in codes)
            Rule(json, code, report.Language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, DiagnosticDescriptor code, string language)
    {
        var text = MessageCatalog.Text(code, language);
        json.WriteStartObject();
        json.WriteString("id", code.Code);
        Message(json, "shortDescription", text.Title);
        Message(json, "fullDescription", text.What ?? text.Title);
        json.WriteStartObject("help");
        json.WriteString("text", string.Join('\n', new[] { text.What, text.Why, text.Mend }.OfType<string>().DefaultIfEmpty(text.Title)));
        json.WriteString("markdown", RulePage.Render(code, language));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", FindingText.Level(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>What the run came to; what was not run is told as a notification beside its finding.</summary>
    private static void Invocation(Utf8JsonWriter json, Report report, ToolTexts texts)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.Exit is ExitCode.Fine or ExitCode.Findings);
        json.WriteNumber("exitCode", report.Exit);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var diagnostic in report.Diagnostics.Where(d => d.Descriptor.IsNotRun))
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", diagnostic.Code);
            json.WriteEndObject();
            json.WriteString("level", FindingText.Level(diagnostic.Severity));
            Message(json, "message", FindingText.Sentence(diagnostic, texts));
            SarifLocation.Write(json, diagnostic);
            json.WriteEndObject();
        }

        if (report.Summary.NotRun > 0)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            Message(json, "message", texts.Count("not-run", report.Summary.NotRun));
            json.WriteEndObject();
        }

        foreach (var line in TextReport.SetAside(report.Summary, texts))
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            Message(json, "message", line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Artifacts(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("artifacts");
        foreach (var input in report.Inputs)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", ReportPath.Uri(input.Path));
            json.WriteEndObject();
            if (input.Bytes is { } bytes)
                json.WriteNumber("length", bytes);
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            if (input.Path == InputFinder.StandardInput)
                json.WriteStringValue("standardStream");
            json.WriteEndArray();
            if (input.Sha256 is { } hash)
            {
                json.WriteStartObject("hashes");
                json.WriteString("sha-256", hash);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Results(Utf8JsonWriter json, Report report, IReadOnlyList<DiagnosticDescriptor> codes, ToolTexts texts)
    {
        var index = codes.Select((c, i) => (c.Code, i)).ToDictionary(p => p.Code, p => p.i, StringComparer.Ordinal);
        var fingerprints = new Fingerprints();
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", diagnostic.Code);
            json.WriteNumber("ruleIndex", index[diagnostic.Code]);
            json.WriteString("level", FindingText.Level(diagnostic.Severity));
            Message(json, "message", FindingText.PlacedSentence(diagnostic, texts));
            SarifLocation.Write(json, diagnostic);
            json.WriteStartObject("partialFingerprints");
            json.WriteString(Fingerprints.Name, fingerprints.Of(diagnostic));
            json.WriteEndObject();
            json.WriteEndObject();
            JsonReport.FlushLong(json);
        }

        json.WriteEndArray();
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}

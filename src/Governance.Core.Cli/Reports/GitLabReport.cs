using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>GitLab's code quality report: an array of issues, each at a line of a file.</summary>
internal static class GitLabReport
{
    public static void Write(Report report, Stream output, ToolTexts texts)
    {
        var fingerprints = new Fingerprints();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in report.Diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("description", FindingText.PlacedSentence(diagnostic, texts));
                json.WriteString("check_name", diagnostic.Code);
                json.WriteString("fingerprint", fingerprints.Of(diagnostic));
                json.WriteString("severity", Severity(diagnostic.Severity));
                json.WriteStartObject("location");
                json.WriteString("path", ReportPath.Of(diagnostic.Origin.Input ?? (report.Inputs is [var first, ..] ? first.Path : ".")));
                json.WriteStartObject("lines");
                // GitLab wants a line of every issue.
                json.WriteNumber("begin", diagnostic.Origin.Line ?? 1);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
                JsonReport.FlushLong(json);
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static string Severity(Severity severity) => severity switch
    {
        Diagnostics.Severity.Error => "major",
        Diagnostics.Severity.Warning => "minor",
        _ => "info",
    };
}

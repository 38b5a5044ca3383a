using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Cli.Texts;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Reports;

/// <summary>What a conversion could not carry: in plain words for a person, and as JSON for a program.</summary>
internal static class LossReport
{
    /// <summary>Name of the JSON form for <c>--report loss=FILE</c>.</summary>
    public const string Name = "loss";

    public static void Write(WriteReport report, TextWriter output, ToolTexts texts)
    {
        if (report.Losses.Count > 0)
            output.WriteLine(texts["loss-title"]);

        // Column by column, what only the source knows would hide the rest; the JSON form lists it.
        foreach (var loss in report.Losses.GroupBy(l => (l.RecordType, Field: Named(l.Field), l.Reason)))
            output.WriteLine("  " + texts.Format("loss-" + Key(loss.Key.Reason), new("type", loss.Key.RecordType), new("field", loss.Key.Field), new("count", loss.Sum(l => l.Count))));

        string Named(string field) => field.Length == 0 ? texts["loss-record"] : field.StartsWith("/extensions", StringComparison.Ordinal) ? texts["loss-own"] : field;
    }

    public static void WriteJson(WriteReport report, string format, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("tool", "governance");
            json.WriteString("version", ToolVersion.Text);
            json.WriteString("to", format);
            json.WriteNumber("read", report.Read);
            json.WriteNumber("written", report.Written);
            json.WriteStartArray("losses");
            foreach (var loss in report.Losses)
            {
                json.WriteStartObject();
                json.WriteString("type", loss.RecordType);
                json.WriteString("field", loss.Field);
                json.WriteString("reason", Key(loss.Reason));
                json.WriteNumber("count", loss.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static string Key(LossReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());
}

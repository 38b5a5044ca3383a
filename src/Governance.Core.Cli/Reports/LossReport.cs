using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Reports;

/// <summary>What a conversion could not carry, field by field, as JSON for a program.</summary>
internal static class LossReport
{
    /// <summary>Name of the JSON form for <c>--report loss=FILE</c>.</summary>
    public const string Name = "loss";

    /// <summary>Writes it.</summary>
    /// <param name="report">What was written and lost.</param>
    /// <param name="format">The format written.</param>
    /// <param name="notConverted">How many records and rows of the input never came to the writer.</param>
    /// <param name="output">Where it goes.</param>
    public static void WriteJson(WriteReport report, string format, long notConverted, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("tool", "governance");
            json.WriteString("version", ToolVersion.Text);
            json.WriteString("to", format);
            json.WriteNumber("notConverted", notConverted);
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

    /// <summary>How a reason is spelled, in the report and in the keys of the tool's sentences.</summary>
    public static string Key(LossReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());
}

using System.Text.Json;
using Governance.Core.Fixes;

namespace Governance.Core.Cli.Reports;

/// <summary>The change log: one edit a line, as JSON. It holds no value of the data unless asked for.</summary>
internal sealed class FixLog(Stream output, bool values)
{
    public void Write(Edit edit)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JsonReport.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("rule", FixText.Rule(edit.Kind));
            JsonReport.Text(json, "code", edit.Code);
            JsonReport.Place(json, edit.Origin);
            JsonReport.Text(json, "record", edit.Record);
            json.WriteString("pointer", edit.Pointer);
            if (values)
            {
                json.WriteString("before", edit.Before);
                json.WriteString("after", edit.After);
            }

            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}

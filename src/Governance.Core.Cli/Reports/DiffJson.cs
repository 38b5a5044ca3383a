using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Governance.Core.Cli.Texts;
using Governance.Core.Comparison;
using Governance.Core.Diagnostics;

namespace Governance.Core.Cli.Reports;

/// <summary>What changed, for a program: one object, written out change by change.</summary>
internal sealed class DiffJson : DiffReport
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly TextWriter _output;
    private readonly ToolTexts _texts;
    private readonly Utf8JsonWriter _json;

    public DiffJson(TextWriter output, ToolTexts texts)
    {
        (_output, _texts) = (output, texts);
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" });
        _json.WriteStartObject();
        _json.WriteString("tool", "governance");
        _json.WriteString("version", ToolVersion.Text);
        _json.WriteNumber("schemaVersion", 1);
        _json.WriteString("language", texts.Language);
        _json.WriteStartArray("changes");
    }

    public override void Write(RecordChange change)
    {
        _json.WriteStartObject();
        _json.WriteString("kind", Name(change.Kind));
        _json.WriteString("type", change.Type);
        _json.WriteString("record", change.Record);
        if (change.Fields.Count > 0)
        {
            _json.WriteStartArray("fields");
            foreach (var field in change.Fields)
                Write(field);
            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        Flush();
    }

    public override void Complete(DiffTotals totals, IReadOnlyList<Diagnostic> findings)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        if (totals.IsWhole)
        {
            _json.WriteNumber("added", totals.Added);
            _json.WriteNumber("removed", totals.Removed);
            _json.WriteNumber("changed", totals.Changed);
            _json.WriteNumber("same", totals.Same);
        }

        _json.WriteNumber("notCompared", totals.NotCompared);
        _json.WriteEndObject();
        _json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            _json.WriteStartObject();
            JsonReport.Members(_json, finding, _texts.Language);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        Flush();
        _output.Write('\n');
    }

    public override void Dispose() => _json.Dispose();

    private void Write(FieldChange field)
    {
        _json.WriteStartObject();
        _json.WriteString("kind", Name(field.Kind));
        _json.WriteString("pointer", field.Pointer);
        Value("before", field.Before);
        Value("after", field.After);
        _json.WriteEndObject();
    }

    private void Value(string name, string? json)
    {
        if (json is null)
            return;
        _json.WritePropertyName(name);
        _json.WriteRawValue(json);
    }

    private void Flush()
    {
        _json.Flush();
        _output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}

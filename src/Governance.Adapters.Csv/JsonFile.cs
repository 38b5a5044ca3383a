using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Adapters.Csv;

/// <summary>A small file in JSON for people and programs.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a file whose object is written by an action.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What a column means in both languages.</summary>
    public static void WriteMeanings(this Utf8JsonWriter json, CsvColumn column)
    {
        json.WriteString("en", column.Meaning("en"));
        json.WriteString("fr", column.Meaning("fr"));
    }
}

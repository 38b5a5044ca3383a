using System.Buffers;
using System.Text.Json;

namespace Governance.Core.Formats;

/// <summary>Texts as JSON values, for <c>extensions</c>, without reflection.</summary>
public static class ExtensionText
{
    /// <summary>A JSON string.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static JsonElement Of(string text) => Make(writer => writer.WriteStringValue(text));

    /// <summary>A JSON array of strings.</summary>
    /// <param name="texts">The texts.</param>
    /// <returns>The value.</returns>
    public static JsonElement Of(IReadOnlyList<string> texts) => Make(writer =>
    {
        writer.WriteStartArray();
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    });

    private static JsonElement Make(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        using (var writer = new Utf8JsonWriter(buffer))
            write(writer);
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Adapters.Idmc;

/// <summary>How a list stands in a cell.</summary>
internal sealed class ListForm
{
    private const string Semicolon = "; ";
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Func<IReadOnlyList<string>, string> _write;

    private ListForm(Func<IReadOnlyList<string>, string> write) => _write = write;

    /// <summary>Parts between semicolons; a name may hold commas.</summary>
    public static ListForm Semicolons { get; } = new(static parts => string.Join(Semicolon, parts));

    /// <summary>A list of texts of JSON.</summary>
    public static ListForm Array { get; } = new(WriteArray);

    /// <summary>
    /// The parts of a list in any form: in brackets as JSON has it, or as Python prints it where a program wrote that by
    /// mistake (<c>['IRC 85']</c>), else between semicolons. Null where the cell is none.
    /// </summary>
    public static IReadOnlyList<string>? Read(string cell)
    {
        var text = cell.Trim();
        return text is ['[', ..] ? ReadArray(text) ?? ReadPython(text) : text.Split(Semicolon);
    }

    /// <summary>The cell.</summary>
    public string Write(IReadOnlyList<string> parts) => _write(parts);

    /// <summary>The pairs of texts of a list of JSON, <c>[["…","…"], …]</c>; null where the cell is none.</summary>
    public static IReadOnlyList<(string Code, string Kind)>? ReadPairs(string cell)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(cell));
        var pairs = new List<(string, string)>();
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
            {
                if (!reader.Read() || reader.GetString() is not { } first || !reader.Read() || reader.GetString() is not { } second || !reader.Read() || reader.TokenType != JsonTokenType.EndArray)
                    return null;
                pairs.Add((first, second));
            }

            return reader.TokenType == JsonTokenType.EndArray && !reader.Read() ? pairs : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Then it is no such list, which the caller reports.
            return null;
        }
    }

    /// <summary>Such a list.</summary>
    public static string WritePairs(IReadOnlyList<(string First, string Second)> pairs)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Json))
        {
            writer.WriteStartArray();
            foreach (var (first, second) in pairs)
            {
                writer.WriteStartArray();
                writer.WriteStringValue(first);
                writer.WriteStringValue(second);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static List<string>? ReadArray(string cell)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(cell));
        var parts = new List<string>();
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
                return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
                parts.Add(reader.GetString()!);
            return reader.TokenType == JsonTokenType.EndArray && !reader.Read() ? parts : null;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Then it is no such list, which the caller reports.
            return null;
        }
    }

    private static string WriteArray(IReadOnlyList<string> parts)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Json))
        {
            writer.WriteStartArray();
            foreach (var part in parts)
                writer.WriteStringValue(part);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static List<string>? ReadPython(string cell)
    {
        if (cell is not ['[', .. var inner, ']'])
            return null;
        var parts = new List<string>();
        foreach (var part in inner.Length == 0 ? [] : inner.Split(", "))
        {
            if (part is not ['\'', .. var text, '\''] || text.Contains('\'', StringComparison.Ordinal))
                return null;
            parts.Add(text);
        }

        return parts;
    }
}

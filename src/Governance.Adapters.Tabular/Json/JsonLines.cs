using System.Text.Json;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Objects one a line without a list around them (NDJSON), as programs write what comes bit by bit: each line is an item.</summary>
internal static class JsonLines
{
    /// <summary>Whether an input is such lines: behind the first there is another, or the name says so.</summary>
    public static bool Are(FormatSource source) => Are(JsonTableReader.Content(source.Peek.Span), source.Name);

    /// <summary>Whether an input that begins so is such lines.</summary>
    /// <param name="content">Its first bytes, from the first that is no blank.</param>
    /// <param name="name">Its name.</param>
    public static bool Are(ReadOnlySpan<byte> content, string name)
    {
        if (content is not [(byte)'{', ..])
            return false;
        var isNamed = name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
        var reader = new Utf8JsonReader(content, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > 0)
                    continue;
                var end = (int)reader.BytesConsumed;
                return !content[..end].Contains((byte)'\n') && (isNamed || IsNext(content[end..]));
            }
        }
        catch (JsonException)
        {
            // What is broken is reported where it is read.
        }

        return isNamed;
    }

    /// <summary>Whether the next line begins an object.</summary>
    private static bool IsNext(ReadOnlySpan<byte> rest)
    {
        var next = rest.TrimStart(" \t\r\n"u8);
        return next is [(byte)'{', ..] && rest[..^next.Length].Contains((byte)'\n');
    }
}

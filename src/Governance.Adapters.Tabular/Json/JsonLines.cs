using System.Buffers;
using System.Text.Json;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Objects one a line without a list around them (NDJSON), as programs write what comes bit by bit: each line is an item.</summary>
internal static class JsonLines
{
    /// <summary>What is read at most to see whether behind a long first line there is another, in bytes.</summary>
    private const int MostLooked = 1024 * 1024;

    /// <summary>
    /// Whether an input is such lines: behind the first there is another, or the name says so. A first line that is longer than the first
    /// bytes, and in which none of the lists is seen, is looked at further.
    /// </summary>
    public static async ValueTask<bool> AreAsync(FormatSource source, JsonTableLayout layout, CancellationToken cancellationToken)
    {
        if (Are(JsonTableReader.Content(source.Peek.Span), source.Name, layout))
            return true;
        if (!IsLong(source.Peek.Span, layout))
            return false;
        var bytes = ArrayPool<byte>.Shared.Rent(MostLooked);
        try
        {
            var whole = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
            await using var _ = whole.ConfigureAwait(false);
            var length = await whole.ReadAtLeastAsync(bytes.AsMemory(0, MostLooked), MostLooked, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return Are(JsonTableReader.Content(bytes.AsSpan(0, length)), source.Name, layout);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }

    private static bool IsLong(ReadOnlySpan<byte> peek, JsonTableLayout layout)
        => peek.Length == FormatSource.PeekBytes && JsonTableReader.Content(peek) is [(byte)'{', ..] content && !content.Contains((byte)'\n') && EnvelopeStream.ListStart(content, isEnd: true, layout.Lists) < 0;

    /// <summary>Whether an input that begins so is such lines.</summary>
    /// <param name="content">Its first bytes, from the first that is no blank.</param>
    /// <param name="name">Its name.</param>
    /// <param name="layout">How its lists would lie: an object around one is no line, whatever the name says.</param>
    public static bool Are(ReadOnlySpan<byte> content, string name, JsonTableLayout layout)
    {
        if (content is not [(byte)'{', ..])
            return false;
        var isNamed = name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);
        if (EndOfFirst(content) is not { } end)
            return isNamed;
        if (content[..end].Contains((byte)'\n'))
            return false;
        return IsNext(content[end..]) || (isNamed && EnvelopeStream.ListStart(content, isEnd: true, layout.Lists) < 0);
    }

    /// <summary>Where the first object ends; the end of these bytes where that is behind them, and null where it is broken.</summary>
    private static int? EndOfFirst(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth == 0)
                    return (int)reader.BytesConsumed;
            }
        }
        catch (JsonException)
        {
            // What is broken is reported where it is read.
            return null;
        }

        return content.Length;
    }

    /// <summary>Whether the next line begins an object.</summary>
    private static bool IsNext(ReadOnlySpan<byte> rest)
    {
        var next = rest.TrimStart(" \t\r\n"u8);
        return next is [(byte)'{', ..] && rest[..^next.Length].Contains((byte)'\n');
    }
}

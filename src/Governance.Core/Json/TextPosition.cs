namespace Governance.Core.Json;

/// <summary>A place in a text input.</summary>
/// <param name="Offset">Bytes before it, a byte order mark included.</param>
/// <param name="Line">Physical line, from 1.</param>
/// <param name="Column">Column in the line in Unicode code points, from 1; a byte order mark is not counted.</param>
public readonly record struct TextPosition(long Offset, long Line, long Column)
{
    /// <summary>The start of an input.</summary>
    public static TextPosition Start { get; } = new(0, 1, 1);

    /// <summary>The place behind some text that starts here.</summary>
    /// <param name="text">The text in UTF-8, invalid bytes counted as they come.</param>
    /// <returns>The place behind its last byte.</returns>
    public TextPosition After(ReadOnlySpan<byte> text)
    {
        var lastFeed = text.LastIndexOf((byte)'\n');
        if (lastFeed < 0)
            return new TextPosition(Offset + text.Length, Line, Column + Schemas.JsonText.CodePoints(text));
        return new TextPosition(
            Offset + text.Length,
            Line + text.Count((byte)'\n'),
            1 + Schemas.JsonText.CodePoints(text[(lastFeed + 1)..]));
    }
}

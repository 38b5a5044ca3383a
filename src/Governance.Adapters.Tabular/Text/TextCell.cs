using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>The bytes of one cell of a text table, and the text they stand for.</summary>
internal static class TextCell
{
    /// <summary>
    /// The encodings that cells of a text may be in; none for one whose letters may hold the bytes of a separator, where cells
    /// cannot be told apart by their bytes.
    /// </summary>
    public static IReadOnlyList<Encoding> Encodings(TextDialect dialect)
    {
        var own = dialect.GetEncoding();
        if (!TextCells.IsWide(dialect) && !own.IsSingleByte && own.CodePage != Encoding.UTF8.CodePage)
            return [];
        if (dialect.EncodingNamed || TextCells.IsWide(dialect))
            return [own];

        // As the reader does: cell by cell, UTF-8 first.
        return [Strict(Encoding.UTF8), Strict(TextEncodings.Windows1252), Strict(TextEncodings.MacRoman)];
    }

    /// <summary>Writes another text in the place of a cell, between quotes where the cell was or where it must be.</summary>
    /// <param name="raw">The cell.</param>
    /// <param name="before">The text that it is to have.</param>
    /// <param name="after">The text that it gets.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="encodings">The encodings it may be in.</param>
    /// <returns>The new bytes; null where the cell has another text, or cannot take the new one.</returns>
    public static byte[]? Replace(byte[] raw, string before, string after, char separator, IReadOnlyList<Encoding> encodings)
    {
        foreach (var encoding in encodings)
        {
            try
            {
                var cell = encoding.GetString(raw);
                var isQuoted = cell is ['"', _, ..] && cell[^1] == '"';
                if ((isQuoted ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell) != before)
                    continue;
                var needs = after.AsSpan().ContainsAny(['"', '\r', '\n', separator]);
                return encoding.GetBytes(isQuoted || needs ? $"\"{after.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : after);
            }
            catch (Exception other) when (other is DecoderFallbackException or EncoderFallbackException)
            {
                // Not this encoding; the next one may be it.
            }
        }

        return null;
    }

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        (strict.DecoderFallback, strict.EncoderFallback) = (DecoderFallback.ExceptionFallback, EncoderFallback.ExceptionFallback);
        return strict;
    }
}

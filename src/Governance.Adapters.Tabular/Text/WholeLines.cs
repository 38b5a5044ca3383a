using System.Buffers;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Lines that stand in one cell each: a spreadsheet opened a text with another separator than the text has, showed each line in the first
/// column, and saved it so. Where a line has quotes it stands between quotes as a whole, and its own are doubled. Undone, it is the line that was
/// there before.
/// </summary>
internal static class WholeLines
{
    private const byte Quote = (byte)'"';

    /// <summary>The separators that spreadsheets save a text with.</summary>
    private static ReadOnlySpan<byte> Outer => ";,\t"u8;

    /// <summary>The separator that the spreadsheet saved the lines with.</summary>
    /// <param name="text">The first bytes of the text, behind its byte order mark. The last line may be cut.</param>
    /// <param name="lines">The lines as they were before, where they were others.</param>
    /// <returns>The separator; null where a line stands as any other text has it, or none is quoted.</returns>
    public static byte? Find(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> lines)
    {
        foreach (var separator in text.Contains(Quote) ? Outer : [])
        {
            // Its own cells have another separator, in each line the same number of them.
            foreach (var own in DialectSniffer.Candidates)
            {
                if (own != separator && IsSo(text, separator, own, out lines, out var isCut) && IsProper(lines, own) && DialectSniffer.IsTable(lines, own, leastRows: isCut ? 1 : 2))
                    return separator;
            }
        }

        lines = text;
        return null;
    }

    /// <summary>Undoes one line.</summary>
    /// <param name="line">The line, without what ends it.</param>
    /// <param name="separator">The separator that the spreadsheet saved it with.</param>
    /// <param name="own">The separator of its own cells.</param>
    /// <param name="output">Takes the line as it was before; as it stands where it is no row of whole cells.</param>
    /// <returns>Whether it was quoted; null where it has quotes that enclose no cell.</returns>
    public static bool? Undo(ReadOnlySpan<byte> line, byte separator, byte own, IBufferWriter<byte> output)
    {
        // A line with the separator in a text went into several cells, and the others are filled up with blank ones.
        line = line.TrimEnd(separator);
        if (line.IndexOf(Quote) < 0)
        {
            output.Write(line);
            return false;
        }

        var undone = ArrayPool<byte>.Shared.Rent(line.Length);
        try
        {
            var isWhole = AreWhole(line, separator, undone, isCut: false, out var length);
            if (isWhole)
                Restore(undone.AsSpan(0, length), own, output);
            else
                output.Write(line);
            return isWhole ? true : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(undone, clearArray: true);
        }
    }

    /// <summary>
    /// Gives back the quotes that LibreOffice takes from the start of a line, and from its end: the first one that is left closes a
    /// cell, and one of the others is open.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="own">The separator of its cells.</param>
    /// <param name="output">Takes the line.</param>
    public static void Restore(ReadOnlySpan<byte> line, byte own, IBufferWriter<byte> output)
    {
        var isOpened = line.IndexOf(Quote) is > 0 and var first && line[first - 1] != own && first + 1 < line.Length && line[first + 1] == own;
        if (isOpened)
            output.Write([Quote]);
        output.Write(line);
        if (isOpened && line.Count(Quote) % 2 == 0)
            output.Write([Quote]);
    }

    /// <summary>Takes the cells of a line; answers whether quotes enclose all of each that has some.</summary>
    private static bool AreWhole(ReadOnlySpan<byte> line, byte separator, Span<byte> undone, bool isCut, out int length)
    {
        length = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!IsWhole(line, separator, ref i, undone, isCut, ref length))
                return false;
            if (i < line.Length)
                undone[length++] = separator;
        }

        return true;
    }

    /// <summary>Takes a cell, up to the separator behind it or the end of the line; answers whether quotes enclose all of it or none is there.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> line, byte separator, ref int i, Span<byte> undone, bool isCut, ref int length)
    {
        var isQuoted = line[i] == Quote;
        for (i += isQuoted ? 1 : 0; i < line.Length; i++)
        {
            if (line[i] == Quote)
            {
                var isDoubled = i + 1 < line.Length && line[i + 1] == Quote;
                if (!isQuoted)
                    return false;
                i++;
                if (!isDoubled)
                    return i == line.Length || line[i] == separator;
            }
            else if (!isQuoted && line[i] == separator)
            {
                return true;
            }

            undone[length++] = line[i];
        }

        return !isQuoted || isCut;
    }

    /// <summary>Whether each line with a quote is a row of whole cells that a spreadsheet had to enclose: one of the whole line, or such as have quotes themselves.</summary>
    private static bool IsSo(ReadOnlySpan<byte> text, byte separator, byte own, out ReadOnlySpan<byte> lines, out bool isCut)
    {
        var before = new ArrayBufferWriter<byte>();
        lines = default;
        isCut = false;
        var isAny = false;
        while (text.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end)
        {
            var line = text[..end].TrimEnd(separator);
            var start = before.WrittenCount;
            if (Undo(line, separator, own, before) is not { } isQuoted)
                return false;
            if (isQuoted && before.WrittenSpan[start..].IndexOf(Quote) < 0 && line.IndexOf([Quote, separator]) >= 0)
                return false;
            isAny |= isQuoted;
            before.Write(text.Slice(end, 1));
            text = text[(end + 1)..];
        }

        lines = before.WrittenSpan;
        isCut = IsCut(text, separator, own);
        return isAny || isCut;
    }

    /// <summary>Whether quotes enclose whole cells in a text, the last of which may be cut: so programs write it, and people do not.</summary>
    private static bool IsProper(ReadOnlySpan<byte> text, byte own)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Quote)
            {
                for (i++; i < text.Length && (text[i] != Quote || text[Math.Min(i + 1, text.Length - 1)] == Quote); i++)
                    i += text[i] == Quote ? 1 : 0;
                if (++i < text.Length && text[i] != own && text[i] is not ((byte)'\r' or (byte)'\n'))
                    return false;
                continue;
            }

            var length = text[i..].IndexOfAny(own, (byte)'\r', (byte)'\n');
            length = length < 0 ? text.Length - i : length;
            if (text.Slice(i, length).Contains(Quote))
                return false;
            i += length;
        }

        return true;
    }

    /// <summary>
    /// Whether what is there of a last line is the begin of one in quotes, whose own first quote opens a cell. A long line may be all that
    /// is there behind the header.
    /// </summary>
    private static bool IsCut(ReadOnlySpan<byte> line, byte separator, byte own)
    {
        if (line is not [Quote, ..])
            return false;
        var undone = new byte[line.Length];
        return AreWhole(line, separator, undone, isCut: true, out var length) && undone.AsSpan(0, length).IndexOf(Quote) is > 0 and var first && undone[first - 1] == own;
    }
}

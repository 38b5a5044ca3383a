using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>Tells the dialect of a text from its first bytes.</summary>
internal static class DialectSniffer
{
    private const int FewestColumns = 3;

    /// <summary>What may stand between cells.</summary>
    public static ReadOnlySpan<byte> Candidates => ",;\t|"u8;

    /// <summary>Whether nine in ten of the first lines of a text have as many cells under a separator as the very first, three or more.</summary>
    public static bool IsTable(ReadOnlySpan<byte> text, byte separator, int leastRows)
        => Census.Take(text, separator) is { First: >= FewestColumns, IsRegular: true } census && census.Rows >= leastRows;

    public static TextDialect Sniff(ReadOnlySpan<byte> peek, string? encoding, char? separator)
    {
        var dialect = SniffEncoding(peek, encoding, out var mark);
        var text = peek[mark..];
        if (dialect.Encoding.StartsWith("utf-16", StringComparison.Ordinal))
            text = Encoding.UTF8.GetBytes(dialect.GetEncoding().GetString(text[..(text.Length & ~1)]));
        if (SeparatorLine(text) is { } named)
        {
            dialect = dialect with { SeparatorLine = true };
            separator ??= (char)named;
            text = AfterLine(text);
        }
        else if (separator is null && WholeLines.Find(text, out var before) is { } saved)
        {
            dialect = dialect with { SavedWith = (char)saved };
            text = before;
        }

        var lines = Census.Take(text, separator is { } given ? (byte)given : BestSeparator(text));
        return dialect with { Separator = (char)lines.Separator, LineEnd = lines.LineEnd, Quotes = lines.Quotes };
    }

    private static TextDialect SniffEncoding(ReadOnlySpan<byte> peek, string? named, out int mark)
    {
        var (seen, length) = peek switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ("utf-8", 3),
            [0xFF, 0xFE, ..] => ("utf-16", 2),
            [0xFE, 0xFF, ..] => ("utf-16BE", 2),
            _ => (null, 0),
        };
        mark = length;
        if (seen is not null)
            return new TextDialect { Encoding = seen, ByteOrderMark = true };
        if (named is not null)
            return new TextDialect { Encoding = TextEncodings.Find(named).WebName, EncodingNamed = true };
        return new TextDialect { Encoding = WideEncoding(peek) ?? LegacyText.Name(peek) };
    }

    /// <summary>UTF-16 without its mark: most text is ASCII, so nearly every second byte is zero and nearly no other.</summary>
    private static string? WideEncoding(ReadOnlySpan<byte> peek)
    {
        var pairs = peek.Length / 2;
        if (pairs < 2)
            return null;
        int high = 0, low = 0;
        for (var i = 0; i < pairs * 2; i++)
        {
            if (peek[i] != 0)
                continue;
            if (i % 2 == 0)
                high++;
            else
                low++;
        }

        return low * 10 >= pairs * 7 && high * 20 <= pairs ? "utf-16"
            : high * 10 >= pairs * 7 && low * 20 <= pairs ? "utf-16BE"
            : null;
    }

    private static byte? SeparatorLine(ReadOnlySpan<byte> text)
        => text.Length > 5 && (text[..3].SequenceEqual("sep"u8) || text[..3].SequenceEqual("SEP"u8)) && text[3] == '=' && text[5] is (byte)'\r' or (byte)'\n' && text[4] is < 128 and not ((byte)'\r' or (byte)'\n' or (byte)'"')
            ? text[4]
            : null;

    private static ReadOnlySpan<byte> AfterLine(ReadOnlySpan<byte> text)
    {
        var rest = text[5..];
        return rest.StartsWith("\r\n"u8) ? rest[2..] : rest[1..];
    }

    private static byte BestSeparator(ReadOnlySpan<byte> text)
    {
        var best = (byte)',';
        var bestScore = 0;
        foreach (var candidate in Candidates)
        {
            var score = Census.Take(text, candidate).Score;
            if (score > bestScore)
                (best, bestScore) = (candidate, score);
        }

        return best;
    }

    /// <summary>What the first rows look like under one separator.</summary>
    private readonly record struct Census(byte Separator, int Score, int Rows, int First, bool IsRegular, LineEnd LineEnd, QuoteUse Quotes)
    {
        private const int MostRows = 64;

        public static Census Take(ReadOnlySpan<byte> text, byte separator)
        {
            Span<int> widths = stackalloc int[MostRows];
            int rows = 0, width = 1, decimals = 0, separators = 0;
            int blank = 0, quotedBlank = 0, bareText = 0, bareNumber = 0, quoted = 0, quotedForNothing = 0;
            int crlf = 0, lf = 0, cr = 0;
            var i = 0;
            while (i < text.Length && rows < MostRows)
            {
                var start = i;
                var cell = Cell(text, separator, ref i, out var isQuoted);
                if (i >= text.Length && rows > 0 && width == 1 && cell.IsEmpty)
                    break;
                if (isQuoted && cell.IsEmpty)
                    quotedBlank++;
                else if (cell.IsEmpty)
                    blank++;
                else if (isQuoted)
                    (quoted, quotedForNothing) = (quoted + 1, quotedForNothing + (cell.IndexOfAny(separator, (byte)'"') < 0 && cell.IndexOfAny((byte)'\r', (byte)'\n') < 0 ? 1 : 0));
                else if (cell.IndexOfAnyExcept(NumberSigns.Bytes) < 0)
                    bareNumber++;
                else
                    bareText++;
                if (i >= text.Length)
                    break;
                if (text[i] == separator)
                {
                    separators++;
                    if (i > start && char.IsAsciiDigit((char)text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit((char)text[i + 1]))
                        decimals++;
                    width++;
                    i++;
                    continue;
                }

                if (text[i] == '\n')
                    lf++;
                else if (i + 1 < text.Length && text[i + 1] == '\n')
                    (crlf, i) = (crlf + 1, i + 1);
                else
                    cr++;
                i++;
                widths[rows++] = width;
                width = 1;
            }

            // The last row counts only where it is the only one: the peek may have cut it.
            if (rows == 0)
                widths[rows++] = width;
            var lineEnd = cr > crlf && cr > lf ? LineEnd.Cr : lf > crlf ? LineEnd.Lf : LineEnd.CrLf;
            var quotes = quotedForNothing == 0 ? QuoteUse.AsNeeded
                : bareText > 0 ? QuoteUse.AsNeeded
                : bareNumber > 0 ? QuoteUse.Text
                : blank > quotedBlank ? QuoteUse.Filled
                : QuoteUse.All;
            widths = widths[..rows];
            return new Census(separator, Judge(widths, separator == ',' && separators > 0 ? 400 * decimals / separators : 0), rows, widths[0], widths.Count(widths[0]) * 10 >= rows * 9, lineEnd, quotes);
        }

        /// <summary>Most rows of one width above one; then the wider. Commas that are all between digits may be decimals.</summary>
        private static int Judge(ReadOnlySpan<int> widths, int doubt)
        {
            int usual = 0, support = 0;
            foreach (var width in widths)
            {
                if (width < 2 || width == usual)
                    continue;
                var count = widths.Count(width);
                if (count > support || (count == support && width > usual))
                    (usual, support) = (width, count);
            }

            return support == 0 ? 0 : (1000 * support / widths.Length) - doubt + Math.Min(usual, 99);
        }

        private static ReadOnlySpan<byte> Cell(ReadOnlySpan<byte> text, byte separator, ref int i, out bool quoted)
        {
            quoted = i < text.Length && text[i] == '"';
            if (quoted)
            {
                var open = ++i;
                while (i < text.Length)
                {
                    if (text[i] != '"')
                        i++;
                    else if (i + 1 < text.Length && text[i + 1] == '"')
                        i += 2;
                    else
                        break;
                }

                var inner = text[open..Math.Min(i, text.Length)];
                i = Math.Min(i + 1, text.Length);
                Skip(text, separator, ref i);
                return inner;
            }

            var start = i;
            Skip(text, separator, ref i);
            return text[start..i];
        }

        private static void Skip(ReadOnlySpan<byte> text, byte separator, ref int i)
        {
            var length = text[i..].IndexOfAny(separator, (byte)'\r', (byte)'\n');
            i = length < 0 ? text.Length : i + length;
        }
    }
}

using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>How a text table is spelled as a file: all that a writer needs to spell it so again.</summary>
public sealed record TextDialect
{
    /// <summary>RFC 4180: UTF-8 without a mark, comma, CRLF, quotes only where needed.</summary>
    public static TextDialect Rfc4180 { get; } = new();

    /// <summary>IANA name of the encoding, such as <c>utf-8</c>, <c>utf-16</c>, <c>windows-1252</c> or <c>macintosh</c>, as the first bytes show it.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>Whether the file starts with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>What stands between cells.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Whether the first line names the separator, as in <c>sep=;</c>. That line is no row.</summary>
    public bool SeparatorLine { get; init; }

    /// <summary>The separator a spreadsheet saved the text with, where it had opened it with that and each line stands in one cell; else null.</summary>
    internal char? SavedWith { get; init; }

    /// <summary>What ends a row.</summary>
    public LineEnd LineEnd { get; init; }

    /// <summary>Which cells stand between quotes.</summary>
    public QuoteUse Quotes { get; init; }

    /// <summary>
    /// Whether the encoding was named by the caller. Otherwise an encoding of one byte a letter is a first guess: each
    /// cell that is UTF-8 is read so, and only the others are not.
    /// </summary>
    public bool EncodingNamed { get; init; }

    /// <summary>Looks at the first bytes of a text.</summary>
    /// <param name="peek">The first bytes, such as <see cref="FormatSource.Peek"/>.</param>
    /// <param name="options">What the caller knows of the encoding and the separator; absent means nothing.</param>
    /// <returns>The dialect. Text without any sign of one has that of RFC 4180.</returns>
    /// <exception cref="ArgumentException">The options name an encoding that does not exist.</exception>
    public static TextDialect Recognise(ReadOnlyMemory<byte> peek, ReadOptions? options = null)
        => DialectSniffer.Sniff(peek.Span, options?.Encoding, options?.Separator);

    /// <summary>The encoding; it refuses what it cannot write and marks what it cannot read.</summary>
    /// <returns>The encoding.</returns>
    /// <exception cref="ArgumentException">There is none of this name.</exception>
    internal Encoding GetEncoding() => TextEncodings.Find(Encoding, ByteOrderMark);
}

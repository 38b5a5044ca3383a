using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Adapters.ICalendar;

/// <summary>
/// The encoding of texts in vCalendar 1.0, which programs write into iCalendar too: <c>=C3=A9</c> for a byte, and a <c>=</c> at
/// the end of a line whose text goes on in the next one.
/// </summary>
internal static partial class QuotedPrintable
{
    /// <summary>What is looked at of a line, however many lines it was joined from.</summary>
    private const int LongestHead = 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a line goes on in the next one, by both their bytes as they stand in the file.</summary>
    /// <remarks>
    /// A line that begins as a property does is none that goes on. Behind a blank, two digits are the rest of a byte that a fold
    /// of iCalendar parts from its sign; anything else is text.
    /// </remarks>
    public static bool GoesOn(IReadOnlyList<byte> line, IReadOnlyList<byte> next)
        => line is [.., (byte)'='] && next.Count > 0
            && Head().IsMatch(Encoding.Latin1.GetString([.. line.Take(LongestHead)])) && !NotText().IsMatch(Encoding.Latin1.GetString([.. next]));

    /// <summary>A value without the encoding, its line ends escaped as in iCalendar; null where it is not of the encoding.</summary>
    /// <param name="value">The value as it is spelled.</param>
    /// <param name="charset">The character set that the property names; null where it names none.</param>
    public static string? Decode(string value, string? charset)
    {
        Encoding? encoding = charset?.ToUpperInvariant() switch
        {
            null or "UTF-8" or "US-ASCII" => Strict,
            "ISO-8859-1" => Encoding.Latin1,
            _ => null,
        };
        if (encoding is null)
            return null;
        var bytes = new List<byte>(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '=')
            {
                if (char.IsAscii(value[i]))
                    bytes.Add((byte)value[i]);
                else
                    return null;
            }
            else if (i + 2 < value.Length && byte.TryParse(value.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var one))
            {
                bytes.Add(one);
                i += 2;
            }
            else if (i + 1 < value.Length)
            {
                return null;
            }
        }

        try
        {
            return encoding.GetString([.. bytes]).TrimEnd('\r', '\n')
                .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A[^:]*;ENCODING=QUOTED-PRINTABLE[;:]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"\A(?:[A-Z][A-Z0-9-]+[;:]|[ \t](?:[0-9A-F]{2}|[ \t]*\z))", RegexOptions.CultureInvariant)]
    private static partial Regex NotText();
}

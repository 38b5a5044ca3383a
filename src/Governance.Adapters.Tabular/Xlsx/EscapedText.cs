using System.Globalization;
using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>Characters that XML forbids stand in a workbook as <c>_x000D_</c>, and an underscore that would look like that as <c>_x005F_</c>.</summary>
internal static class EscapedText
{
    private const int Length = 7;

    /// <summary>The text that is meant.</summary>
    public static string Decode(string text)
    {
        var at = Find(text, 0);
        if (at < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = Find(text, from))
        {
            plain.Append(text, from, at - from).Append((char)ushort.Parse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            from = at + Length;
        }

        return plain.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>
    /// Whether a character that is not half of a pair cannot stand in XML as it is, or would not come back: a carriage return
    /// becomes a line feed.
    /// </summary>
    public static bool MustEscape(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\t' or '\n' => false,
        < ' ' or '\uFFFE' or '\uFFFF' => true,
        '_' => LooksEscaped(text[at..]),
        var c => char.IsSurrogate(c),
    };

    /// <summary>Where the next escape begins, or -1.</summary>
    private static int Find(ReadOnlySpan<char> text, int from)
    {
        while (from <= text.Length - Length)
        {
            var next = text[from..].IndexOf("_x", StringComparison.Ordinal);
            if (next < 0 || from + next > text.Length - Length)
                return -1;
            from += next;
            if (IsEscape(text[from..]))
                return from;
            from++;
        }

        return -1;
    }

    private static bool IsEscape(ReadOnlySpan<char> text) => text.Length >= Length && text[6] == '_' && LooksEscaped(text);

    private static bool LooksEscaped(ReadOnlySpan<char> text)
        => text.Length >= Length - 1 && text[0] == '_' && text[1] == 'x'
            && char.IsAsciiHexDigit(text[2]) && char.IsAsciiHexDigit(text[3]) && char.IsAsciiHexDigit(text[4]) && char.IsAsciiHexDigit(text[5]);
}

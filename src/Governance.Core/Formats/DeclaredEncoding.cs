using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Core.Formats;

/// <summary>
/// The encoding of XML where its reader fails at what the declaration says: a code page, such as windows-1252, which it has not
/// without a change to the whole process; and UTF-16 over bytes that are plainly not, as texts have that were made in
/// memory. What the encoding does not have becomes a character that XML refuses.
/// </summary>
internal static partial class DeclaredEncoding
{
    /// <summary>The longest declaration that is looked at.</summary>
    public const int MostBytes = 256;

    /// <summary>The encoding; null where the reader knows it itself, or nobody does.</summary>
    /// <param name="start">The first bytes.</param>
    public static Encoding? Find(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith("<?xml"u8) || start.IndexOf("?>"u8) is not (> 0 and var end))
            return null;
        if (Declaration().Match(Encoding.Latin1.GetString(start[..end])) is not { Success: true } match)
            return null;
        var (name, refused) = (match.Groups[1].Value, new DecoderReplacementFallback("\uFFFF"));
        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase))
            return Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, refused);
        return IsKnown(name) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, refused);
    }

    private static bool IsKnown(string name) => Array.Exists(Encoding.GetEncodings(), e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("""\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}

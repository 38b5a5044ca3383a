using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>Encodings by name, whatever the machine has registered.</summary>
internal static class TextEncodings
{
    private static readonly EncoderFallback Refuse = EncoderFallback.ExceptionFallback;
    private static readonly DecoderFallback Mark = DecoderFallback.ReplacementFallback;

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding MacRoman { get; } = CodePagesEncodingProvider.Instance.GetEncoding(10000)!;

    /// <summary>The encoding of a name; a character it does not have is refused when writing, never replaced.</summary>
    public static Encoding Find(string name, bool mark = false)
    {
        var known = name.ToUpperInvariant() switch
        {
            "UTF8" or "UTF-8" => new UTF8Encoding(mark),
            "UTF-16" or "UTF-16LE" => new UnicodeEncoding(bigEndian: false, mark),
            "UTF-16BE" => new UnicodeEncoding(bigEndian: true, mark),
            "MACROMAN" or "MAC-ROMAN" or "X-MAC-ROMAN" => MacRoman,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name),
        };
        var own = (Encoding)known.Clone();
        own.EncoderFallback = Refuse;
        own.DecoderFallback = Mark;
        return own;
    }
}

using System.Buffers;
using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Reads bytes that are not UTF-8 as Windows-1252 or as Mac Roman, whichever gives letters and signs that fit where they
/// stand: <c>Equit\x8E</c> is « Equité » in the one and ends in a capital Ž in the other. A row decides for itself where it
/// is clear, because files are pasted together; else all rows so far do; without any evidence it is Windows-1252.
/// </summary>
/// <param name="lineEnd">CR alone speaks for a Macintosh.</param>
internal sealed class LegacyText(LineEnd lineEnd)
{
    private const int Clear = 3;

    private const string Usual = "éèêëàâäçùûüôöîïœñíóáúãõÉÈÊÀÇÎÔ";

    /// <summary>Bytes that Windows-1252 leaves undefined.</summary>
    private static ReadOnlySpan<byte> Undefined => [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    private int _evidence = lineEnd == LineEnd.Cr ? -1 : 0;

    public bool IsMac { get; private set; } = lineEnd == LineEnd.Cr;

    /// <summary>The name that findings print.</summary>
    public string Name() => IsMac ? "Mac Roman" : "Windows-1252";

    /// <summary>The name of the encoding that the first bytes of a text show.</summary>
    public static string Name(ReadOnlySpan<byte> peek)
    {
        var text = new LegacyText(peek.Contains((byte)'\r') && !peek.Contains((byte)'\n') ? LineEnd.Cr : LineEnd.CrLf);
        return text.Weigh(peek) ? text.IsMac ? "macintosh" : "windows-1252" : "utf-8";
    }

    /// <summary>Takes a piece of text into account.</summary>
    /// <returns>Whether it holds bytes that are not UTF-8; a letter cut at the end is none.</returns>
    public bool Weigh(ReadOnlySpan<byte> text)
    {
        var found = false;
        var own = 0;
        for (var i = text.IndexOfAnyExceptInRange((byte)0, (byte)127); i >= 0 && i < text.Length;)
        {
            if (text[i] < 128)
            {
                i++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(text[i..], out _, out var length);
            if (status == OperationStatus.NeedMoreData)
                break;
            if (status == OperationStatus.Done)
            {
                i += length;
                continue;
            }

            found = true;
            own += Fit(TextEncodings.Windows1252, text, i) - Fit(TextEncodings.MacRoman, text, i) - (Undefined.Contains(text[i]) ? 2 : 0);
            i++;
        }

        _evidence += own;
        if (found)
            IsMac = Math.Abs(own) >= Clear ? own < 0 : _evidence < 0;
        return found;
    }

    public string Read(ReadOnlySpan<byte> cell) => (IsMac ? TextEncodings.MacRoman : TextEncodings.Windows1252).GetString(cell);

    /// <summary>Whether no letter stands beside a byte, as beside the dash of « Ménaka – Ansongo », which is ñ on a Macintosh. But for « à », no letter is a word of French or English that has an accent; a capital may be an initial.</summary>
    private static bool StandsAlone(ReadOnlySpan<byte> text, int i)
        => (i == 0 || (text[i - 1] < 128 && !char.IsAsciiLetter((char)text[i - 1]))) && (i + 1 == text.Length || (text[i + 1] < 128 && !char.IsAsciiLetter((char)text[i + 1])));

    /// <summary>Whether a byte stands as an initial does: at the start of a word, before a full stop or the end of the cell.</summary>
    private static bool IsInitial(ReadOnlySpan<byte> text, int i)
        => (i == 0 || " -\"(;,|\t\r\n"u8.Contains(text[i - 1])) && (i + 1 == text.Length || ".;,|\t\r\n"u8.Contains(text[i + 1]));

    /// <summary>How well the sign that a byte stands for fits between its neighbours.</summary>
    private static int Fit(Encoding encoding, ReadOnlySpan<byte> text, int i)
    {
        Span<char> one = stackalloc char[1];
        encoding.GetChars(text.Slice(i, 1), one);
        var before = i > 0 && text[i - 1] < 128 ? (char)text[i - 1] : ' ';
        var after = i + 1 < text.Length && text[i + 1] < 128 ? (char)text[i + 1] : ' ';
        var c = one[0];
        var common = Usual.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        if (char.IsLetter(c) && c is not ('à' or 'À') && StandsAlone(text, i) && !(char.IsUpper(c) && IsInitial(text, i)))
            return common - 1;
        if (char.IsLower(c))
            return common + (char.IsAsciiLetterUpper(before) && char.IsAsciiLetterUpper(after) ? -1 : 1);
        if (char.IsUpper(c))
            return common + (char.IsAsciiLetterLower(before) ? -2 : 1);
        return c switch
        {
            '’' or '‘' => char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? 2 : 0,
            '“' or '«' => char.IsAsciiLetter(before) ? -1 : 2,
            '”' or '»' => char.IsAsciiLetter(after) ? -1 : 2,
            '–' or '—' or '…' or '•' or '\u00A0' or '°' or '€' => 1,
            _ when char.IsControl(c) => -2,
            _ => char.IsAsciiLetter(before) || char.IsAsciiLetter(after) ? -2 : -1,
        };
    }
}

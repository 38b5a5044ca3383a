using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Governance.Core.Formats;

/// <summary>
/// What the first bytes of an input say, to tell at little cost that it is surely not of a format: before the maps of the format are
/// set up. It only ever says that something is surely not there. A workbook, a text of two bytes a character or JSON with escaped
/// characters might hold anything, and then every question is answered with yes.
/// </summary>
public sealed class PeekedText
{
    private readonly ReadOnlyMemory<byte> _peek;
    private readonly bool _isOpen;
    private readonly string _text = "";
    private string? _folded;

    internal PeekedText(FormatSource source)
    {
        (Name, HasCompanions, _peek) = (source.Name, source.Companions.Count > 0, source.Peek);
        var peek = _peek.Span;
        var start = peek.StartsWith("\uFEFF"u8) ? peek[3..] : peek;

        // A line « sep= » may name a letter as what stands between cells.
        _isOpen = peek.Contains((byte)0) || peek.IndexOf("\\u"u8) >= 0 || start.StartsWith("sep="u8) || start.StartsWith("SEP="u8);
        IsJson = start.TrimStart(" \t\r\n"u8) is [(byte)'[' or (byte)'{', ..];
        if (!_isOpen)
            _text = Lower(peek);
    }

    /// <summary>The name of the input as the caller gave it.</summary>
    public string Name { get; }

    /// <summary>Whether files were given that belong to it, which may say what it is.</summary>
    public bool HasCompanions { get; }

    /// <summary>Whether it begins as JSON does.</summary>
    public bool IsJson { get; }

    /// <summary>Whether one of several texts may be there, in any letter case.</summary>
    /// <param name="words">ASCII letters, digits and signs in lower case, without quotation marks; a space too could be of two cells.</param>
    /// <returns>False where none is.</returns>
    public bool Has(params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return _isOpen || IsAny(_text, words);
    }

    /// <summary>Whether one of several texts may stand alone, as the name of a column does: with no letter, digit or underscore beside it.</summary>
    /// <param name="words">ASCII letters, digits and underscores in lower case.</param>
    /// <returns>False where none does.</returns>
    public bool HasAlone(params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return _isOpen || Array.Exists(words, IsAlone);
    }

    /// <summary>Whether one of several texts may be there, once nothing is left but letters and digits without accents, in any letter case.</summary>
    /// <param name="words">ASCII letters and digits in lower case.</param>
    /// <returns>False where none is.</returns>
    public bool HasFolded(params string[] words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return _isOpen || (_folded ??= Fold()) is not { Length: > 0 } folded || IsAny(folded, words);
    }

    private static bool IsAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsAlone(string word)
    {
        for (var at = _text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsOfWord(_text[at - 1])) && (end == _text.Length || !IsOfWord(_text[end])))
                return true;
        }

        return false;
    }

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>A character a byte, for what is compared is ASCII; without quotation marks, which do not belong to what they stand around.</summary>
    private static string Lower(ReadOnlySpan<byte> peek)
    {
        var text = new char[peek.Length];
        var length = 0;
        foreach (var b in peek)
        {
            if (b != '"')
                text[length++] = b is >= (byte)'A' and <= (byte)'Z' ? (char)(b | 0x20) : (char)b;
        }

        return new string(text, 0, length);
    }

    /// <summary>The ASCII letters and digits of the text without accents; empty where it is no UTF-8, so that accents are not known.</summary>
    private string Fold()
    {
        if ((Ascii.IsValid(_peek.Span) ? _text : Decomposed()) is not { } text)
            return "";
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (c is 'œ' or 'Œ')
                folded.Append("oe");
        }

        return folded.ToString();
    }

    private string? Decomposed()
    {
        var text = new char[_peek.Length];
        return Utf8.ToUtf16(_peek.Span, text, out _, out var length, replaceInvalidSequences: false, isFinalBlock: false) == OperationStatus.InvalidData
            ? null
            : new string(text, 0, length).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormD);
    }
}

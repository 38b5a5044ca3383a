using System.Text;

namespace Governance.Core.Testing;

/// <summary>A form whose files are UTF-8 text; the byte order mark is no character of it.</summary>
internal abstract class TextForm : FileForm
{
    public override int Characters(ReadOnlyMemory<byte> file) => Decode(file).EnumerateRunes().Count();

    public override byte[] Damage(ReadOnlyMemory<byte> file, int character, string text)
    {
        var content = Decode(file);
        var at = 0;
        foreach (var rune in content.EnumerateRunes())
        {
            if (character-- == 0)
                return EncodeLike(file, content[..at] + text + content[(at + rune.Utf16SequenceLength)..]);
            at += rune.Utf16SequenceLength;
        }

        throw new ArgumentOutOfRangeException(nameof(character));
    }

    protected static string Decode(ReadOnlyMemory<byte> file)
        => Encoding.UTF8.GetString(file.Span[Mark(file).Length..]);

    /// <summary>A text as a file, with a byte order mark where another one has it: places in both are then alike.</summary>
    protected static byte[] EncodeLike(ReadOnlyMemory<byte> file, string text) => [.. Mark(file), .. Encode(text)];

    /// <summary>The byte order mark of a file; empty for none.</summary>
    protected static ReadOnlySpan<byte> Mark(ReadOnlyMemory<byte> file) => file.Span.StartsWith(Encoding.UTF8.Preamble) ? file.Span[..3] : [];

    protected static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
}

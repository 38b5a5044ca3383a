namespace Governance.Core.Testing;

/// <summary>A file without cells that are known.</summary>
internal sealed class BytesForm : FileForm
{
    public override IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file) => [new FileCell("file", Convert.ToBase64String(file.Span), default)];

    public override byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text) => System.Text.Encoding.UTF8.GetBytes(text);

    public override int Characters(ReadOnlyMemory<byte> file) => file.Length;

    public override byte[] Damage(ReadOnlyMemory<byte> file, int character, string text)
        => [.. file.Span[..character], .. System.Text.Encoding.UTF8.GetBytes(text), .. file.Span[(character + 1)..]];
}

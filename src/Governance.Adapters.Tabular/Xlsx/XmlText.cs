using System.Buffers;
using System.Globalization;
using System.Text;

namespace Governance.Adapters.Tabular;

/// <summary>XML on its way out, as UTF-8.</summary>
internal sealed class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '&', '<', '>', '"', '_', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private readonly ArrayBufferWriter<byte> _bytes = new(64 * 1024);

    /// <summary>How many bytes wait.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>Markup as it is.</summary>
    public XmlText Raw(ReadOnlySpan<char> markup)
    {
        _bytes.Advance(Encoding.UTF8.GetBytes(markup, _bytes.GetSpan(markup.Length * 3)));
        return this;
    }

    public XmlText Number(int number)
    {
        number.TryFormat(_bytes.GetSpan(16), out var written, default, CultureInfo.InvariantCulture);
        _bytes.Advance(written);
        return this;
    }

    public XmlText Number(double number)
    {
        number.TryFormat(_bytes.GetSpan(32), out var written, "R", CultureInfo.InvariantCulture);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>Text of any kind; what XML forbids is escaped as workbooks do.</summary>
    public XmlText Text(ReadOnlySpan<char> text)
    {
        int at;
        while ((at = text.IndexOfAny(Special)) >= 0)
        {
            var isPair = char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
            Raw(text[..at]);
            if (isPair)
                Raw(text.Slice(at, 2));
            else
                Escape(text, at);
            text = text[(at + (isPair ? 2 : 1))..];
        }

        return Raw(text);
    }

    /// <summary>Hands over what waits.</summary>
    public async ValueTask FlushAsync(Stream part, CancellationToken cancellationToken)
    {
        await part.WriteAsync(_bytes.WrittenMemory, cancellationToken).ConfigureAwait(false);
        _bytes.ResetWrittenCount();
    }

    /// <summary>Hands over what waits, to an output that is written as it comes.</summary>
    public void Flush(Stream part)
    {
        part.Write(_bytes.WrittenSpan);
        _bytes.ResetWrittenCount();
    }

    private void Escape(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (EscapedText.MustEscape(text, at))
            Raw(string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_"));
        else
        {
            Raw(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => text.Slice(at, 1),
            });
        }
    }
}

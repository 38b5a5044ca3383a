using System.Text;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// The texts that cells name by number: bytes one after the other and where each ends, as they must all be at hand. The
/// short ones that were asked for last stay decoded.
/// </summary>
internal sealed class SharedStrings(int maxBytes)
{
    private const int Remembered = 8192;
    private const int RememberedBytes = 128;

    private readonly (int Index, string Text)[] _recent = new (int, string)[Remembered];
    private byte[] _bytes = [];
    private int[] _ends = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Reads them all; where the part is damaged, those before the damage stay.</summary>
    /// <exception cref="WorkbookException">They pass the limit.</exception>
    public void Read(Stream part)
    {
        using var xml = SafeXml.Open(part);
        var text = new TextRuns(maxBytes);
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != 1 || xml.LocalName != "si")
                continue;
            text.Clear();
            if (!xml.IsEmptyElement)
                text.ReadItem(xml);
            Add(text.Bytes);
        }
    }

    /// <summary>The text of a number.</summary>
    public bool TryGet(int index, out string text)
    {
        text = "";
        if ((uint)index >= (uint)Count)
            return false;
        ref var slot = ref _recent[index & (Remembered - 1)];
        if (slot.Text is not null && slot.Index == index)
        {
            text = slot.Text;
            return true;
        }

        var start = index == 0 ? 0 : _ends[index - 1];
        var length = _ends[index] - start;
        text = EscapedText.Decode(Encoding.UTF8.GetString(_bytes, start, length));
        if (length <= RememberedBytes)
            slot = (index, text);
        return true;
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];

        // A number a string is counted too, so that a billion empty ones are as many as they are.
        if (text.Length > maxBytes - start - (sizeof(int) * (long)Count))
            throw WorkbookException.Limit(TabularDiagnostics.TooManyStrings, maxBytes);
        if (_bytes.Length - start < text.Length)
            Array.Resize(ref _bytes, (int)Math.Min(maxBytes, Math.Max(4096, Math.Max(start + text.Length, _bytes.Length * 2L))));
        if (_ends.Length == Count)
            Array.Resize(ref _ends, Math.Max(256, Count * 2));
        text.CopyTo(_bytes.AsSpan(start));
        _ends[Count++] = start + text.Length;
    }
}

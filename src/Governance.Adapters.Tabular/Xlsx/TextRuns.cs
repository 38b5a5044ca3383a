using System.Buffers;
using System.Text;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Gathers the text of an element as UTF-8: plain, or the runs of rich text without what is said for pronunciation.</summary>
internal sealed class TextRuns(int maxBytes)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private readonly char[] _chunk = new char[1024];

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Reads an <c>si</c> or <c>is</c> element to its end.</summary>
    public void ReadItem(XmlReader xml)
    {
        var depth = xml.Depth;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement)
                continue;
            if (xml.LocalName == "t")
                ReadText(xml);
            else if (xml.LocalName != "r")
                Skip(xml);
        }
    }

    /// <summary>Reads the text right below an element to its end.</summary>
    public void ReadText(XmlReader xml)
    {
        var depth = xml.Depth;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.Depth == depth + 1 && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                Append(xml);
        }
    }

    /// <summary>Passes over an element.</summary>
    public static void Skip(XmlReader xml)
    {
        var depth = xml.Depth;
        while (SafeXml.Next(xml) && xml.Depth > depth)
        {
            // Nothing in it counts.
        }
    }

    /// <summary>In pieces, so that a text of any length fills no more memory than the limit.</summary>
    private void Append(XmlReader xml)
    {
        int read;
        while ((read = xml.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0)
        {
            var room = _bytes.GetSpan((read + 1) * 3);
            _bytes.Advance(_encoder.GetBytes(_chunk.AsSpan(0, read), room, flush: false));
            if (_bytes.WrittenCount > maxBytes)
                throw WorkbookException.Limit(TabularDiagnostics.RowTooLong, maxBytes);
        }
    }
}

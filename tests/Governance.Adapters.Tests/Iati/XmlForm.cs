using System.Globalization;
using System.Text;
using System.Xml;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Iati;

/// <summary>XML whose cells are attributes and texts of elements, found by path. White space between nodes and order of attributes say nothing.</summary>
internal sealed class XmlForm(string record) : FileForm
{
    public override IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file)
    {
        try
        {
            return [.. Read(file)];
        }
        catch (XmlException damage)
        {
            throw new FormatException("The XML is damaged.", damage);
        }
    }

    public override byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text)
    {
        var content = Encoding.UTF8.GetString(file.Span);
        var at = 0;
        for (var line = 1; line < cell.Place.Line; line++)
            at = content.IndexOf('\n', at) + 1;
        at += (int)cell.Place.Column! - 1;
        var isAttribute = content[at] != '<';
        var start = content.IndexOf(isAttribute ? '"' : '>', at) + 1;
        var end = content.IndexOf(isAttribute ? '"' : '<', start);
        // NUL stands in no XML, however it is written.
        var escaped = text.Replace("\0", "", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(content[..start] + (isAttribute ? escaped.Replace("\n", "&#10;", StringComparison.Ordinal) : escaped) + content[end..]);
    }

    public override Stream? Repeat(ReadOnlyMemory<byte> file, int times)
    {
        var content = Encoding.UTF8.GetString(file.Span);
        var (start, end) = (content.IndexOf($"<{record} ", StringComparison.Ordinal), content.LastIndexOf($"</{record}>", StringComparison.Ordinal) + record.Length + 3);
        IEnumerable<byte[]> Parts()
        {
            yield return Encoding.UTF8.GetBytes(content[..start]);
            var body = Encoding.UTF8.GetBytes(content[start..end] + "\n");
            for (var i = 0; i < times; i++)
                yield return body;
            yield return Encoding.UTF8.GetBytes(content[end..]);
        }

        return new PartStream(Parts());
    }

    /// <summary>Which prefix stands for a namespace says nothing.</summary>
    private static string Name(XmlReader xml) => xml.NamespaceURI.Length == 0 || xml.Prefix == "xml" ? xml.Name : $"{{{xml.NamespaceURI}}}{xml.LocalName}";

    private static IEnumerable<FileCell> Read(ReadOnlyMemory<byte> file)
    {
        using var xml = SafeXml.Open(new MemoryStream(file.ToArray()));
        var lines = (IXmlLineInfo)xml;
        var open = new Stack<(string Path, Dictionary<string, int> Counts, Origin Place, StringBuilder Text)>();
        open.Push(("", [], default, new StringBuilder()));
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                var counts = open.Peek().Counts;
                var name = Name(xml);
                counts[name] = counts.GetValueOrDefault(name) + 1;
                var path = string.Create(CultureInfo.InvariantCulture, $"{open.Peek().Path}/{name}[{counts[name]}]");
                var place = new Origin { Line = lines.LineNumber, Column = lines.LinePosition - 1 };
                var isEmpty = xml.IsEmptyElement;
                while (xml.MoveToNextAttribute())
                {
                    if (!xml.Name.StartsWith("xmlns", StringComparison.Ordinal))
                        yield return new FileCell($"{path}/@{Name(xml)}", xml.Value, new Origin { Line = lines.LineNumber, Column = lines.LinePosition });
                }

                if (!isEmpty)
                    open.Push((path, [], place, new StringBuilder()));
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                open.Peek().Text.Append(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                var (path, _, place, text) = open.Pop();
                if (!string.IsNullOrWhiteSpace(text.ToString()))
                    yield return new FileCell(path, text.ToString(), place);
            }
        }
    }
}

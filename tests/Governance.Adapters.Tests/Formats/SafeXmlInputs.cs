using System.Text;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

public class SafeXmlInputs
{
    [Theory]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/hosts\"><a/>")]
    [InlineData("<a>&e;</a>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-7\"?><a/>")]
    public void Xml_with_a_document_type_an_entity_or_an_unsafe_encoding_is_refused(string xml)
        => Assert.Throws<XmlException>(() => ReadAll(new MemoryStream(Encoding.UTF8.GetBytes(xml))));

    [Theory]
    [InlineData("windows-1252", "é’€")]
    [InlineData("Windows-1250", "ěř")]
    [InlineData("ISO-8859-1", "éü")]
    [InlineData("iso-8859-15", "é€")]
    [InlineData("utf-8", "é’€")]
    [InlineData("utf-16", "é’€")]
    public void Declared_encoding_is_that_of_the_text_and_of_no_other_in_the_process(string name, string text)
    {
        var encoding = name == "utf-16" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes($"<?xml version='1.0' encoding='{name}' ?>\n<a b='1'>{text}</a>");
        using var xml = SafeXml.Open(new MemoryStream(bytes));
        while (SafeXml.Next(xml) && xml.NodeType != XmlNodeType.Text)
        {
        }

        Assert.Equal((text, 2, 10), (xml.Value, ((IXmlLineInfo)xml).LineNumber, ((IXmlLineInfo)xml).LinePosition));
    }

    [Fact]
    public void Text_that_is_not_of_the_declared_encoding_is_refused()
        => Assert.Throws<XmlException>(() => ReadAll(new MemoryStream([.. "<?xml version='1.0' encoding='utf-16'?><a>"u8, 0xE9, .. "</a>"u8])));

    [Fact]
    public void Elements_deeper_than_the_bound_are_refused()
    {
        Assert.Equal(SafeXml.MaxDepth + 1, ReadAll(Nested(SafeXml.MaxDepth)));
        Assert.Throws<XmlException>(() => ReadAll(Nested(SafeXml.MaxDepth + 1)));

        static MemoryStream Nested(int depth) => new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", depth)) + "<a/>" + string.Concat(Enumerable.Repeat("</a>", depth))));
    }

    [Theory]
    [InlineData("<a b=\"", "\"/>")]
    [InlineData("<a><b/>", "</a>")]
    [InlineData("<a>  ", "<b/></a>")]
    public void Node_longer_than_the_bound_is_refused_before_it_is_held(string start, string end)
    {
        var filler = start.EndsWith("  ", StringComparison.Ordinal) ? (byte)' ' : (byte)'x';
        var xml = new byte[start.Length + (3 * SafeXml.MaxNodeBytes) + end.Length];
        Array.Fill(xml, filler);
        Encoding.ASCII.GetBytes(start).CopyTo(xml, 0);
        Encoding.ASCII.GetBytes(end).CopyTo(xml, xml.Length - end.Length);
        Assert.Throws<XmlException>(() => ReadAll(new MemoryStream(xml)));
    }

    [Fact]
    public void Many_short_nodes_on_one_line_go_through_whatever_their_length_together()
    {
        var xml = "<a>" + string.Concat(Enumerable.Repeat("<b c=\"1\">text of some length</b>", 2 * SafeXml.MaxNodeBytes / 32)) + "</a>";
        Assert.True(xml.Length > SafeXml.MaxNodeBytes);
        Assert.Equal((2 * SafeXml.MaxNodeBytes / 32) + 1, ReadAll(new MemoryStream(Encoding.ASCII.GetBytes(xml))));
    }

    [Fact]
    public void Names_of_a_table_come_as_the_very_strings_that_are_in_it()
    {
        var name = new string("iati-activity");
        var names = new NameTable();
        names.Add(name);
        using var xml = SafeXml.Open(new MemoryStream("<iati-activity iati-activity=\"1\"/>"u8.ToArray()), names);
        Assert.True(SafeXml.Next(xml));
        Assert.Same(name, xml.Name);
        Assert.True(xml.MoveToFirstAttribute());
        Assert.Same(name, xml.Name);
    }

    private static int ReadAll(Stream stream)
    {
        using var xml = SafeXml.Open(stream);
        var elements = 0;
        while (SafeXml.Next(xml))
            elements += xml.NodeType == XmlNodeType.Element ? 1 : 0;
        return elements;
    }
}

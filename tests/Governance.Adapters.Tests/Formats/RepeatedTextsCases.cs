using System.Text;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

public class RepeatedTextsCases
{
    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("a &amp; b &#233; \n c")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901 &amp; more than it remembers &lt;")]
    public void A_value_is_the_one_that_the_reader_has(string value)
    {
        var bytes = Encoding.UTF8.GetBytes($"<a x=\"{value}\" y=\"{value}\">{value}</a>");
        using var plain = SafeXml.Open(new MemoryStream(bytes));
        using var repeated = SafeXml.Open(new MemoryStream(bytes));
        var texts = new RepeatedTexts();
        while (SafeXml.Next(plain) && SafeXml.Next(repeated))
        {
            Assert.Equal(plain.Name, repeated.Name);
            while (plain.MoveToNextAttribute() && repeated.MoveToNextAttribute())
                Assert.Equal(plain.Value, texts.Value(repeated));
            if (plain.NodeType == XmlNodeType.Text)
                Assert.Equal(plain.Value, texts.Value(repeated));
        }

        Assert.False(SafeXml.Next(repeated));
    }

    [Fact]
    public void A_short_value_that_repeats_is_one_string()
    {
        using var xml = SafeXml.Open(new MemoryStream("<a x=\"_T\" y=\"_T\"/>"u8.ToArray()));
        var texts = new RepeatedTexts();
        Assert.True(SafeXml.Next(xml) && xml.MoveToNextAttribute());
        var first = texts.Value(xml);
        Assert.True(xml.MoveToNextAttribute());
        Assert.Same(first, texts.Value(xml));
    }
}

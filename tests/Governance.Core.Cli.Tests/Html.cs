using System.Xml;
using System.Xml.Linq;

namespace Governance.Core.Cli.Tests;

/// <summary>The page of a report as a tree: it is written as well-formed XML, so that a strict reader can judge it.</summary>
internal static class Html
{
    public static XElement Parse(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader).Root!;
    }
}

using System.Xml;

namespace Governance.Core.Formats;

/// <summary>
/// The one place where XML readers are made: no document type and so no entities, nothing resolved, no element deeper and no
/// node longer than a bound. What is beyond them is an <see cref="XmlException"/>, as is XML that is damaged.
/// </summary>
public static class SafeXml
{
    /// <summary>The deepest element that <see cref="Next"/> follows.</summary>
    public const int MaxDepth = 64;

    /// <summary>The longest node, such as an element with its attributes, in bytes.</summary>
    public const int MaxNodeBytes = 16 * 1024 * 1024;

    /// <summary>
    /// Opens XML, of encodings of code pages too. Comments and processing instructions are passed over. It is read synchronously: asynchronous reading of XML
    /// costs half as much again.
    /// </summary>
    /// <param name="stream">The bytes; closed with the reader.</param>
    /// <param name="names">Names that the reader gives as the very strings that are in it; null for none.</param>
    /// <returns>A reader that knows lines and columns.</returns>
    public static XmlReader Open(Stream stream, XmlNameTable? names = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var start = new byte[DeclaredEncoding.MostBytes];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var bounded = new BoundedNodeStream(new PeekedStream(start.AsMemory(0, read), stream));
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = 1024,
            CloseInput = true,
            NameTable = names,
        };
#pragma warning disable RS0030 // Here, and nowhere else.
        var reader = DeclaredEncoding.Find(start.AsSpan(0, read)) is { } encoding ? XmlReader.Create(new StreamReader(bounded, encoding), settings) : XmlReader.Create(bounded, settings);
#pragma warning restore RS0030
        bounded.Watch((IXmlLineInfo)reader);
        return reader;
    }

    /// <summary>Goes to the next node.</summary>
    /// <param name="xml">The reader.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="XmlException">The XML is damaged, or beyond a bound.</exception>
    public static bool Next(XmlReader xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        if (!xml.Read())
            return false;
        return xml.Depth <= MaxDepth ? true : throw new XmlException();
    }
}

using System.Xml;

namespace Governance.Adapters.Tabular;

/// <summary>The one place where XML readers are made: no document type, nothing resolved, flat.</summary>
internal static class XmlParts
{
    /// <summary>The deepest element that is followed.</summary>
    public const int MaxDepth = 64;

    /// <summary>Opens a part. It is read synchronously: asynchronous reading of XML costs half as much again.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersFromEntities = 1024,
        CloseInput = true,
    });

    /// <summary>Goes to the next node.</summary>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    public static bool Next(XmlReader xml)
    {
        if (!xml.Read())
            return false;
        return xml.Depth <= MaxDepth ? true : throw new XmlException();
    }

    /// <summary>Whether an attribute says yes.</summary>
    public static bool IsTrue(string? value) => value is "1" or "true";
}

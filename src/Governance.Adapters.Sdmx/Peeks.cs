using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Tells wire forms and kinds of messages apart.</summary>
internal static class Peeks
{
    private const string Namespaces = "http://www.sdmx.org/resources/sdmxml/schemas/";

    private static readonly string[] Data = ["GenericData", "GenericTimeSeriesData", "StructureSpecificData", "StructureSpecificTimeSeriesData"];

    private static readonly string[] Others = ["Structure", "GenericMetadata", "StructureSpecificMetadata", "RegistryInterface", "Error"];

    /// <summary>Whether the first bytes begin an element, in UTF-8 or UTF-16.</summary>
    public static bool IsXml(ReadOnlySpan<byte> peek) => First(peek) == '<';

    /// <summary>Whether the first bytes begin an object.</summary>
    public static bool IsJson(ReadOnlySpan<byte> peek) => First(peek) == '{';

    /// <summary>Whether the first bytes are those of a message of structures, of a version that is read.</summary>
    public static bool IsStructures(ReadOnlyMemory<byte> peek)
        => IsXml(peek.Span) ? RootOf(peek) is { Name: "Structure" } root && IsSdmx(root.Namespace) && !IsOld(root.Namespace)
            : IsJson(peek.Span) && JsonPeek.IsStructures(peek.Span);

    /// <summary>The root element that the first bytes show; null where they show none.</summary>
    public static (string Namespace, string Name)? RootOf(ReadOnlyMemory<byte> peek)
    {
        try
        {
            using var xml = SafeXml.Open(new MemoryStream(peek.ToArray(), writable: false));
            while (SafeXml.Next(xml))
            {
                if (xml.NodeType == XmlNodeType.Element)
                    return (xml.NamespaceURI, xml.LocalName);
            }
        }
        catch (XmlException)
        {
            // Broken, or cut off within the root element: nobody can say what it is.
        }

        return null;
    }

    /// <summary>Whether a namespace is one of SDMX.</summary>
    public static bool IsSdmx(string ns) => ns.StartsWith(Namespaces, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a namespace is of a version before 2.1.</summary>
    public static bool IsOld(string ns) => ns.AsSpan(Namespaces.Length).StartsWith("v1_", StringComparison.Ordinal) || ns.AsSpan(Namespaces.Length).StartsWith("v2_0", StringComparison.Ordinal);

    /// <summary>Whether a message holds observations, by its root element.</summary>
    public static bool IsData(string root) => Data.Contains(root);

    /// <summary>The kind of a message without observations, as findings print it.</summary>
    public static string Kind(string root) => Others.Contains(root) ? root : "?";

    private static char First(ReadOnlySpan<byte> peek)
    {
        foreach (var b in peek)
        {
            if (b is not (0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return (char)b;
        }

        return '\0';
    }
}

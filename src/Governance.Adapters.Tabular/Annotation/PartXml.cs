using System.Text;
using System.Xml;
using System.Xml.Linq;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Small parts of a workbook as a tree, in and out.</summary>
internal static class PartXml
{
    /// <summary>The most bytes a part may have that is held as a tree.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = true,
    };

    /// <summary>Reads a part whole.</summary>
    /// <exception cref="XmlException">It is damaged.</exception>
    /// <exception cref="WorkbookException">It is too large.</exception>
    public static XElement Load(ZipDirectory zip, string name)
    {
        var part = zip.Parts.GetValueOrDefault(name) ?? throw new InvalidDataException();
        if (part.Unpacked > MaxBytes)
            throw WorkbookException.Limit(TabularDiagnostics.PartTooLarge, MaxBytes);
        using var xml = SafeXml.Open(zip.Open(part));
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A writer that changes nothing: neither white space nor line ends.</summary>
    public static XmlWriter Writer(Stream part) => XmlWriter.Create(part, Settings);

    public static void Save(XElement root, Stream part)
    {
        using var xml = Writer(part);
        xml.WriteStartDocument(standalone: true);
        root.WriteTo(xml);
    }

    /// <summary>A text of ours, with what XML forbids escaped as workbooks do.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                escaped.Append(text[i]).Append(text[++i]);
            else if (EscapedText.MustEscape(text, i))
                escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
            else
                escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Puts an element behind those that stand before it by the schema.</summary>
    public static void AddInOrder(XElement parent, XElement child, params IReadOnlyList<string> before)
    {
        var last = parent.Elements().LastOrDefault(e => before.Contains(e.Name.LocalName));
        if (last is null)
            parent.AddFirst(child);
        else
            last.AddAfterSelf(child);
    }
}

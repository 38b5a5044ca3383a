using System.Buffers;
using System.Text;
using System.Xml;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Tells what an input is that is no XLSX workbook, so that the finding can say what to do.</summary>
internal static class ContainerForm
{
    private const int HeadBytes = 4096;

    /// <summary>Bytes that no text holds.</summary>
    private static readonly SearchValues<byte> Binary = SearchValues.Create("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014"u8);

    /// <summary>A ZIP container that holds no document.</summary>
    private static WorkbookException Packed => new(TabularDiagnostics.Packed, new Core.Diagnostics.DiagnosticArgument("form", "ZIP"));

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The finding of an input that is no ZIP container, or null.</summary>
    public static WorkbookException? OfOther(Stream input)
    {
        var buffer = new byte[HeadBytes];
        input.Position = 0;
        ReadOnlySpan<byte> head = buffer.AsSpan(0, input.ReadAtLeast(buffer, HeadBytes, throwOnEndOfStream: false));
        if (head.StartsWith("PK"u8))
            return null;
        if (head.StartsWith(CompoundFile))
            return OfCompoundFile(input);
        if (OtherFile.Of(head) is { } known)
            return new WorkbookException(known.Descriptor, new Core.Diagnostics.DiagnosticArgument("form", known.Form));
        if (IsMarkup(Text(head)))
            return Other("XML");
        return head.ContainsAny(Binary) ? new WorkbookException(TabularDiagnostics.BrokenContainer) : Other("CSV / TXT");
    }

    /// <summary>The name of a form in which programs save a sheet as text that is no table of text, or null.</summary>
    public static string? OfText(ReadOnlySpan<byte> head)
    {
        var text = Text(head);
        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            return "MHTML (.mht)";
        return !IsMarkup(text) ? null
            : text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) ? "XML Spreadsheet 2003"
            : text.Contains("urn:oasis:names:tc:opendocument", StringComparison.Ordinal) ? "OpenDocument (.fods)"
            : text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<table", StringComparison.OrdinalIgnoreCase) ? "HTML" : null;
    }

    private static string Text(ReadOnlySpan<byte> head)
        => (head.IndexOf((byte)0) is >= 0 and < 8 ? Encoding.Unicode.GetString(head) : Encoding.Latin1.GetString(head)).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\r', '\n', '\t');

    private static bool IsMarkup(string text) => text.StartsWith('<');

    /// <summary>The finding of a ZIP container that holds something else, or null.</summary>
    public static WorkbookException? OfPackage(ZipDirectory zip, string mainPart)
    {
        if (zip.Parts.TryGetValue("mimetype", out var kind))
            return !zip.Parts.ContainsKey("content.xml") ? Packed : Other(IsSheet(zip, kind) ? "OpenDocument (.ods)" : "OpenDocument");
        var type = TypeOf(zip, mainPart);
        if (type.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase) || mainPart.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
            return Other("Excel (.xlsb)");
        if (type.Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase) || mainPart.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
            return Other("Word (.docx)");
        if (type.Contains("presentationml", StringComparison.OrdinalIgnoreCase))
            return Other("PowerPoint (.pptx)");
        if (zip.Parts.Keys.Any(p => p.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase)))
            return Other("Numbers (.numbers)");
        return mainPart.Length > 0 ? null : zip.Parts.Keys.Any(p => p.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) ? Other("ZIP") : Packed;
    }

    /// <summary>Whether the kind that a document of OpenDocument states is a spreadsheet.</summary>
    private static bool IsSheet(ZipDirectory zip, ZipPart kind)
    {
        using var text = new StreamReader(zip.Open(kind), Encoding.ASCII);
        Span<char> start = stackalloc char[64];
        return start[..text.ReadBlock(start)].Contains(".spreadsheet", StringComparison.Ordinal);
    }

    /// <summary>The content type of a part.</summary>
    private static string TypeOf(ZipDirectory zip, string part)
    {
        if (!zip.Parts.TryGetValue("[Content_Types].xml", out var entry))
            return "";
        using var xml = SafeXml.Open(zip.Open(entry));
        while (SafeXml.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Override" && string.Equals(xml.GetAttribute("PartName")?.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase))
                return xml.GetAttribute("ContentType") ?? "";
        }

        return "";
    }

    /// <summary>An old workbook and one with a password stand in the same kind of file; the names of its streams tell.</summary>
    private static WorkbookException OfCompoundFile(Stream input)
    {
        var encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");
        byte[][] books = [Encoding.Unicode.GetBytes("Workbook"), Encoding.Unicode.GetBytes("Book")];
        var buffer = new byte[64 * 1024];
        var isBook = false;
        int read, kept = 0;
        input.Position = 0;
        while ((read = input.Read(buffer.AsSpan(kept))) > 0)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            if (bytes.IndexOf(encrypted) >= 0)
                return new WorkbookException(TabularDiagnostics.EncryptedWorkbook);
            isBook |= bytes.IndexOf(books[0]) >= 0 || bytes.IndexOf(books[1]) >= 0;
            kept = Math.Min(bytes.Length, encrypted.Length);
            bytes[^kept..].CopyTo(buffer);
        }

        return Other(isBook ? "Excel 97-2003 (.xls)" : "OLE2");
    }

    private static WorkbookException Other(string form) => new(TabularDiagnostics.NotXlsx, new Core.Diagnostics.DiagnosticArgument("form", form));
}

using System.Buffers.Binary;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>Files of other programs, told by their first bytes, so that the finding can say what to do.</summary>
internal static class OtherFile
{
    private const int DbfHead = 32;

    /// <summary>Files that hold others, or another one, packed.</summary>
    private static readonly (byte[] Start, string Form)[] Packed =
    [
        ([0x1F, 0x8B], "GZIP"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"),
        ([.. "Rar!"u8, 0x1A, 0x07], "RAR"),
        ([.. "BZh"u8], "bzip2"),
        ([0xFD, .. "7zXZ"u8, 0], "XZ"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard"),
    ];

    /// <summary>What follows the level of a file of bzip2. Its first letters alone may begin a text.</summary>
    private static readonly byte[] BzipBlock = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];

    private static readonly (int At, byte[] Start, string Form)[] Foreign =
    [
        (0, [.. "%PDF-"u8], "PDF"),
        (0, [.. "{\\rtf"u8], "RTF (Word)"),
        (0, [.. "$FL2@(#)"u8], "SPSS (.sav)"),
        (0, [.. "$FL3@(#)"u8], "SPSS (.zsav)"),
        (0, [.. "<stata_dta>"u8], "Stata (.dta)"),
        (0, [.. "RDX2\n"u8], "R"),
        (0, [.. "RDX3\n"u8], "R"),
        (0, [.. "SQLite format 3\0"u8], "SQLite / GeoPackage"),
        (4, [.. "Standard Jet DB\0"u8], "Access (.mdb)"),
        (4, [.. "Standard ACE DB\0"u8], "Access (.accdb)"),
        (0, [0, 0, 0x27, 0x0A, 0, 0, 0, 0], "ESRI (.shp)"),
        (0, [.. "ARROW1\0\0"u8], "Arrow / Feather"),
        (0, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A], "PNG"),
        (0, [0xFF, 0xD8, 0xFF], "JPEG"),
        (0, [.. "II*\0"u8], "TIFF"),
        (0, [.. "MM\0*"u8], "TIFF"),
    ];

    /// <summary>What is said of an input that another program wrote and that no reader of tables opens; null for any other.</summary>
    public static Diagnostic? Of(FormatSource source)
        => Of(source.Peek.Span) is not { } found ? null
            : new Diagnostic(found.Descriptor, new DiagnosticArgument("form", found.Form)) { Origin = new Origin { Input = source.Name } };

    /// <summary>The finding of the first bytes of a file, and the name of its form; null where they are of none of these.</summary>
    public static (DiagnosticDescriptor Descriptor, string Form)? Of(ReadOnlySpan<byte> head)
    {
        foreach (var (start, form) in Packed)
        {
            if (head.StartsWith(start) && (form != "bzip2" || (head.Length > 4 && head[4..].StartsWith(BzipBlock))))
                return (TabularDiagnostics.Packed, form);
        }

        foreach (var (at, start, form) in Foreign)
        {
            if (head.Length > at && head[at..].StartsWith(start))
                return (TabularDiagnostics.OtherProgram, form);
        }

        if (IsDbf(head))
            return (TabularDiagnostics.OtherProgram, "dBASE (.dbf)");
        return ContainerForm.OfText(head) is { } text ? (TabularDiagnostics.NotXlsx, text) : null;
    }

    /// <summary>A table of dBASE, as lies beside a shapefile: a version, a day, and a head of 32 bytes a field.</summary>
    private static bool IsDbf(ReadOnlySpan<byte> head)
        => head.Length >= DbfHead && head[0] is 0x03 or 0x30 or 0x83 or 0x8B or 0xF5
            && head[2] is >= 1 and <= 12 && head[3] is >= 1 and <= 31
            && BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) > DbfHead && BinaryPrimitives.ReadUInt16LittleEndian(head[10..]) > 0
            && head[12] == 0 && head[13] == 0;
}

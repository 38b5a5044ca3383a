using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Governance.Core.Benchmarks;

/// <summary>A workbook as a spreadsheet writes it: shared strings, numbers, dates by style, thirty cells a row.</summary>
internal sealed class SheetSample
{
    public const int Columns = 30;

    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Arrows = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "xmlns=\"http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const int Strings = 20_000;

    public SheetSample(int rows)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", w => w.Write($"<Types {Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"{Types}.worksheet+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}.sharedStrings+xml\"/></Types>"));
            Add(zip, "_rels/.rels", w => w.Write($"<Relationships {Package}/relationships\"><Relationship Id=\"a\" Type=\"{Arrows}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
            Add(zip, "xl/_rels/workbook.xml.rels", w => w.Write($"<Relationships {Package}/relationships\"><Relationship Id=\"a\" Type=\"{Arrows}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" Type=\"{Arrows}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"c\" Type=\"{Arrows}/styles\" Target=\"styles.xml\"/></Relationships>"));
            Add(zip, "xl/workbook.xml", w => w.Write($"<workbook {Main} xmlns:r=\"{Arrows}\"><sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"));
            Add(zip, "xl/styles.xml", w => w.Write($"<styleSheet {Main}><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"));
            Add(zip, "xl/sharedStrings.xml", w =>
            {
                w.Write($"<sst {Main}>");
                for (var i = 0; i < Strings; i++)
                    w.Write(string.Create(CultureInfo.InvariantCulture, $"<si><t>Réponse {i} &amp; lieu</t></si>"));
                w.Write("</sst>");
            });
            SheetBytes = Add(zip, "xl/worksheets/sheet1.xml", w => WriteSheet(w, rows));
        }

        Bytes = bytes.ToArray();
        Rows = rows;
    }

    public byte[] Bytes { get; }

    public int Rows { get; }

    /// <summary>Size of the XML of the sheet.</summary>
    public long SheetBytes { get; }

    private static void WriteSheet(StreamWriter writer, int rows)
    {
        var random = new Random(2021);
        writer.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet {Main}><sheetData>");
        for (var row = 1; row <= rows; row++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\" spans=\"1:{Columns}\">"));
            for (var column = 0; column < Columns; column++)
            {
                var place = (column < 26 ? "" : "A") + (char)('A' + (column % 26));
                writer.Write((column % 3) switch
                {
                    0 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}{row}\" t=\"s\"><v>{random.Next(Strings)}</v></c>"),
                    1 when column % 2 == 0 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}{row}\" s=\"1\"><v>{random.Next(40_000, 46_000)}</v></c>"),
                    _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}{row}\"><v>{random.Next(100_000) / 4.0}</v></c>"),
                });
            }

            writer.Write("</row>");
        }

        writer.Write("</sheetData></worksheet>");
    }

    private static long Add(ZipArchive zip, string name, Action<StreamWriter> write)
    {
        using var entry = zip.CreateEntry(name).Open();
        using var writer = new StreamWriter(entry, new UTF8Encoding(false));
        write(writer);
        writer.Flush();
        return entry.Position;
    }
}

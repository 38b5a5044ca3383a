using System.IO.Compression;
using System.Xml;
using ExcelDataReader;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Core.Benchmarks;

/// <summary>What is measured over a workbook. Each answers how many rows it saw.</summary>
internal static class SheetContenders
{
    /// <summary>Unpacking alone.</summary>
    public static int Inflate(byte[] workbook)
    {
        using var sheet = Sheet(workbook);
        var buffer = new byte[64 * 1024];
        var blocks = 0;
        while (sheet.Read(buffer) > 0)
            blocks++;
        return blocks > 0 ? 0 : -1;
    }

    /// <summary>The floor: unpacking, and every node of the sheet; no string is looked up and no date recognised.</summary>
    public static int Floor(byte[] workbook)
    {
        using var sheet = Sheet(workbook);
        using var xml = XmlReader.Create(sheet, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var rows = 0;
        while (xml.Read())
            rows += xml.NodeType == XmlNodeType.Element && xml.Depth == 2 ? 1 : 0;
        return rows;
    }

    /// <summary>Ours: rows with texts, kinds and dates, checksums checked.</summary>
    public static async Task<int> OursAsync(byte[] workbook)
    {
        await using var source = await FormatSource.OpenAsync("sample.xlsx", new MemoryStream(workbook));
        var rows = 0;
        await foreach (var row in XlsxTableReader.ReadAsync(source))
            rows += row.Cells.Count == SheetSample.Columns ? 1 : 0;
        return rows;
    }

    /// <summary>Ours as adapters read a sheet: rows of a table with its head, and merged cells, which stand behind the rows, looked for first.</summary>
    public static async Task<int> TableAsync(byte[] workbook)
    {
        await using var source = await FormatSource.OpenAsync("sample.xlsx", new MemoryStream(workbook));
        var rows = 0;
        await foreach (var item in Tables.ReadAsync(source))
            rows += item.Role == RowRole.Data ? 1 : 0;
        return rows;
    }

    /// <summary>ExcelDataReader: each value of each row as an object.</summary>
    public static int Peer(byte[] workbook)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook));
        var (rows, filled) = (0, 0);
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
                filled += reader.GetValue(i) is null ? 0 : 1;
            rows++;
        }

        return filled > 0 ? rows : -1;
    }

    private static Stream Sheet(byte[] workbook)
        => new ZipArchive(new MemoryStream(workbook)).GetEntry("xl/worksheets/sheet1.xml")!.Open();
}

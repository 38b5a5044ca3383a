using System.IO.Compression;
using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>A small workbook made part by part, so that a test says what is odd about it and nothing else.</summary>
internal sealed class Book
{
    public const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Arrows = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<string> _sheets = [];
    private readonly List<string> _arrows = [];

    /// <summary>Parts by name; what a test puts here replaces what would be made.</summary>
    public Dictionary<string, byte[]> Parts { get; } = [];

    public string Properties { get; init; } = "";

    public static Book Of(string rows) => new Book().Sheet("One", rows);

    /// <summary>A sheet of these rows; <paramref name="before"/> and <paramref name="after"/> go around <c>sheetData</c>.</summary>
    public Book Sheet(string name, string rows, string before = "", string after = "", string attributes = "")
    {
        var part = $"xl/worksheets/sheet{_sheets.Count + 1}.xml";
        Parts[part] = Encoding.UTF8.GetBytes($"<worksheet {Main}>{before}<sheetData>{rows}</sheetData>{after}</worksheet>");
        return Tab(name, "/" + part, attributes);
    }

    /// <summary>A tab that leads to a part.</summary>
    public Book Tab(string name, string target, string attributes = "", string kind = "worksheet")
    {
        _arrows.Add($"<Relationship Id=\"s{_sheets.Count}\" Type=\"{Arrows}/{kind}\" Target=\"{target}\"/>");
        _sheets.Add($"<sheet name=\"{name}\" sheetId=\"{_sheets.Count + 1}\" {attributes} r:id=\"s{_sheets.Count}\"/>");
        return this;
    }

    public Book Strings(string items)
    {
        Parts["xl/sharedStrings.xml"] = Encoding.UTF8.GetBytes($"<sst {Main}>{items}</sst>");
        return Arrow("sharedStrings", "sharedStrings.xml");
    }

    /// <summary>One style for each number format code; a number alone is a built-in one.</summary>
    public Book Styles(params string[] codes)
    {
        var formats = string.Concat(codes.Select((c, i) => int.TryParse(c, out _) ? "" : $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{c.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"));
        var cells = string.Concat(codes.Select((c, i) => $"<xf numFmtId=\"{(int.TryParse(c, out var id) ? id : 200 + i)}\"/>"));
        Parts["xl/styles.xml"] = Encoding.UTF8.GetBytes($"<styleSheet {Main}><numFmts>{formats}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>");
        return Arrow("styles", "styles.xml");
    }

    public Book Arrow(string kind, string target, string more = "")
    {
        _arrows.Add($"<Relationship Id=\"x{_arrows.Count}\" Type=\"{Arrows}/{kind}\" Target=\"{target}\" {more}/>");
        return this;
    }

    public byte[] Zip()
    {
        Parts.TryAdd("_rels/.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Arrows}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        Parts.TryAdd("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook {Main} xmlns:r=\"{Arrows}\"><workbookPr {Properties}/><sheets>{string.Concat(_sheets)}</sheets></workbook>"));
        Parts.TryAdd("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes($"<Relationships>{string.Concat(_arrows)}</Relationships>"));
        return ZipOf(Parts.Select(p => (p.Key, p.Value)));
    }

    public static byte[] ZipOf(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public Task<List<TableRow>> ReadAsync(TableLimits? limits = null, Func<XlsxSheet, bool>? select = null) => ReadAsync(Zip(), limits, select);

    public static async Task<List<TableRow>> ReadAsync(byte[] bytes, TableLimits? limits = null, Func<XlsxSheet, bool>? select = null)
    {
        await using var source = await FormatSource.OpenAsync("t", new MemoryStream(bytes));
        var rows = new List<TableRow>();
        await foreach (var row in XlsxTableReader.ReadAsync(source, limits, select))
            rows.Add(row);
        return rows;
    }

    public static async Task<XlsxSheets> ListAsync(byte[] bytes, bool withMerged = false)
    {
        await using var source = await FormatSource.OpenAsync("t", new MemoryStream(bytes));
        return await XlsxTableReader.ListAsync(source, withMerged: withMerged);
    }

    /// <summary>The one row of a workbook of one row.</summary>
    public async Task<TableRow> RowAsync() => Assert.Single(await ReadAsync());
}

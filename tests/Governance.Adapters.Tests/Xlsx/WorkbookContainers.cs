using System.Buffers.Binary;
using System.Text;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>Files that are no workbook, that are damaged, or that are made to harm.</summary>
public class WorkbookContainers
{
    public static TheoryData<string, string, string?> Others => new()
    {
        { "xls", "GC3016", "Excel 97-2003 (.xls)" },
        { "password", "GC3017", null },
        { "ole", "GC3016", "OLE2" },
        { "ods", "GC3016", "OpenDocument (.ods)" },
        { "docx", "GC3016", "Word (.docx)" },
        { "xlsb", "GC3016", "Excel (.xlsb)" },
        { "zip", "GC3065", "ZIP" },
        { "numbers", "GC3016", "Numbers (.numbers)" },
        { "odt", "GC3016", "OpenDocument" },
        { "fods", "GC3016", "OpenDocument (.fods)" },
        { "mht", "GC3016", "MHTML (.mht)" },
        { "html", "GC3016", "HTML" },
        { "xml2003", "GC3016", "XML Spreadsheet 2003" },
        { "xml2003-utf16", "GC3016", "XML Spreadsheet 2003" },
        { "csv", "GC3016", "CSV / TXT" },
        { "garbage", "GC3018", null },
        { "empty", "GC3001", null },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task File_of_another_kind_is_named(string kind, string code, string? form)
    {
        var row = Assert.Single(await Book.ReadAsync(Other(kind)));
        Assert.Empty(row.Cells);
        var finding = Assert.Single(row.Findings);
        Assert.Equal((code, form), (finding.Code, finding.Arguments.Select(a => a.Value).FirstOrDefault()));
        Assert.Equal(code, Assert.Single((await Book.ListAsync(Other(kind))).Findings).Code);
    }

    [Fact]
    public async Task Limit_of_each_kind_stops_the_reading_with_its_finding()
    {
        var bytes = new Book().Sheet("One", "<row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row><row><c><v>2</v></c></row><row><c t=\"inlineStr\"><is><t>" + new string('x', 500) + "</t></is></c></row>").Strings("<si><t>a</t></si><si><t>b</t></si>").Zip();
        Assert.Empty((await Book.ReadAsync(bytes)).SelectMany(r => r.Findings));
        (TableLimits Limits, string Code, int Rows)[] cases =
        [
            (new TableLimits { MaxEntries = 4 }, "GC3020", 0),
            (new TableLimits { MaxPartBytes = 400 }, "GC3021", 0),
            (new TableLimits { MaxUnpackedBytes = 400 }, "GC3022", 0),
            (new TableLimits { MaxSharedStringBytes = 5 }, "GC3025", 0),
            (new TableLimits { MaxRows = 2 }, "GC3010", 2),
            (new TableLimits { MaxCells = 1 }, "GC3009", 0),
            (new TableLimits { MaxRowBytes = 450 }, "GC3008", 2),
        ];
        foreach (var (limits, code, count) in cases)
        {
            var rows = await Book.ReadAsync(bytes, limits);
            Assert.Equal(code, string.Join(' ', rows[^1].Findings.Select(f => f.Code)));
            Assert.Equal(count, rows.Count - 1);
        }
    }

    [Fact]
    public async Task Bomb_that_unpacks_to_much_is_refused()
    {
        var rows = await Book.Of("<row r=\"1\"><c r=\"A1\"/></row>" + new string(' ', 12_000_000)).ReadAsync();
        Assert.Equal("GC3023", Assert.Single(Assert.Single(rows).Findings).Code);
    }

    [Fact]
    public async Task Text_without_end_is_refused_before_it_fills_the_memory()
    {
        var noise = new Random(7);
        string[] sheets =
        [
            "<row><c><v>{0}</v></c></row>", "<row><c t=\"{0}\"/></row>", "<row {0}=\"\"/>", "<row><c t=\"inlineStr\"><is><t><![CDATA[<{0}]]></t></is></c></row>", "<!--{0}-->", "<{0}/>",
        ];
        var endless = string.Concat(Enumerable.Range(0, 3_000_000).Select(_ => (char)('a' + noise.Next(26))));
        foreach (var sheet in sheets)
        {
            var rows = await Book.Of(sheet.Replace("{0}", endless, StringComparison.Ordinal)).ReadAsync(new TableLimits { MaxRowBytes = 1_000_000 });
            Assert.Equal("GC3008", Assert.Single(Assert.Single(rows).Findings).Code);
        }
    }

    [Fact]
    public async Task Overlapping_entries_and_repeated_names_are_refused()
    {
        var twice = Book.ZipOf([("_rels/.rels", []), ("_RELS/.rels", [])]);
        Assert.Equal("GC3024", Assert.Single((await Book.ReadAsync(twice))[0].Findings).Code);
        var overlap = Book.Of("<row><c><v>1</v></c></row>").Zip();
        var second = overlap.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var first = overlap.AsSpan().IndexOf("PK\u0001\u0002"u8);
        overlap.AsSpan(first + 42, 4).CopyTo(overlap.AsSpan(second + 42));
        Assert.Equal("GC3024", Assert.Single((await Book.ReadAsync(overlap))[0].Findings).Code);
    }

    [Fact]
    public async Task Entry_that_says_a_wrong_size_or_checksum_is_damaged()
    {
        foreach (var offset in new[] { 16, 24 })
        {
            var bytes = Book.Of("<row><c><v>1</v></c></row>").Zip();
            var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
            var field = bytes.AsSpan(directory + offset, 4);
            BinaryPrimitives.WriteUInt32LittleEndian(field, BinaryPrimitives.ReadUInt32LittleEndian(field) ^ 1);
            Assert.Equal("GC3019", Assert.Single((await Book.ReadAsync(bytes))[^1].Findings).Code);
        }
    }

    [Fact]
    public async Task Entry_with_a_password_is_named()
    {
        var bytes = Book.Of("<row><c><v>1</v></c></row>").Zip();
        for (var at = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8); at >= 0 && at < bytes.Length - 46; at = bytes.AsSpan(at + 1).IndexOf("PK\u0001\u0002"u8) is >= 0 and var next ? at + 1 + next : -1)
            bytes[at + 8] |= 1;
        Assert.Equal("GC3017", Assert.Single((await Book.ReadAsync(bytes))[0].Findings).Code);
    }

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet {0}><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet {0}><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>")]
    [InlineData("<sheet {0}><sheetData/></sheet>")]
    [InlineData("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet {0}><sheetData><row><c><v>1</v><v>2</v></c></row></sheetData></worksheet>")]
    public async Task Xml_that_is_no_worksheet_is_damaged(string sheet)
    {
        var book = Book.Of("");
        book.Parts["xl/worksheets/sheet1.xml"] = Encoding.UTF8.GetBytes(sheet.Replace("{0}", Book.Main, StringComparison.Ordinal));
        Assert.Equal("GC3019", Assert.Single(Assert.Single(await book.ReadAsync()).Findings).Code);
    }

    [Fact]
    public async Task Elements_within_each_other_without_end_are_damaged()
        => Assert.Equal("GC3019", Assert.Single(Assert.Single(await Book.Of(string.Concat(Enumerable.Repeat("<a>", 100_000))).ReadAsync()).Findings).Code);

    [Fact]
    public async Task Damage_in_a_sheet_leaves_the_rows_before_it_and_the_other_sheets()
    {
        var book = new Book().Sheet("Broken", "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c></row>").Sheet("Sound", "<row><c><v>3</v></c></row>");
        var rows = await book.ReadAsync();
        Assert.Equal(["1", "2", "", "3"], rows.Select(r => string.Concat(r.Cells)));
        var finding = Assert.Single(rows[2].Findings);
        Assert.Equal(("GC3019", "Broken", 3L), (finding.Code, finding.Origin.Sheet, finding.Origin.Row));
    }

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", "GC3019")]
    [InlineData("xl/workbook.xml", "GC3019")]
    [InlineData("xl/sharedStrings.xml", "GC3019")]
    [InlineData("xl/styles.xml", "GC3019")]
    [InlineData("_rels/.rels", "GC3016")]
    public async Task Missing_part_is_said(string part, string code)
    {
        var book = Book.Of("<row><c><v>1</v></c></row>").Strings("").Styles("14");
        book.Zip();
        var bytes = Book.ZipOf(book.Parts.Where(p => p.Key != part).Select(p => (p.Key, p.Value)));
        Assert.Contains(code, (await Book.ReadAsync(bytes)).SelectMany(r => r.Findings).Select(f => f.Code));
    }

    private static byte[] Other(string kind)
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[70_000]];
        var book = Book.Of("<row/>");
        switch (kind)
        {
            case "xls":
                return [.. compound, .. Encoding.Unicode.GetBytes("Workbook"), .. new byte[512]];
            case "password":
                return [.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]];
            case "ole":
                return compound;
            case "ods":
                return Book.ZipOf([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", "<a/>"u8.ToArray())]);
            case "numbers":
                return Book.ZipOf([("Index/Document.iwa", "a"u8.ToArray()), ("preview.jpg", "a"u8.ToArray())]);
            case "odt":
                return Book.ZipOf([("mimetype", "application/vnd.oasis.opendocument.text"u8.ToArray()), ("content.xml", "<a/>"u8.ToArray())]);
            case "fods":
                return "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"u8.ToArray();
            case "mht":
                return "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"u8.ToArray();
            case "docx":
                book.Parts["_rels/.rels"] = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"u8.ToArray();
                return book.Zip();
            case "xlsb":
                book.Parts["[Content_Types].xml"] = "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.binary.macroEnabled.main\"/></Types>"u8.ToArray();
                return book.Zip();
            case "zip":
                return Book.ZipOf([("a.txt", "a"u8.ToArray())]);
            case "html":
                return "\r\n<html><table><tr><td>1</td></tr></table></html>"u8.ToArray();
            case "xml2003":
                return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"u8.ToArray();
            case "xml2003-utf16":
                return [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")];
            case "csv":
                return "id,nom\n1,Gao\n"u8.ToArray();
            case "garbage":
                return [1, 2, 3, 0, 0, 9];
            default:
                return [];
        }
    }
}

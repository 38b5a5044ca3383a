using System.Text;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests.Xlsx;

public class WorkbookCells
{
    [Theory]
    [InlineData("<c t=\"inlineStr\"><is><t>Gao</t></is></c>", "Gao", CellKind.Text)]
    [InlineData("<c t=\"inlineStr\"><is><r><t>Ga</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><r><rPr><b/></rPr><t>o</t></r><phoneticPr fontId=\"1\"/></is></c>", "Gao", CellKind.Text)]
    [InlineData("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", " a ", CellKind.Text)]
    [InlineData("<c t=\"inlineStr\"><is><t> </t></is></c>", " ", CellKind.Text)]
    [InlineData("<c t=\"inlineStr\"><is><t>a_x000D_b_x005F_x000D_c_x00</t></is></c>", "a\rb_x000D_c_x00", CellKind.Text)]
    [InlineData("<c t=\"inlineStr\"><is><t>&lt;&amp;&#233;<![CDATA[<&]]></t></is></c>", "<&é<&", CellKind.Text)]
    [InlineData("<c t=\"s\"><v>0</v></c>", "zéro", CellKind.Text)]
    [InlineData("<c t=\"s\"><v>1</v></c>", "rich text", CellKind.Text)]
    [InlineData("<c t=\"str\"><f>A1&amp;\"x\"</f><v>x</v></c>", "x", CellKind.Text)]
    [InlineData("<c><v>5</v></c>", "5", CellKind.Number)]
    [InlineData("<c t=\"n\"><v>-0.25</v></c>", "-0.25", CellKind.Number)]
    [InlineData("<c><v>0.10000000000000001</v></c>", "0.1", CellKind.Number)]
    [InlineData("<c><v>1E+05</v></c>", "100000", CellKind.Number)]
    [InlineData("<c><v>1.5e-7</v></c>", "1.5E-07", CellKind.Number)]
    [InlineData("<c><v>1.50</v></c>", "1.5", CellKind.Number)]
    [InlineData("<c><v>2.0</v></c>", "2", CellKind.Number)]
    [InlineData("<c><v>12345678901234567890</v></c>", "12345678901234567890", CellKind.Number)]
    [InlineData("<c><v> 7 </v></c>", "7", CellKind.Number)]
    [InlineData("<c t=\"b\"><v>1</v></c>", "TRUE", CellKind.Boolean)]
    [InlineData("<c t=\"b\"><v>0</v></c>", "FALSE", CellKind.Boolean)]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "#REF!", CellKind.Error)]
    [InlineData("<c t=\"d\"><v>2021-06-30</v></c>", "2021-06-30", CellKind.Date)]
    public async Task Cell_gives_its_text_and_kind(string cell, string text, CellKind kind)
    {
        var row = await Book.Of($"<row>{cell}</row>").Strings("<si><t>zéro</t></si><si><r><t>rich </t></r><r><t>text</t></r></si>").RowAsync();
        Assert.Equal(text, Assert.Single(row.Cells));
        Assert.Equal(kind, Assert.Single(row.Kinds!));
        Assert.Equal(kind == CellKind.Error ? ["GC3066"] : [], row.Findings.Select(f => f.Code).Where(c => c != "GC3035"));
    }

    [Theory]
    [InlineData("14", "44377", "2021-06-30")]
    [InlineData("14", "1", "1900-01-01")]
    [InlineData("14", "59", "1900-02-28")]
    [InlineData("14", "61", "1900-03-01")]
    [InlineData("14", "2958465", "9999-12-31")]
    [InlineData("14", "44377.5", "2021-06-30T12:00:00")]
    [InlineData("22", "44377", "2021-06-30T00:00:00")]
    [InlineData("22", "44377.586805555555", "2021-06-30T14:05:00")]
    [InlineData("22", "44377.58680556713", "2021-06-30T14:05:00.001")]
    [InlineData("21", "0.586805555555556", "14:05:00")]
    [InlineData("21", "44377.25", "2021-06-30T06:00:00")]
    [InlineData("46", "1.104166666666667", "PT26H30M0S")]
    [InlineData("[h]:mm", "0.5", "PT12H0M0S")]
    [InlineData("dd/mm/yyyy", "44377", "2021-06-30")]
    [InlineData("mmm-yy", "44348", "2021-06")]
    [InlineData("mmmm yyyy", "44348", "2021-06")]
    [InlineData("[$-40C]mmm yyyy", "44377", "2021-06-30")]
    [InlineData("d-mmm", "44348", "2021-06-01")]
    [InlineData("[$-40C]d mmmm yyyy;@", "44377", "2021-06-30")]
    [InlineData("yyyy\"T\"hh:mm:ss.000", "44377.5", "2021-06-30T12:00:00")]
    [InlineData("h:mm AM/PM", "0.5", "12:00:00")]
    [InlineData("mmm\\-yy", "44377", "2021-06-30")]
    [InlineData("mm:ss.0", "0.5", "12:00:00")]
    public async Task Number_with_a_date_format_is_a_date(string format, string number, string text)
    {
        var row = await Book.Of($"<row><c s=\"0\"><v>{number}</v></c></row>").Styles(format).RowAsync();
        Assert.Equal(text, Assert.Single(row.Cells));
        Assert.Equal(CellKind.Date, row.Kinds![0]);
        Assert.Empty(row.Findings);
    }

    [Theory]
    [InlineData("General")]
    [InlineData("0.00E+00")]
    [InlineData("#,##0 \"days\"")]
    [InlineData("[Red]0.0")]
    [InlineData("0\\d")]
    [InlineData("_-* #,##0.00\\ [$DH-380F]_-;yyyy")]
    [InlineData("0\"%\"")]
    [InlineData("49")]
    public async Task Number_with_another_format_stays_a_number(string format)
        => Assert.Equal((CellKind.Number, "44377"), await Book.Of("<row><c s=\"0\"><v>44377</v></c></row>").Styles(format).RowAsync() is var r ? (r.Kinds![0], r.Cells[0]) : default);

    [Theory]
    [InlineData("9", "0.75", "75%")]
    [InlineData("10", "0.07", "7%")]
    [InlineData("0.0%;[Red]-0.0%", "-0.125", "-12.5%")]
    [InlineData("#,##0 %", "1", "100%")]
    public async Task Number_shown_as_a_share_says_so(string format, string number, string text)
    {
        var row = await Book.Of($"<row><c s=\"0\"><v>{number}</v></c></row>").Styles(format).RowAsync();
        Assert.Equal((CellKind.Text, text), (row.Kinds![0], Assert.Single(row.Cells)));
    }

    [Theory]
    [InlineData("00000;-00000", "702", "00702", CellKind.Text)]
    [InlineData("000;-000", "7", "007", CellKind.Text)]
    [InlineData("00;@", "702", "702", CellKind.Number)]
    [InlineData("00000;@", "7.5", "7.5", CellKind.Number)]
    [InlineData("00000;@", "-7", "-7", CellKind.Number)]
    [InlineData("0", "7", "7", CellKind.Number)]
    public async Task Code_shown_with_noughts_keeps_them(string format, string number, string text, CellKind kind)
    {
        var row = await Book.Of($"<row><c s=\"0\"><v>{number}</v></c></row>").Styles(format).RowAsync();
        Assert.Equal((kind, text), (row.Kinds![0], Assert.Single(row.Cells)));
    }

    [Theory]
    [InlineData("2024", "14", "1905-07-16")]
    [InlineData("1900", "dd/mm/yyyy hh:mm", "1905-03-14T00:00:00")]
    [InlineData("2100", "14", "1905-09-30")]
    public async Task Year_typed_into_a_cell_of_dates_is_told(string number, string format, string shown)
    {
        var row = await Book.Of($"<row r=\"4\"><c r=\"C4\" s=\"0\"><v>{number}</v></c></row>").Styles(format).RowAsync();
        Assert.Equal((shown, CellKind.Date), (row.Cells[2], row.Kinds![2]));
        var finding = Assert.Single(row.Findings);
        Assert.Equal(("GC3076", "C", 4L), (finding.Code, finding.Origin.CellColumn, finding.Origin.Row));
    }

    [Theory]
    [InlineData("1899", "14")]
    [InlineData("2101", "14")]
    [InlineData("2024", "0")]
    [InlineData("2024.5", "dd/mm/yyyy hh:mm")]
    [InlineData("2024", "[h]:mm")]
    public async Task Other_numbers_are_no_years_typed_as_dates(string number, string format)
        => Assert.Empty((await Book.Of($"<row><c s=\"0\"><v>{number}</v></c></row>").Styles(format).RowAsync()).Findings);

    [Fact]
    public async Task Days_counted_from_1904_give_the_same_dates()
    {
        var book = new Book { Properties = "date1904=\"1\"" }.Sheet("One", "<row><c s=\"0\"><v>42915</v></c><c s=\"0\"><v>0</v></c></row>").Styles("14");
        Assert.Equal(["2021-06-30", "1904-01-01"], (await book.RowAsync()).Cells);
    }

    [Theory]
    [InlineData("60")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2958466")]
    public async Task Number_that_no_date_has_stays_and_is_said(string number)
    {
        var row = await Book.Of($"<row r=\"4\"><c r=\"C4\" s=\"0\"><v>{number}</v></c></row>").Styles("14").RowAsync();
        Assert.Equal(number, row.Cells[2]);
        var finding = Assert.Single(row.Findings);
        Assert.Equal(("GC3028", "C", 4L, "One"), (finding.Code, finding.Origin.CellColumn, finding.Origin.Row, finding.Origin.Sheet));
    }

    [Theory]
    [InlineData("<c><v>abc</v></c>", "abc", "GC3027")]
    [InlineData("<c><v>NaN</v></c>", "NaN", "GC3027")]
    [InlineData("<c><v>1e999</v></c>", "1e999", "GC3027")]
    [InlineData("<c t=\"b\"><v>yes</v></c>", "yes", "GC3027")]
    [InlineData("<c t=\"zz\"><v>1</v></c>", "1", "GC3027")]
    [InlineData("<c t=\"s\"><v>2</v></c>", null, "GC3027")]
    [InlineData("<c t=\"s\"><v>x</v></c>", null, "GC3027")]
    [InlineData("<c><f>1+1</f></c>", null, "GC3029")]
    [InlineData("<c t=\"inlineStr\"><is><t>\uFFFD</t></is></c>", "\uFFFD", "GC3003")]
    [InlineData("<c t=\"inlineStr\"><is><t>_x0000_</t></is></c>", "\0", "GC3004")]
    public async Task Cell_that_is_not_what_it_says_is_a_finding_and_keeps_its_text(string cell, string? text, string code)
    {
        var row = await Book.Of($"<row>{cell}</row>").Strings("<si><t>a</t></si>").RowAsync();
        Assert.Equal(text is null ? [] : [text], row.Cells);
        Assert.Equal((code, "A"), (Assert.Single(row.Findings).Code, row.Findings[0].Origin.CellColumn));
    }

    [Fact]
    public async Task Cell_longer_than_a_spreadsheet_holds_is_read_whole_and_said()
    {
        var row = await Book.Of($"<row><c t=\"inlineStr\"><is><t>{new string('x', 40_000)}</t></is></c></row>").RowAsync();
        Assert.Equal(40_000, row.Cells[0].Length);
        Assert.Equal("GC3026", Assert.Single(row.Findings).Code);
    }

    [Fact]
    public async Task Rows_and_cells_stand_where_they_say_and_else_behind_the_one_before()
    {
        var rows = await Book.Of("<row><c><v>1</v></c></row><row r=\"5\"><c r=\"B5\"><v>2</v></c><c><v>3</v></c></row><row/><row><c r=\"D7\"/></row><row><c><v>4</v></c></row>").ReadAsync();
        Assert.Equal([1L, 5, 8], rows.Select(r => r.Start.Row!.Value));
        Assert.Equal(["", "2", "3"], rows[1].Cells);
        Assert.Equal([CellKind.Blank, CellKind.Number, CellKind.Number], rows[1].Kinds!);
    }

    [Theory]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>", "A")]
    [InlineData("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>", "A")]
    [InlineData("<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>", "A")]
    [InlineData("<row r=\"2\"><c r=\"2A\"><v>1</v></c></row>", "A")]
    [InlineData("<row r=\"2\"><c r=\"ZZZZZ2\"><v>1</v></c></row>", "A")]
    [InlineData("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", null)]
    [InlineData("<row r=\"0\"><c><v>1</v></c></row>", null)]
    [InlineData("<row r=\"99999999999\"><c><v>1</v></c></row>", null)]
    public async Task Place_that_cannot_be_is_a_finding(string rows, string? column)
    {
        var finding = Assert.Single((await Book.Of(rows).ReadAsync()).SelectMany(r => r.Findings));
        Assert.Equal(("GC3036", column), (finding.Code, finding.Origin.CellColumn));
    }

    [Fact]
    public async Task Dimension_that_lies_is_not_believed()
        => Assert.Equal(["1"], (await new Book().Sheet("One", "<row><c><v>1</v></c></row>", "<dimension ref=\"A1:XFD1048576\"/>").RowAsync()).Cells);

    [Theory]
    [InlineData("<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>é</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>")]
    [InlineData("<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row><c t='str'><v>é</v></c></row></sheetData></worksheet>")]
    [InlineData("<!-- c --><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:y=\"urn:y\"><?p q?><sheetData><!-- <row> --><y:row><y:c/></y:row><row><c t=\"str\"><y:v>no</y:v><v>é</v><extLst><ext><v>no</v></ext></extLst></c></row></sheetData></worksheet>")]
    public async Task Xml_spelled_another_way_gives_the_same_cells(string sheet)
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var book = Book.Of("");
            book.Parts["xl/worksheets/sheet1.xml"] = [.. encoding.GetPreamble(), .. encoding.GetBytes(sheet)];
            var row = await book.RowAsync();
            Assert.Equal(["é"], row.Cells);
            Assert.Equal(1, row.Start.Row);
        }
    }

    [Fact]
    public async Task Hidden_content_is_read_with_one_note_of_each_kind()
    {
        const string Rows = "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>2</v></c><c r=\"C2\"><v>2</v></c></row><row r=\"3\" hidden=\"true\"><c r=\"C3\"><v>3</v></c></row>";
        var rows = await new Book().Sheet("Secret", Rows, "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols>", attributes: "state=\"veryHidden\"").ReadAsync();
        Assert.Equal([("GC3030", 1L, null), ("GC3032", 2, "C"), ("GC3031", 2, null)], rows.SelectMany(r => r.Findings).Select(f => (f.Code, f.Origin.Row!.Value, f.Origin.CellColumn)));
        Assert.Equal(3, rows.Count);
    }

    [Fact]
    public async Task Results_of_formulas_are_read_with_one_note()
        => Assert.Equal(["GC3035"], (await Book.Of("<row><c><f>1+1</f><v>2</v></c><c><f>1+2</f><v>3</v></c></row>").ReadAsync()).SelectMany(r => r.Findings).Select(f => f.Code));
}

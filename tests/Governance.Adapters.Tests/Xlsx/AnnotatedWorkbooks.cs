using System.Text;
using System.Xml.Linq;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>A user gets their own workbook back, with the findings in it and nothing else changed.</summary>
public class AnnotatedWorkbooks
{
    private const string Red = "FFFFC7CF";
    private const string Yellow = "FFFFEB9D";
    private const string Blue = "FFDDEBF8";
    private const string Sheet1 = "xl/worksheets/sheet1.xml";
    private const string Comments1 = "xl/findingComments1.xml";
    private const string Findings = "xl/worksheets/findings1.xml";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private static Book Rich() => new Book()
        .Sheet("One", "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>44377</v></c><c r=\"C2\"><f>1+1</f><v>2</v></c></row><row r=\"5\"><c r=\"B5\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a&#13;\nb </t></is></c></row>", "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>", "<mergeCells count=\"1\"><mergeCell ref=\"A1:A2\"/></mergeCells><tableParts count=\"0\"/>")
        .Sheet("It's hidden", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", attributes: "state=\"hidden\"")
        .Strings("<si><t>Nom</t></si><si><r><t>Ri</t></r><r><t>che</t></r></si>")
        .Styles("0", "14");

    [Fact]
    public async Task Values_stay_and_cells_with_findings_are_coloured_by_the_worst_and_commented()
    {
        var book = Rich().Zip();
        var result = await Annotated.OfAsync(
            book,
            Annotated.Note("One", 2, "A", Severity.Note, "First."),
            Annotated.Note("One", 2, "A", Severity.Error, "Second."),
            Annotated.Note("One", 2, "C", Severity.Warning),
            Annotated.Note("One", 5, "B", Severity.Note),
            Annotated.Note("It's hidden", 1, "A"));
        Assert.Null(result.Why);
        Assert.Equal(await Annotated.CellsAsync(book), await Annotated.CellsAsync(result.Bytes));
        Assert.Equal([Red, Yellow, Blue], new[] { "A2", "C2", "B5" }.Select(p => result.Colour(Sheet1, p)));
        Assert.Null(result.Colour(Sheet1, "A1"));
        Assert.Equal(Red, result.Colour("xl/worksheets/sheet2.xml", "A1"));
        var comments = result.Comments(Comments1);
        Assert.Equal(["A2", "B5", "C2"], comments.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Note GC0000\nFirst.\n\nError GC0000\nSecond.", comments["A2"]);
        Assert.Equal(3, XElement.Parse(result.Text("xl/drawings/findings1.vml")).Elements().Count(e => e.Name.LocalName == "shape"));
    }

    [Fact]
    public async Task First_sheet_lists_the_findings_and_leads_to_their_cells()
    {
        var result = await Annotated.OfAsync(Rich(), Annotated.Note("It's hidden", 1, "A"), Annotated.Note("One", 7, null), new CellNote(Severity.Note, "GC0001", "Of the whole.") { Sheet = "Gone" });
        var list = result.Xml(Findings);
        Assert.Equal(["'It's hidden'!A1".Replace("It's", "It''s", StringComparison.Ordinal), "'One'!A7"], list.Descendants().Where(e => e.Name.LocalName == "hyperlink").Select(l => (string)l.Attribute("location")!));
        Assert.Contains("Mend it.", list.Value, StringComparison.Ordinal);
        Assert.Contains("Of the whole.", list.Value, StringComparison.Ordinal);
        Assert.Contains("1 erreur", list.Value, StringComparison.Ordinal);
        var sheets = (await Book.ListAsync(result.Bytes)).Sheets;
        Assert.Equal([("Constats", true, false), ("One", false, false), ("It's hidden", false, true)], sheets.Select(s => (s.Name, s.IsAside, s.IsHidden)));
        Assert.DoesNotContain("tabSelected", result.Text(Sheet1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_annotated_again_has_one_list_and_nothing_of_the_first_findings()
    {
        var first = await Annotated.OfAsync(Rich(), Annotated.Note("One", 2, "A", text: "Old."), Annotated.Note("One", 2, "C", text: "Old."), Annotated.Note("It's hidden", 1, "A", text: "Old."));
        var again = await Annotated.OfAsync(first.Bytes, Annotated.Note("One", 2, "C", Severity.Note, "New."), Annotated.Note("One", 5, "B", text: "New."), Annotated.Note("Constats", 1, "A", text: "New."));
        Assert.Null(again.Why);
        Assert.Equal(await Annotated.CellsAsync(Rich().Zip()), await Annotated.CellsAsync(again.Bytes));
        Assert.Equal([("Constats", true), ("One", false), ("It's hidden", false)], (await Book.ListAsync(again.Bytes)).Sheets.Select(s => (s.Name, s.IsAside)));
        Assert.Equal([null, Blue, Red, null], [again.Colour(Sheet1, "A2"), again.Colour(Sheet1, "C2"), again.Colour(Sheet1, "B5"), again.Colour("xl/worksheets/sheet2.xml", "A1")]);
        Assert.Equal(["B5 Error GC0000\nNew.", "C2 Note GC0000\nNew."], again.Comments(Comments1).Select(c => $"{c.Key} {c.Value}").Order(StringComparer.Ordinal));
        Assert.Empty(again.Comments("xl/findingComments2.xml"));
        Assert.Equal(2, XElement.Parse(again.Text("xl/drawings/findings1.vml")).Elements().Count(e => e.Name.LocalName == "shape"));
        Assert.DoesNotContain("shape ", again.Text("xl/drawings/findings2.vml"), StringComparison.Ordinal);
        Assert.Single(again.Names(), n => n.StartsWith("xl/worksheets/findings", StringComparison.Ordinal));
        Assert.Equal(2, again.Xml("xl/workbook.xml").Descendants().Count(e => e.Name.LocalName == "definedName"));
        Assert.Single(again.Xml("[Content_Types].xml").Elements(), e => ((string?)e.Attribute("PartName"))?.Contains("worksheets/findings", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task List_of_findings_is_no_data_for_the_next_run()
    {
        var result = await Annotated.OfAsync(Rich(), Annotated.Note("One", 2, "A"));
        var rows = await Book.ReadAsync(result.Bytes);
        Assert.Equal(["GC3060"], rows.Where(r => r.Start.Sheet == "Constats").SelectMany(r => r.Findings).Select(f => f.Code));
        Assert.DoesNotContain(rows, r => r.Start.Sheet == "Constats" && r.Cells.Count > 0);
    }

    /// <summary>Spreadsheets show the first two fills of a workbook as the standard reserves them.</summary>
    [Fact]
    public async Task Colours_begin_behind_the_two_reserved_fills()
    {
        var book = new Book().Sheet("One", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").Styles("0");
        var styles = Encoding.UTF8.GetString(book.Parts["xl/styles.xml"]);
        book.Parts["xl/styles.xml"] = Encoding.UTF8.GetBytes(styles.Replace("<cellStyleXfs>", "<fills><fill><patternFill patternType=\"none\"/></fill></fills><cellStyleXfs>", StringComparison.Ordinal));
        var result = await Annotated.OfAsync(book, Annotated.Note("One", 1, "A"));
        Assert.Equal(["none", "gray125", "solid", "solid", "solid"], result.Xml("xl/styles.xml").Descendants().Where(e => e.Name.LocalName == "patternFill").Select(e => (string)e.Attribute("patternType")!));
        Assert.Equal(Red, result.Colour(Sheet1, "A1"));
    }

    [Fact]
    public async Task Blank_cells_and_rows_are_put_in_at_their_place_with_the_style_of_row_or_column()
    {
        var book = new Book()
            .Sheet("One", "<row r=\"2\"><c r=\"B2\"><v>1</v></c></row><row r=\"4\" s=\"1\" customFormat=\"1\"/>", "<cols><col min=\"3\" max=\"3\" style=\"1\"/></cols>")
            .Styles("0", "14");
        var result = await Annotated.OfAsync(book, Annotated.Note("One", 1, "C"), Annotated.Note("One", 2, "A"), Annotated.Note("One", 2, "D"), Annotated.Note("One", 4, "A"), Annotated.Note("One", 9, "B"));
        var cells = result.Xml(Sheet1).Descendants().Where(e => e.Name.LocalName == "c").Select(c => (string)c.Attribute("r")!);
        Assert.Equal(["C1", "A2", "B2", "D2", "A4", "B9"], cells);
        Assert.All(new[] { "C1", "A2", "D2", "A4", "B9" }, p => Assert.Equal(Red, result.Colour(Sheet1, p)));
        var styles = result.Xml("xl/styles.xml").Descendants().Where(e => e.Name.LocalName == "cellXfs").Single().Elements().Select(x => (string)x.Attribute("numFmtId")!).ToList();
        Assert.Equal(["14", "0", "14"], new[] { "C1", "A2", "A4" }.Select(p => styles[(int)result.Xml(Sheet1).Descendants().Single(c => (string?)c.Attribute("r") == p && c.Name.LocalName == "c").Attribute("s")!]));
    }

    [Theory]
    [InlineData("<sheetData/>")]
    [InlineData("<sheetData></sheetData>")]
    public async Task Sheet_without_any_cell_takes_findings(string data)
    {
        var book = new Book().Sheet("One", "");
        book.Parts[Sheet1] = Encoding.UTF8.GetBytes($"<worksheet {Book.Main}>{data}<pageMargins left=\"1\"/></worksheet>");
        var result = await Annotated.OfAsync(book, Annotated.Note("One", 3, "B"));
        Assert.Equal(Red, result.Colour(Sheet1, "B3"));
        Assert.Equal(["sheetData", "pageMargins", "legacyDrawing"], result.Xml(Sheet1).Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public async Task Prefixed_and_strict_elements_keep_their_names()
    {
        var book = new Book().Sheet("One", "");
        book.Parts[Sheet1] = Encoding.UTF8.GetBytes($"<x:worksheet xmlns:x=\"{Strict}\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>5</x:v></x:c></x:row></x:sheetData><x:extLst/></x:worksheet>");
        book.Parts["xl/workbook.xml"] = Encoding.UTF8.GetBytes($"<x:workbook xmlns:x=\"{Strict}\" xmlns:rel=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets><x:sheet name=\"One\" sheetId=\"7\" rel:id=\"s0\"/></x:sheets></x:workbook>");
        var source = book.Zip();
        var result = await Annotated.OfAsync(source, Annotated.Note("One", 1, "A"), Annotated.Note("One", 2, "B"));
        Assert.Equal(await Annotated.CellsAsync(source), await Annotated.CellsAsync(result.Bytes));
        Assert.Equal(Red, result.Colour(Sheet1, "A1"));
        Assert.All(result.Xml(Sheet1).DescendantsAndSelf(), e => Assert.Equal(Strict, e.Name.NamespaceName));
        Assert.Equal(["sheetData", "legacyDrawing", "extLst"], result.Xml(Sheet1).Elements().Select(e => e.Name.LocalName));
        Assert.Contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments", result.Text("xl/worksheets/_rels/sheet1.xml.rels"), StringComparison.Ordinal);
        Assert.Equal(Strict, result.Xml(Comments1).Name.NamespaceName);
    }

    [Fact]
    public async Task Comments_of_the_user_stay_and_findings_come_behind_them()
    {
        const string Drawing = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"own\"><br></v:shape></xml>";
        var book = new Book().Sheet("One", "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>1</v></c></row>", after: "<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"v\"/>");
        book.Parts["xl/worksheets/_rels/sheet1.xml.rels"] = Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"v\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing\" Target=\"../own.vml\"/><Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments\" Target=\"../own.xml\"/></Relationships>");
        book.Parts["xl/own.vml"] = Encoding.UTF8.GetBytes(Drawing);
        book.Parts["xl/own.xml"] = Encoding.UTF8.GetBytes($"<comments {Book.Main}><authors><author>A. User</author></authors><commentList><comment ref=\"A1\" authorId=\"0\"><text><t>Mine</t></text></comment><comment ref=\"C1\" authorId=\"0\"><text><r><t>Also</t></r></text></comment></commentList></comments>");
        var result = await Annotated.OfAsync(book, Annotated.Note("One", 1, "A"), Annotated.Note("One", 1, "B"), Annotated.Note("One", 1, "C"));
        var comments = result.Comments("xl/own.xml");
        Assert.Equal(["Mine\n\nError GC0000\nSentence.", "Error GC0000\nSentence.", "Also\n\nError GC0000\nSentence."], new[] { "A1", "B1", "C1" }.Select(c => comments[c]));
        var drawing = result.Text("xl/own.vml");
        Assert.StartsWith(Drawing[..^"</xml>".Length], drawing, StringComparison.Ordinal);
        Assert.Single(drawing.Split("ObjectType=\"Note\"").Skip(1));
        var again = (await Annotated.OfAsync(result.Bytes, Annotated.Note("One", 1, "C"))).Comments("xl/own.xml");
        Assert.Equal(["A1 Mine", "C1 Also\n\nError GC0000\nSentence."], again.Select(c => $"{c.Key} {c.Value}").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Comments1, result.Names());
        Assert.Single(result.Xml(Sheet1).Elements(), e => e.Name.LocalName == "legacyDrawing");
    }

    [Fact]
    public async Task Every_other_part_is_copied_as_it_is()
    {
        var book = Rich().Arrow("vbaProject", "vbaProject.bin");
        book.Parts["xl/vbaProject.bin"] = [0xD0, 0xCF, 0, 1, 2, 3];
        book.Parts["xl/media/image1.png"] = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
        book.Parts["docProps/app.xml"] = Encoding.UTF8.GetBytes("<Properties/>");
        var result = await Annotated.OfAsync(book, Annotated.Note("One", 1, "A"));
        Assert.All(["xl/vbaProject.bin", "xl/media/image1.png", "docProps/app.xml", "xl/sharedStrings.xml", "_rels/.rels"], p => Assert.Equal(book.Parts[p], result.Part(p)));
        Assert.Equal(result.Names().Count, result.Names().Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public async Task What_counts_tabs_counts_one_more()
    {
        var book = new Book().Sheet("Constats", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        book.Parts["xl/workbook.xml"] = Encoding.UTF8.GetBytes($"<workbook {Book.Main} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><bookViews><workbookView activeTab=\"0\" firstSheet=\"0\"/></bookViews><sheets><sheet name=\"constats\" sheetId=\"4\" r:id=\"s0\"/></sheets><definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">constats!$A$1</definedName></definedNames></workbook>");
        var result = await Annotated.OfAsync(book, Annotated.Note("constats", 1, "A"));
        var tabs = result.Xml("xl/workbook.xml");
        Assert.Equal([("Constats 2", "5"), ("constats", "4")], tabs.Descendants().Where(e => e.Name.LocalName == "sheet").Select(s => ((string)s.Attribute("name")!, (string)s.Attribute("sheetId")!)));
        Assert.Equal("1", (string)tabs.Descendants().Single(e => (string?)e.Attribute("name") == "_xlnm.Print_Area").Attribute("localSheetId")!);
        Assert.Equal(Red, result.Colour(Sheet1, "A1"));
    }

    [Fact]
    public async Task Cells_no_sheet_can_have_are_listed_and_nothing_more()
    {
        var result = await Annotated.OfAsync(Rich(), Annotated.Note("One", 2_000_000, "A"), Annotated.Note("One", 1, "XFE"), Annotated.Note("Gone", 1, "A"), Annotated.Note("One", 1, "?"));
        Assert.Null(result.Why);
        Assert.DoesNotContain(result.Names(), n => n.EndsWith(".vml", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sentences_with_marks_of_XML_and_control_characters_are_written()
    {
        var result = await Annotated.OfAsync(Rich(), Annotated.Note("One", 1, "A", text: "« <b> & \u0001 \uD800 \" » _x0041_"));
        Assert.Equal("Error GC0000\n« <b> & _x0001_ _xD800_ \" » _x005F_x0041_", result.Comments(Comments1)["A1"]);
    }

    [Fact]
    public async Task Text_becomes_a_workbook_with_its_rows_at_their_numbers()
    {
        var result = await Annotated.OfAsync(Encoding.UTF8.GetBytes("a;b\n007;=1+1\n\n2021-06-30;x\n"), Annotated.Note(null, 2, "B"), Annotated.Note(null, 4, "A", Severity.Note));
        Assert.Null(result.Why);
        Assert.Equal(["Données!A1 Text a", "Données!B1 Text b", "Données!A2 Text 007", "Données!B2 Text =1+1", "Données!A4 Text 2021-06-30", "Données!B4 Text x"], await Annotated.CellsAsync(result.Bytes));
        Assert.Equal([Red, Blue], new[] { "B2", "A4" }.Select(p => result.Colour(Sheet1, p)));
    }

    [Fact]
    public async Task Text_that_does_not_fit_into_a_sheet_gives_the_reason()
        => Assert.Equal("GC3026", (await Annotated.OfAsync(Encoding.UTF8.GetBytes($"a,b\n1,{new string('x', 40_000)}\n"))).Why?.Code);

    [Fact]
    public async Task Damaged_workbook_gives_the_reason()
    {
        var damaged = new Book().Sheet("One", "<row r=\"1\"><c r=\"A1\"></row>");
        Assert.Equal("GC3019", (await Annotated.OfAsync(damaged, Annotated.Note("One", 1, "A"))).Why?.Code);
        var doctype = new Book().Sheet("One", "");
        doctype.Parts[Sheet1] = Encoding.UTF8.GetBytes($"<!DOCTYPE x [<!ENTITY e \"e\">]><worksheet {Book.Main}><sheetData/></worksheet>");
        Assert.Equal("GC3019", (await Annotated.OfAsync(doctype, Annotated.Note("One", 1, "A"))).Why?.Code);
        Assert.Equal("GC3018", (await Annotated.OfAsync("PK\u0003\u0004 no more"u8.ToArray())).Why?.Code);
    }

    [Fact]
    public async Task Same_workbook_and_findings_give_the_same_bytes()
        => Assert.Equal((await Annotated.OfAsync(Rich(), Annotated.Note("One", 1, "A"))).Bytes, (await Annotated.OfAsync(Rich(), Annotated.Note("One", 1, "A"))).Bytes);
}

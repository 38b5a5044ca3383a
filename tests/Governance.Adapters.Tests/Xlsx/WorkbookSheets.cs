using System.Text;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests.Xlsx;

public class WorkbookSheets
{
    [Fact]
    public async Task Sheets_come_in_the_order_of_their_tabs_and_can_be_chosen()
    {
        var book = new Book()
            .Tab("Last file first", "worksheets/b.xml").Tab("Chart", "chartsheets/c.xml", kind: "chartsheet").Tab("Hidden", "/xl/worksheets/../worksheets/a.xml", "state=\"hidden\"");
        book.Parts["xl/worksheets/a.xml"] = Encoding.UTF8.GetBytes($"<worksheet {Book.Main}><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
        book.Parts["xl/worksheets/b.xml"] = Encoding.UTF8.GetBytes($"<worksheet {Book.Main}><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>");
        var bytes = book.Zip();
        Assert.Equal(["Last file first", "Hidden"], (await Book.ReadAsync(bytes)).Select(r => r.Start.Sheet));
        Assert.Equal("1", Assert.Single(await Book.ReadAsync(bytes, select: s => s.IsHidden)).Cells[0]);
        Assert.Equal([new XlsxSheet("Last file first", 1, false), new XlsxSheet("Hidden", 3, true)], (await Book.ListAsync(bytes)).Sheets.Select(s => s with { Merged = [] }), Same);
    }

    [Fact]
    public async Task Merged_cells_are_listed_when_asked_for()
    {
        var bytes = new Book().Sheet("One", "<row><c><v>1</v></c></row>", after: "<mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D1:D2\"/><mergeCell ref=\"C1:A1\"/><mergeCell/></mergeCells>").Zip();
        Assert.Empty((await Book.ListAsync(bytes)).Sheets[0].Merged);
        Assert.Equal([new XlsxRange(1, 0, 1, 2), new XlsxRange(1, 3, 2, 3)], (await Book.ListAsync(bytes, withMerged: true)).Sheets[0].Merged);
    }

    [Fact]
    public async Task Workbook_without_any_cell_is_empty_and_says_so()
        => Assert.Equal("GC3001", Assert.Single((await Book.Of("<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>").ReadAsync()).SelectMany(r => r.Findings)).Code);

    [Fact]
    public async Task Macros_and_links_are_noted_and_left_alone()
    {
        var rows = await Book.Of("<row><c><v>1</v></c></row>").Arrow("vbaProject", "vbaProject.bin").Arrow("externalLink", "externalLinks/externalLink1.xml").ReadAsync();
        Assert.Equal(["GC3033", "GC3034"], rows[0].Findings.Select(f => f.Code));
        Assert.Equal(["1"], rows[1].Cells);
    }

    private static bool Same(XlsxSheet one, XlsxSheet other) => (one.Name, one.Number, one.IsHidden) == (other.Name, other.Number, other.IsHidden);
}

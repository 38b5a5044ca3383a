using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>Files of other programs are named, and texts that begin alike are read.</summary>
public class OtherFiles
{
    public static TheoryData<string, string, byte[]> Known => new()
    {
        { "GC3075", "PDF", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3] },
        { "GC3075", "RTF (Word)", [.. "{\\rtf1\\ansi"u8] },
        { "GC3075", "SPSS (.sav)", [.. "$FL2@(#) SPSS DATA FILE"u8] },
        { "GC3075", "Stata (.dta)", [.. "<stata_dta><header>"u8] },
        { "GC3075", "SQLite / GeoPackage", [.. "SQLite format 3\0"u8, 16, 0] },
        { "GC3075", "Access (.accdb)", [0, 1, 0, 0, .. "Standard ACE DB\0"u8] },
        { "GC3075", "ESRI (.shp)", [0, 0, 0x27, 0x0A, 0, 0, 0, 0, 0, 0] },
        { "GC3075", "dBASE (.dbf)", [0x03, 126, 11, 29, 2, 0, 0, 0, 0x61, 0, 30, 0, .. new byte[40]] },
        { "GC3075", "PNG", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0] },
        { "GC3075", "JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8] },
        { "GC3065", "GZIP", [0x1F, 0x8B, 8, 0] },
        { "GC3065", "7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4] },
        { "GC3065", "RAR", [.. "Rar!"u8, 0x1A, 0x07, 1, 0] },
        { "GC3065", "bzip2", [.. "BZh91AY&SY"u8, 0] },
        { "GC3016", "HTML", [.. "<html><body><table>"u8] },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public async Task File_of_another_program_is_named_whoever_reads_it(string code, string form, byte[] bytes)
    {
        await using var source = await FormatSource.OpenAsync("rapport.csv", new MemoryStream(bytes));
        var why = await Tables.WhyUnreadAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal((code, form, "rapport.csv"), (why!.Code, (string)why.Arguments[0].Value!, why.Origin.Input));
        var items = new List<TableItem>();
        await foreach (var item in Tables.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
            items.Add(item);
        Assert.Equal((RowRole.Unread, code), (Assert.Single(items).Role, Assert.Single(items[0].Findings).Code));
    }

    [Theory]
    [InlineData("ID;Pays;Total\n1;MLI;2\n")]
    [InlineData("BZh;Total\n1;2\n")]
    [InlineData("II*;Total\n1;2\n")]
    [InlineData("PDF-1;Total\n1;2\n")]
    [InlineData("Rar!;Total\n1;2\n")]
    public async Task Text_that_begins_alike_is_a_table(string text)
    {
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(Encoding.UTF8.GetBytes(text)));
        Assert.Null(await Tables.WhyUnreadAsync(source, TestContext.Current.CancellationToken));
        var rows = 0;
        await foreach (var item in Tables.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
            rows += item.Role == RowRole.Data ? 1 : 0;
        Assert.Equal(1, rows);
    }
}

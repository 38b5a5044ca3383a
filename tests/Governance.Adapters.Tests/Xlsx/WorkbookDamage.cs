using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests.Xlsx;

/// <summary>Damage anywhere is a finding, never a crash.</summary>
public class WorkbookDamage
{
    private const string Markup = " <>/&;\"=rct015";

    [Fact]
    public async Task Byte_changed_anywhere_gives_the_same_cells_or_a_finding()
    {
        var book = new Book().Sheet("One", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\"><c r=\"A2\"><v>12.5</v></c><c r=\"B2\" s=\"0\"><v>44377</v></c></row>").Strings("<si><t>nom</t></si>").Styles("14");
        var good = book.Zip();
        var expected = Cells(await Book.ReadAsync(good));
        for (var i = 0; i < good.Length; i++)
        {
            foreach (var mask in new byte[] { 1, 0x80, 0xFF })
            {
                var bad = (byte[])good.Clone();
                bad[i] ^= mask;
                var rows = await Book.ReadAsync(bad);
                Assert.True(rows.Any(r => r.Findings.Count > 0) || Cells(rows) == expected, $"byte {i} changed by {mask} is another workbook without a finding");
            }
        }
    }

    [Fact]
    public async Task Workbook_cut_anywhere_is_a_finding()
    {
        var good = Book.Of("<row><c><v>1</v></c></row>").Zip();
        for (var length = 0; length < good.Length; length++)
            Assert.NotEmpty((await Book.ReadAsync(good[..length])).SelectMany(r => r.Findings));
    }

    [Fact]
    public async Task Real_workbook_with_bytes_changed_at_random_never_crashes()
    {
        var random = new Random(30062021);
        foreach (var file in RealWorkbooks.Files().Where(f => new FileInfo(f).Length < 50_000))
        {
            var good = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
            for (var round = 0; round < 8; round++)
            {
                var bad = (byte[])good.Clone();
                for (var hits = random.Next(1, 12); hits > 0; hits--)
                    bad[random.Next(bad.Length)] = (byte)random.Next(256);
                Assert.NotEmpty(await Book.ReadAsync(bad));
            }
        }
    }

    [Fact]
    public async Task Sheet_with_characters_changed_at_random_never_crashes()
    {
        var random = new Random(2021);
        var good = Book.Of("<row r=\"1\" hidden=\"0\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>a&amp;b</t></r></is></c><c r=\"B1\"><f>1</f><v>1E5</v></c></row><row><c t=\"b\"><v>1</v></c></row>");
        var sheet = good.Parts["xl/worksheets/sheet1.xml"];
        for (var round = 0; round < 3000; round++)
        {
            var bad = (byte[])sheet.Clone();
            for (var hits = random.Next(1, 4); hits > 0; hits--)
                bad[random.Next(bad.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)Markup[random.Next(Markup.Length)];
            good.Parts["xl/worksheets/sheet1.xml"] = bad;
            Assert.NotEmpty(await good.ReadAsync());
        }
    }

    private static string Cells(IEnumerable<TableRow> rows) => string.Join('\n', rows.Select(r => $"{r.Start.Sheet}!{r.Start.Row}:{string.Join('|', r.Cells)}:{string.Join('|', r.Kinds ?? [])}"));
}

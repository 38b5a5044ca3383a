using System.Globalization;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Tests.Xlsx;

public class WorkbookRoundTrips
{
    private static readonly Gen<string> Texts = Gen.OneOf(Gen.String[0, 20], Gen.String[Gen.Char["_x0123456789ABCDEFabcdef\r\n\t &<>\"'=+-@\u0000\u0001\uD83D\uDE00\uFFFE\uFFFD"], 0, 24]);

    private static readonly Gen<(string, CellKind)> Cells = Gen.OneOf(
        Texts.Select(t => (t, t.Length == 0 ? CellKind.Blank : CellKind.Text)),
        Gen.Double.Where(double.IsFinite).Select(d => (Canonical(d), CellKind.Number)),
        Gen.Int.Select(i => (i.ToString(CultureInfo.InvariantCulture), CellKind.Number)),
        Gen.Bool.Select(b => (b ? "TRUE" : "FALSE", CellKind.Boolean)),
        Gen.Int[61, 2_958_465].Select(d => (new DateTime(1899, 12, 30).AddDays(d).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date)),
        Gen.Select(Gen.Int[61, 2_958_465], Gen.Int[0, 86_399_999]).Select((d, ms) => (Moment(new DateTime(1899, 12, 30).AddDays(d).AddMilliseconds(ms), "yyyy-MM-dd'T'HH:mm:ss"), CellKind.Date)),
        Gen.Int[0, 86_399_999].Select(ms => (Moment(new DateTime(2000, 1, 1).AddMilliseconds(ms), "HH:mm:ss"), CellKind.Date)),
        Gen.Int[0, 900_000].Select(s => (string.Create(CultureInfo.InvariantCulture, $"PT{s / 3600}H{s / 60 % 60}M{s % 60}S"), CellKind.Date)),
        Gen.Const(("#N/A", CellKind.Error)));

    [Fact]
    public void Written_cells_read_back_whatever_they_hold()
        => Cells.Array[1, 6].Array[1, 6].Sample(
            rows =>
            {
                var read = Book.ReadAsync(Write(rows)).GetAwaiter().GetResult();
                var expected = rows.Select((cells, i) => (Row: i + 1L, Cells: Trim(cells))).Where(r => r.Cells.Count > 0).ToList();
                if (expected.Count == 0)
                    return read.Count == 1 && read[0].Findings[0].Code == "GC3001";
                return read.Select(r => r.Start.Row!.Value).SequenceEqual(expected.Select(e => e.Row))
                    && read.Zip(expected).All(p => p.First.Cells.SequenceEqual(p.Second.Cells.Select(c => c.Item1)) && p.First.Kinds!.SequenceEqual(p.Second.Cells.Select(c => c.Item2)));
            },
            iter: 2000);

    [Theory]
    [InlineData("007", CellKind.Number)]
    [InlineData("+1", CellKind.Number)]
    [InlineData("12345678901234567", CellKind.Number)]
    [InlineData("1,5", CellKind.Number)]
    [InlineData("--1", CellKind.Number)]
    [InlineData("1899-12-31", CellKind.Date)]
    [InlineData("1900-02-28", CellKind.Date)]
    [InlineData("30/06/2021", CellKind.Date)]
    [InlineData("2021", CellKind.Date)]
    [InlineData("yes", CellKind.Boolean)]
    [InlineData("#OOPS", CellKind.Error)]
    [InlineData("=1+1", CellKind.Text)]
    public async Task What_a_worksheet_would_change_is_written_as_text(string text, CellKind kind)
    {
        var row = Assert.Single(await Book.ReadAsync(Write([[(text, kind)]])));
        Assert.Equal((text, CellKind.Text), (row.Cells[0], row.Kinds![0]));
        Assert.Empty(row.Findings);
    }

    [Fact]
    public async Task Sheets_come_back_with_their_names_and_the_same_rows_give_the_same_bytes()
    {
        async Task<byte[]> WriteAsync()
        {
            using var output = new MemoryStream();
            await using (var writer = new XlsxTableWriter(output, "fr"))
            {
                await writer.BeginSheetAsync(new XlsxSheetLayout("Réponses & <cas> d'été") { Widths = [12, 30.5], HasFilter = true, DropDowns = [new XlsxDropDown(1, "l'été", new XlsxRange(2, 0, 3, 0)) { IsStrict = true }] });
                await writer.WriteAsync(["id", "sexe"]);
                await writer.WriteAsync([]);
                await writer.WriteAsync(["1", "F"]);
                await writer.BeginSheetAsync(new XlsxSheetLayout("l'été") { IsHidden = true, HeaderRows = 0 });
                await writer.WriteAsync(["F"]);
            }

            return output.ToArray();
        }

        var bytes = await WriteAsync();
        Assert.Equal(bytes, await WriteAsync());
        var list = await Book.ListAsync(bytes);
        Assert.Empty(list.Findings);
        Assert.Equal([("Réponses & <cas> d'été", false), ("l'été", true)], list.Sheets.Select(s => (s.Name, s.IsHidden)));
        Assert.Equal([1L, 3, 1], (await Book.ReadAsync(bytes)).Select(r => r.Start.Row!.Value));
    }

    [Fact]
    public async Task Row_or_sheet_that_no_workbook_takes_is_refused()
    {
        await using var writer = new XlsxTableWriter(new MemoryStream());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await writer.WriteAsync(["a"]));
        foreach (var name in new[] { "", "a/b", "'a", new string('x', 32) })
            await Assert.ThrowsAsync<ArgumentException>(async () => await writer.BeginSheetAsync(new XlsxSheetLayout(name)));
        await writer.BeginSheetAsync(new XlsxSheetLayout("a"));
        await Assert.ThrowsAsync<ArgumentException>(async () => await writer.BeginSheetAsync(new XlsxSheetLayout("A")));
        await Assert.ThrowsAsync<ArgumentException>(async () => await writer.WriteAsync([new string('x', 32_768)]));
    }

    [Fact]
    public async Task Workbook_without_a_sheet_gets_an_empty_one()
    {
        using var output = new MemoryStream();
        await new XlsxTableWriter(output).DisposeAsync();
        Assert.Equal("Sheet1", Assert.Single((await Book.ListAsync(output.ToArray())).Sheets).Name);
    }

    private static byte[] Write((string Text, CellKind Kind)[][] rows)
    {
        using var output = new MemoryStream();
        WriteAsync(output, rows).GetAwaiter().GetResult();
        return output.ToArray();
    }

    private static async Task WriteAsync(Stream output, (string Text, CellKind Kind)[][] rows)
    {
        await using var writer = new XlsxTableWriter(output);
        await writer.BeginSheetAsync(new XlsxSheetLayout("One"));
        foreach (var row in rows)
            await writer.WriteAsync([.. row.Select(c => c.Text)], [.. row.Select(c => c.Kind)]);
    }

    private static List<(string, CellKind)> Trim((string Text, CellKind Kind)[] cells)
        => [.. cells.Take(Array.FindLastIndex(cells, c => c.Text.Length > 0) + 1)];

    private static string Moment(DateTime moment, string form) => moment.ToString(moment.Millisecond == 0 ? form : form + ".fff", CultureInfo.InvariantCulture);

    /// <summary>As the reader spells numbers; a whole one of more digits than are safe is left out.</summary>
    private static string Canonical(double value)
        => value == Math.Truncate(value) && Math.Abs(value) is > 1e15 or 0 ? "1" : value == Math.Truncate(value) ? ((long)value).ToString(CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
}

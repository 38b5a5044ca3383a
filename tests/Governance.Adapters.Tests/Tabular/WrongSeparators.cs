using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>A text that a spreadsheet opened with another separator than it has, and saved: each line is one cell.</summary>
public class WrongSeparators
{
    private const string Table = "Nom,\"Lieu, région\",Total,Remarque\r\nA,\"Gao, centre\",3,\r\nB,\"Ménaka; ville\",4,\"« dit \"\"la\nPorte\"\" »\"\r\nC,Kidal,5,\r\nD,,6,\"a; b\"\r\nE,\"Tombouctou, fleuve\",7,x\r\n";

    [Theory]
    [InlineData(Table, ';', ',')]
    [InlineData(Table, '\t', ',')]
    [InlineData("\uFEFF" + Table, ';', ',')]
    public async Task Lines_are_read_as_they_were_before(string before, char saved, char own)
    {
        var after = Resaved(before, saved);
        Assert.NotEqual(before, after);
        var items = await TableRun.ReadAsync(after);
        var expected = await TableRun.ReadAsync(before);
        Assert.Equal(own, items[0].Table.Dialect!.Separator);
        Assert.Equal(["GC3073@1", .. expected.Codes()], items.Codes());
        Assert.Equal(expected.Select(i => i.Row.Cells), items.Select(i => i.Row.Cells));
        Assert.Equal(expected.Select(i => i.Row.Start), items.Select(i => i.Row.Start));
    }

    [Fact]
    public async Task Semicolons_that_English_Excel_opened_are_read_too()
    {
        const string before = "\"nom\";lieu;taux;note\na;\"Gao;x\";1,5;\"dit \"\"oui\"\"\"\nc;Kidal, ville;2,5;\nd;Gao;3;\n";
        var items = await TableRun.ReadAsync(Resaved(before, ','));
        Assert.Equal(["nom", "lieu", "taux", "note"], items[0].Row.Cells);
        Assert.Equal(["a", "Gao;x", "1,5", "dit \"oui\""], items[1].Row.Cells);
        Assert.Equal(["c", "Kidal, ville", "2,5", ""], items[2].Row.Cells);
        Assert.Equal("GC3073", items[0].Findings.Single().Code);
    }

    [Fact]
    public async Task Quotes_that_LibreOffice_took_from_a_line_are_put_back()
    {
        var items = await TableRun.ReadAsync("\"le nom\"\",\"\"le lieu\"\",\"\"taux\"\na,Gao,3\n\"b\"\",\"\"Kidal, ville\"\",4\"\n");
        Assert.Equal([["le nom", "le lieu", "taux"], ["a", "Gao", "3"], ["b", "Kidal, ville", "4"]], items.Select(i => i.Row.Cells));
        Assert.Equal(["GC3073@1"], items.Codes());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Lines_in_UTF_16_are_read_as_they_were_before(bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian: false, hasMark);
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(Resaved(Table, '\t'))]), cancellationToken: TestContext.Current.CancellationToken);
        var rows = await CsvTableReader.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal((await TableRun.ReadAsync(Table)).Select(i => i.Row.Cells), rows.Select(r => r.Cells));
        Assert.Contains(rows[0].Findings, f => f.Code == "GC3073");
    }

    [Fact]
    public async Task Line_that_is_longer_than_what_is_peeked_is_read_too()
    {
        var before = $"a,b,c\n1,\"x, y; z {new string('y', FormatSource.PeekBytes)}\",3\n4,5,6\n";
        var items = await TableRun.ReadAsync(Resaved(before, ';'));
        Assert.Equal((await TableRun.ReadAsync(before)).Select(i => i.Row.Cells), items.Select(i => i.Row.Cells));
        Assert.Equal(["GC3073@1"], items.Codes());
    }

    [Theory]
    [InlineData("\"{\"\"a\"\": 1, \"\"b\"\": \"\"")]
    [InlineData("\"[\"\"a\"\", \"\"b\"\", \"\"")]
    [InlineData("\"<p class=\"\"x\"\">, \"\"")]
    [InlineData("\"Gao, Ménaka, \"")]
    public void Long_first_cell_of_another_text_is_left_alone(string begin)
        => Assert.Null(TextDialect.Recognise(Encoding.UTF8.GetBytes($"a,b,c\n{begin}{new string('y', 100)}")).SavedWith);

    [Theory]
    [InlineData("a,b,c\n1,\"x, y\",3\n4,\"z\",6\n")]
    [InlineData("\"a\";\"b\";\"c\"\n\"1,5\";\"2,5\";\"3,5\"\n\"4,5\";\"5,5\";\"6,5\"\n")]
    [InlineData("\"1,5\";\"2,5\";\"3,5\"\n\"4,5\";\"5,5\";\"6,5\"\n")]
    [InlineData("id,list\n1,\"[\"\"a\"\",\"\"b\"\",\"\"c\"\"]\"\n2,\"[\"\"a\"\",\"\"b\"\",\"\"c\"\"]\"\n")]
    [InlineData("remarque\n\"un, deux, trois\"\n\"quatre, cinq, six\"\n")]
    [InlineData("a,b,c\n1,2,3\n\"x\" y,2,3\n\"4,5,6\"\n")]
    [InlineData("a,b,c\n1,2,3\n")]
    public void Other_texts_are_left_alone(string text)
        => Assert.Null(TextDialect.Recognise(Encoding.UTF8.GetBytes(text)).SavedWith);

    [Fact]
    public void Separator_of_the_caller_says_that_the_text_has_it()
        => Assert.Null(TextDialect.Recognise(Encoding.UTF8.GetBytes(Resaved(Table, ';')), new ReadOptions { Separator = ';' }).SavedWith);

    [Theory]
    [InlineData(1, 1_000_000)]
    [InlineData(7, 1_000_000)]
    [InlineData(100_000, 1_000_000)]
    [InlineData(3, 10)]
    public async Task Stream_undoes_lines_however_it_is_read(int piece, int mostBytes)
    {
        var after = Encoding.UTF8.GetBytes(Resaved("\uFEFF" + Table, ';'));
        var (sync, late) = (new MemoryStream(), new MemoryStream());
        var buffer = new byte[piece];
        await using (var lines = new WholeLineStream(new MemoryStream(after), (byte)';', (byte)',', mostBytes))
        {
            for (int read; (read = lines.Read(buffer)) > 0;)
                sync.Write(buffer, 0, read);
        }

        await using (var lines = new WholeLineStream(new Slow(after), (byte)';', (byte)',', mostBytes))
            await lines.CopyToAsync(late, TestContext.Current.CancellationToken);
        Assert.Equal("\uFEFF" + Table, Encoding.UTF8.GetString(sync.ToArray()));
        if (mostBytes > after.Length)
            Assert.Equal(sync.ToArray(), late.ToArray());
        else
            Assert.NotEqual(sync.ToArray(), late.ToArray());
    }

    [Fact]
    public async Task Sheet_with_a_line_in_each_row_says_what_to_do()
    {
        var book = await BookAsync(["a\",\"b\",\"c"], ["1,\"x, y\",3"], ["2,z,3"], ["3,z,3"], ["4,z,3"], ["5,z,3"]);
        await using var source = await FormatSource.OpenAsync("t.xlsx", new MemoryStream(book));
        var why = await Tables.WhyUnreadAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal(("GC3074", "S", 1L), (why!.Code, why.Origin.Sheet, why.Origin.Row));
    }

    [Fact]
    public async Task Sheet_with_columns_or_a_list_of_texts_is_another_thing()
    {
        foreach (var rows in new string[][][]
        {
            [["a", "b"], ["1,2,3", "x"], ["1,2,3", "x"], ["1,2,3", "x"], ["1,2,3", "x"], ["1,2,3", "x"]],
            [["Remarques"], ["un, deux, trois"], ["quatre"], ["cinq, six"], ["sept"], ["huit"]],
        })
        {
            await using var source = await FormatSource.OpenAsync("t.xlsx", new MemoryStream(await BookAsync(rows)));
            Assert.Null(await Tables.WhyUnreadAsync(source, TestContext.Current.CancellationToken));
        }
    }

    private static async Task<byte[]> BookAsync(params string[][] rows)
    {
        var stream = new MemoryStream();
        await using (var writer = new XlsxTableWriter(stream))
        {
            await writer.BeginSheetAsync(new XlsxSheetLayout("S"), TestContext.Current.CancellationToken);
            foreach (var row in rows)
                await writer.WriteAsync(row, cancellationToken: TestContext.Current.CancellationToken);
        }

        return stream.ToArray();
    }

    /// <summary>
    /// What a spreadsheet makes of a text: it opens it with a separator and saves it with the same, all rows equally wide. Quotes mean
    /// something at the start of a cell alone.
    /// </summary>
    private static string Resaved(string text, char separator)
    {
        var mark = text.StartsWith('\uFEFF') ? "\uFEFF" : "";
        var lines = text[mark.Length..].Split('\n').SkipLast(1).Select(l => (Cells: Opened(l.TrimEnd('\r')).Split(separator), End: l.EndsWith('\r') ? "\r\n" : "\n")).ToList();
        var width = lines.Max(l => l.Cells.Length);
        return mark + string.Concat(lines.Select(l => string.Join(separator, l.Cells.Select(c => c.Contains('"') ? $"\"{c.Replace("\"", "\"\"")}\"" : c)) + new string(separator, width - l.Cells.Length) + l.End));
    }

    private static string Opened(string line)
        => line.StartsWith('"') && line.IndexOf('"', 1) is var end ? line[1..end] + line[(end + 1)..] : line;

    /// <summary>Gives a byte at a time.</summary>
    private sealed class Slow(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span[..1]));
    }
}

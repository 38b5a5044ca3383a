using System.Text;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Tabular;

public class TextDialects
{
    private static readonly Encoding Mac = CodePagesEncodingProvider.Instance.GetEncoding(10000)!;
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("a;b\n1,5;2,5\n3,25;4,5\n", ';')]
    [InlineData("a;b;c\nx, y;z;1\nx;z, w;2\n", ';')]
    [InlineData("a,b\n1,2\n3,4\n", ',')]
    [InlineData("a\tb\n1,5\t2\n", '\t')]
    [InlineData("a|b\nx;y|2\n", '|')]
    [InlineData("\"a;b\",c\n\"d;e;f\",g\n\"h;i\",j\n", ',')]
    [InlineData("Rapport mensuel, Gao\nNom;Total\nGao;3\nKidal;4\n", ';')]
    [InlineData("note\nI came\nI saw\n", ',')]
    [InlineData("sep=\r\na;b\n1;2\n3;4\n", ';')]
    [InlineData("sep=\"\na;b\n1;2\n3;4\n", ';')]
    public void Separator_is_what_gives_most_rows_one_width(string text, char separator)
        => Assert.Equal(separator, TextDialect.Recognise(Encoding.UTF8.GetBytes(text)).Separator);

    [Fact]
    public async Task Line_that_names_the_separator_is_kept_and_is_no_row()
    {
        var items = await TableRun.ReadAsync("sep=;\r\nnom;total\r\nGao, ville;2\r\n");
        Assert.True(items[0].Table.Dialect!.SeparatorLine);
        Assert.Equal(["nom", "total"], items[0].Row.Cells);
        Assert.Equal((1L, 2L), (items[0].Row.Start.Row!.Value, items[0].Row.Start.Line!.Value));
        Assert.Equal(["Gao, ville", "2"], items[1].Row.Cells);
    }

    [Fact]
    public async Task Separator_and_encoding_of_the_caller_come_first()
    {
        var items = await TableRun.ReadAsync(Encoding.GetEncoding("iso-8859-1").GetBytes("a;b,c\né;x,y\n"), options: new ReadOptions { Separator = ',', Encoding = "macintosh" });
        Assert.Equal(["È;x", "y"], items[1].Row.Cells);
        Assert.Empty(items[1].Findings);
    }

    [Fact]
    public async Task Encoding_nobody_knows_is_a_mistake_of_the_caller()
        => await Assert.ThrowsAsync<ArgumentException>(() => TableRun.ReadAsync("a\n", options: new ReadOptions { Encoding = "latin-9000" }));

    [Fact]
    public async Task Utf16_without_its_mark_is_seen_by_its_zeros()
    {
        foreach (var encoding in new Encoding[] { new UnicodeEncoding(false, false), new UnicodeEncoding(true, false) })
        {
            var items = await TableRun.ReadAsync(encoding.GetBytes("nom;total\r\nMénaka;2\r\n"));
            Assert.Equal(["Ménaka", "2"], items[1].Row.Cells);
            Assert.Equal(encoding.WebName, items[0].Table.Dialect!.Encoding);
            Assert.Empty(items.Codes());
        }
    }

    [Theory]
    [InlineData("Commission Vérité et Réconciliation")]
    [InlineData("Côte d’Ivoire, « Hissène Habré »")]
    [InlineData("Curaçao, Justiça, vis-à-vis")]
    [InlineData("Été à l’œuvre")]
    [InlineData("Ménaka – Ansongo")]
    [InlineData("É. Dupont")]
    public async Task Bytes_that_are_not_utf8_are_read_as_what_gives_letters_that_fit(string text)
    {
        foreach (var (encoding, name) in new[] { (Windows, "Windows-1252"), (Mac, "Mac Roman") })
        {
            var items = await TableRun.ReadAsync(encoding.GetBytes($"id;texte\n1;{text}\n"));
            Assert.Equal(text, items[1].Row.Cells[1]);
            var said = Assert.Single(items[1].Findings);
            Assert.Equal(("GC3002", name), (said.Code, said.Arguments[0].Value));
        }
    }

    [Fact]
    public async Task Rows_pasted_from_two_machines_are_each_read_in_their_own_encoding()
    {
        byte[] bytes = [.. "id,texte\n"u8, .. Windows.GetBytes("1,réfugiés déplacés\n"), .. Mac.GetBytes("2,réfugiés déplacés\n"), .. "3,réfugiés déplacés\n"u8];
        var items = await TableRun.ReadAsync(bytes);
        Assert.All(items.Skip(1), i => Assert.Equal("réfugiés déplacés", i.Row.Cells[1]));
        Assert.Equal(["GC3002@B2", "GC3002@B3"], items.Codes());
    }

    [Theory]
    [InlineData("utf-8", false, ',', false, LineEnd.Lf, QuoteUse.AsNeeded)]
    [InlineData("utf-8", true, ';', true, LineEnd.CrLf, QuoteUse.All)]
    [InlineData("windows-1252", false, ';', false, LineEnd.CrLf, QuoteUse.Text)]
    [InlineData("macintosh", false, ',', false, LineEnd.Cr, QuoteUse.Filled)]
    [InlineData("utf-16", true, '\t', false, LineEnd.CrLf, QuoteUse.AsNeeded)]
    [InlineData("utf-16BE", false, '|', true, LineEnd.Lf, QuoteUse.AsNeeded)]
    public async Task File_written_in_a_dialect_is_the_file_that_was_read(string encoding, bool mark, char separator, bool line, LineEnd end, QuoteUse quotes)
    {
        var dialect = new TextDialect { Encoding = encoding, ByteOrderMark = mark, Separator = separator, SeparatorLine = line, LineEnd = end, Quotes = quotes };
        string[][] rows = [["nom", "total", "date"], ["Ménaka", "12", ""], ["Gao", "3", "« août »"]];
        var written = await WriteAsync(dialect, rows);
        var seen = TextDialect.Recognise(written);
        Assert.Equal(dialect, seen);
        var items = await TableRun.ReadAsync(written);
        Assert.Equal(rows, items.Select(i => i.Row.Cells.ToArray()));
        Assert.Equal(written, await WriteAsync(seen, rows));
    }

    [Fact]
    public async Task Letter_the_encoding_lacks_is_refused_and_never_a_question_mark()
        => await Assert.ThrowsAsync<EncoderFallbackException>(() => WriteAsync(new TextDialect { Encoding = "windows-1252" }, [["مرحلة"]]));

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("windows-1252", false)]
    public async Task Row_without_cells_is_an_empty_line(string encoding, bool mark)
    {
        var dialect = new TextDialect { Encoding = encoding, ByteOrderMark = mark, LineEnd = LineEnd.Lf };
        var written = await WriteAsync(dialect, [[], ["é"], [], ["b"]]);
        Assert.Equal((mark ? "\uFEFF" : "") + "\né\n\nb\n", dialect.GetEncoding().GetString(written));
    }

    private static async Task<byte[]> WriteAsync(TextDialect dialect, string[][] rows)
    {
        using var output = new MemoryStream();
        await using (var writer = new CsvTableWriter(output, dialect))
        {
            foreach (var row in rows)
                await writer.WriteAsync(row);
        }

        return output.ToArray();
    }
}

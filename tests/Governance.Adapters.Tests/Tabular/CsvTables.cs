using System.Text;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Tabular;

public class CsvTables
{
    private static readonly byte[] Accents = Encoding.UTF8.GetBytes("id,nom\r\n1,Ménaka\r\n");

    public static TheoryData<string> Spectrum => ["comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"];

    [Theory]
    [MemberData(nameof(Spectrum))]
    public async Task Corpus_file_reads_as_its_expectation_says(string name)
    {
        var folder = Path.Combine(Repository.Shared, "corpora", "csv-spectrum");
        Assert.SkipUnless(Directory.Exists(folder), "not run: no folder shared/corpora/csv-spectrum beside the repository");
        var rows = await ReadAsync(await File.ReadAllBytesAsync(Path.Combine(folder, "csvs", name + ".csv"), TestContext.Current.CancellationToken));
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "json", name + ".json"), TestContext.Current.CancellationToken));
        var items = expected.RootElement.EnumerateArray().ToList();
        Assert.Equal(items.Count, rows.Count - 1);
        for (var i = 0; i < items.Count; i++)
            Assert.Equal(items[i].EnumerateObject().Select(p => (p.Name, p.Value.GetString()!)), rows[0].Cells.Zip(rows[i + 1].Cells));
        Assert.All(rows, r => Assert.Empty(r.Findings));
    }

    [Theory]
    [InlineData("a;b\n1,5;2\n")]
    [InlineData("a\tb\n1,5\t2\n")]
    [InlineData("a|b\n1,5|2\n")]
    public async Task Separator_other_than_comma_is_seen(string text)
        => Assert.Equal(["1,5", "2"], (await ReadAsync(Encoding.UTF8.GetBytes(text)))[1].Cells);

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a,b\r1,2\r")]
    [InlineData("a,b\r\n1,2")]
    public async Task Line_ending_of_any_kind_ends_a_row(string text)
        => Assert.Equal(["1", "2"], (await ReadAsync(Encoding.UTF8.GetBytes(text)))[1].Cells);

    [Fact]
    public async Task Encodings_that_office_programs_write_give_the_same_cells()
    {
        var text = Encoding.UTF8.GetString(Accents);
        byte[][] files = [Accents, [0xEF, 0xBB, 0xBF, .. Accents], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)], Encoding.Latin1.GetBytes(text)];
        foreach (var file in files)
        {
            var rows = await ReadAsync(file);
            Assert.Equal(["id", "nom"], rows[0].Cells);
            Assert.Equal(["1", "Ménaka"], rows[1].Cells);
        }

        var said = Assert.Single((await ReadAsync(files[^1]))[1].Findings);
        Assert.Equal("GC3002", said.Code);
        Assert.Equal("B", said.Origin.CellColumn);
    }

    [Fact]
    public async Task Row_numbers_count_headers_and_lines_count_every_line()
    {
        var rows = await ReadAsync("a,b\n\"x\ny\",2\n\n3,4\n"u8.ToArray());
        Assert.Equal([(1L, 1L), (2, 2), (3, 4), (4, 5)], rows.Select(r => (r.Start.Row!.Value, r.Start.Line!.Value)));
        Assert.Equal("GC3015", Assert.Single(rows[2].Findings).Code);
    }

    [Theory]
    [InlineData("a,b\n1,2,3\n", "GC3007", 2)]
    [InlineData("a,b\n1\n", "GC3007", 2)]
    [InlineData("a,b\n1,2\n\"3,4\n5,6\n", "GC3005", 3)]
    [InlineData("a,b\n1,x\"y\n2,3\n", "GC3006", 2)]
    [InlineData("a,b\n1,\"x\"y\n2,3\n", "GC3006", 2)]
    [InlineData("a,b\n1,x\0y\n", "GC3004", 2)]
    [InlineData("a,b\n1,\uFFFD\n", "GC3003", 2)]
    [InlineData("a,b\n1,=1+1\n", "GC3011", 2)]
    [InlineData("a,a\n1,2\n", "GC3012", 1)]
    [InlineData("a,\n1,2\n", "GC3012", 1)]
    [InlineData("", "GC3001", null)]
    public async Task Damage_is_a_finding_of_its_row(string text, string code, int? row)
    {
        var findings = (await ReadAsync(Encoding.UTF8.GetBytes(text))).SelectMany(r => r.Findings).Where(f => f.Code == code).ToList();
        Assert.Equal(row, (int?)Assert.Single(findings).Origin.Row);
    }

    [Theory]
    [InlineData("GC3008")]
    [InlineData("GC3009")]
    [InlineData("GC3010")]
    public async Task Limit_stops_the_reading_with_a_finding(string code)
    {
        var limits = code switch
        {
            "GC3008" => new TableLimits { MaxRowBytes = 100 },
            "GC3009" => new TableLimits { MaxCells = 5 },
            _ => new TableLimits { MaxRows = 2 },
        };
        var text = "a,b\n1,2\n" + (code == "GC3009" ? "1,2,3,4,5,6\n" : "\"" + new string('x', 300_000) + "\",1\n") + "9,9\n";
        var rows = await ReadAsync(Encoding.UTF8.GetBytes(text), limits);
        Assert.Equal(3, rows.Count);
        Assert.Equal(code, Assert.Single(rows[^1].Findings).Code);
        Assert.Equal(3, rows[^1].Start.Row);
    }

    [Fact]
    public async Task Stream_that_gives_one_byte_at_a_time_reads_the_same()
    {
        await using var source = await FormatSource.OpenAsync("t", new DripStream(Accents), cancellationToken: TestContext.Current.CancellationToken);
        var rows = new List<TableRow>();
        await foreach (var row in CsvTableReader.ReadAsync(source, cancellationToken: TestContext.Current.CancellationToken))
            rows.Add(row);
        Assert.Equal(["1", "Ménaka"], rows[1].Cells);
    }

    [Fact]
    public void Written_cells_read_back_whatever_they_hold()
        => Gen.String.Array[1, 4].Array[1, 5].Sample(cells =>
        {
            var width = cells[0].Length;
            // In one column, lines of as many cells each are a table that a spreadsheet put there.
            var rows = cells.Where(r => r.Length == width).Select(r => r.Select(c => width == 1 ? Valid(c).Replace(",", "", StringComparison.Ordinal) : Valid(c)).ToArray()).Where(r => width > 1 || r[0].Length > 0).ToList();
            using var output = new MemoryStream();
            Write(output, rows).GetAwaiter().GetResult();
            var read = ReadAsync(output.ToArray()).GetAwaiter().GetResult();
            return rows.Count == 0 || read.Select(r => string.Join('\u0001', r.Cells)).SequenceEqual(rows.Select(r => string.Join('\u0001', r)));
        });

    /// <summary>CsCheck makes lone surrogates, and U+FEFF at the start of a file is a mark.</summary>
    private static string Valid(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c) && c is not ('\uFEFF' or '\uFFFD' or ';' or '\t' or '|')));

    private static async Task Write(Stream output, List<string[]> rows)
    {
        await using var writer = new CsvTableWriter(output);
        foreach (var row in rows)
            await writer.WriteAsync(row);
    }

    private static async Task<List<TableRow>> ReadAsync(byte[] bytes, TableLimits? limits = null)
    {
        await using var source = await FormatSource.OpenAsync("t", new MemoryStream(bytes));
        var rows = new List<TableRow>();
        await foreach (var row in CsvTableReader.ReadAsync(source, limits))
            rows.Add(row);
        return rows;
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("windows-1252", false)]
    public async Task Row_without_cells_is_written_as_an_empty_line(string encoding, bool mark)
    {
        using var output = new MemoryStream();
        var dialect = TextDialect.Rfc4180 with { Encoding = encoding, ByteOrderMark = mark, LineEnd = LineEnd.Lf };
        await using (var writer = new CsvTableWriter(output, dialect))
        {
            foreach (var row in new string[][] { [], ["a", "b"], [], ["é"] })
                await writer.WriteAsync(row, TestContext.Current.CancellationToken);
        }

        Assert.Equal((mark ? "\uFEFF" : "") + "\na,b\n\né\n", dialect.GetEncoding().GetString(output.ToArray()));
    }
}

using System.Text;

namespace Governance.Core.Testing.Tests;

public class FileForms
{
    [Theory]
    [InlineData("a,b\n1,\"2,\n3\"\n", "A1=a B1=b A2=1 B2=2,\n3")]
    [InlineData("a,b\r\n\r\n1,2", "A1=a B1=b A2=1 B2=2")]
    [InlineData("a\rb", "A1=a A2=b")]
    [InlineData("a,b\nx\"y,\"p\"q\n", "A1=a B1=b A2=x\"y B2=pq")]
    [InlineData("a,b\n\"x,1\n2,3", "A1=a B1=b A2=x,1\n2,3")]
    [InlineData("a,b,c\n,,\n,2,\n", "A1=a B1=b C1=c A2= A3= B3=2")]
    [InlineData("a\n\nb", "A1=a A2= A3=b")]
    public void Table_gives_its_cells_however_it_is_quoted(string text, string cells)
        => Assert.Equal(cells, Describe(FileForm.Csv.Cells(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Cell_of_a_table_stands_in_the_row_that_a_finding_says()
    {
        var cells = FileForm.Csv.Cells("a,b\n\n\"1\n1\",2\n3,4"u8.ToArray());
        Assert.Equal([(1L, 1L), (1, 1), (3, 3), (3, 3), (4, 5), (4, 5)], cells.Select(c => (c.Place.Row!.Value, c.Place.Line!.Value)));
        Assert.Equal([true, true, false, false, false, false], cells.Select(c => c.IsHeader));
    }

    [Theory]
    [InlineData("[{\"a\":\"x\",\"b\":[1,null]},{\"a\":\"y\",\"a\":true}]", "/0/0/a=\"x /0/0/b/0=1 /0/0/b/1=null /0/1/a=\"y /0/1/a#2=true")]
    [InlineData("{\"a\":1}\n{\"a/b\":2}", "/0/a=1 /1/a~1b=2")]
    public void Json_gives_its_leaves(string text, string cells)
        => Assert.Equal(cells, Describe(FileForm.Json.Cells(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void Leaf_of_json_stands_at_its_line_and_column_and_in_its_record()
    {
        var place = FileForm.Json.Cells("[{\"a\":1},\n {\"é\":1,\"b\":{\"c\":2}}]"u8.ToArray())[2].Place;
        Assert.Equal((2L, 18L, 2L, "B"), (place.Line, place.Column, place.Row, place.CellColumn));
    }

    [Fact]
    public void Broken_json_is_of_no_form() => Assert.Throws<FormatException>(() => FileForm.Json.Cells("[{\"a\":"u8.ToArray()));

    [Theory]
    [InlineData("plain")]
    [InlineData("a,\"b\"\n")]
    [InlineData("")]
    [InlineData("\0é")]
    public void Replaced_cell_is_found_with_its_new_text(string text)
    {
        foreach (var (form, file, mark) in new[] { (FileForm.Csv, "a,b,c\n1,2,3\n", ""), (FileForm.Json, "[{\"a\":1,\"b\":2}]", "\"") })
        {
            var bytes = Encoding.UTF8.GetBytes(file);
            var before = form.Cells(bytes);
            var after = form.Cells(form.Replace(bytes, before[1], text));
            Assert.Equal(mark + text, after[1].Text);
            Assert.Equal(before.Where((_, i) => i != 1).Select(c => c.Text), after.Where((_, i) => i != 1).Select(c => c.Text));
        }
    }

    [Fact]
    public void File_with_a_byte_order_mark_keeps_it()
    {
        foreach (var (form, file) in new[] { (FileForm.Csv, "\uFEFFa,b\n1,2\n"), (FileForm.Json, "\uFEFF[{\"a\":1,\"b\":2}]") })
        {
            var bytes = Encoding.UTF8.GetBytes(file);
            var replaced = form.Replace(bytes, form.Cells(bytes)[1], "x");
            Assert.StartsWith("\uFEFF", Encoding.UTF8.GetString(replaced), StringComparison.Ordinal);
            Assert.DoesNotContain("\uFEFF", form.Cells(replaced)[0].Text, StringComparison.Ordinal);
            Assert.StartsWith("\uFEFF", Encoding.UTF8.GetString(form.Damage(bytes, 1, "x")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Repeated_file_has_its_records_so_many_times()
    {
        foreach (var (form, file, cells) in new[] { (FileForm.Csv, "a\n1\n2", 2001), (FileForm.Json, "[{\"a\":1},{\"a\":2}]", 2000), (FileForm.Json, "{\"a\":1}\n{\"a\":2}\n", 2000) })
        {
            var all = new MemoryStream();
            await form.Repeat(Encoding.UTF8.GetBytes(file), 1000)!.CopyToAsync(all, TestContext.Current.CancellationToken);
            Assert.Equal(cells, form.Cells(all.ToArray()).Count);
        }
    }

    [Fact]
    public void Form_without_text_is_damaged_cell_by_cell()
    {
        var form = new Lines();
        Assert.Equal(4, form.Characters("ab\ncd"u8.ToArray()));
        Assert.Equal("ab\nxd", Encoding.UTF8.GetString(form.Damage("ab\ncd"u8.ToArray(), 2, "x")));
    }

    private static string Describe(IReadOnlyList<FileCell> cells) => string.Join(' ', cells.Select(c => $"{c.Key}={c.Text}"));

    /// <summary>Lines as cells, to see what a form of somebody else inherits.</summary>
    private sealed class Lines : FileForm
    {
        public override IReadOnlyList<FileCell> Cells(ReadOnlyMemory<byte> file)
            => [.. Encoding.UTF8.GetString(file.Span).Split('\n').Select((line, i) => new FileCell($"{i}", line, default))];

        public override byte[] Replace(ReadOnlyMemory<byte> file, FileCell cell, string text)
            => Encoding.UTF8.GetBytes(string.Join('\n', Cells(file).Select(c => c.Key == cell.Key ? text : c.Text)));
    }
}

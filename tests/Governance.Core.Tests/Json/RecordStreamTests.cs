using System.Text;
using Governance.Core.Json;

namespace Governance.Core.Tests.Json;

public class RecordStreamTests
{
    private static readonly RecordStreamOptions Small = new() { MaxRecordBytes = 12, BlockBytes = 16 };

    [Theory]
    [InlineData("{\"a\":1}\n{\"b\":2}\n", "1 @ 0 1:1 {\"a\":1}", "2 @ 8 2:1 {\"b\":2}")]
    [InlineData("{\"a\":1}\r\n\r\n \t \r\n  {\"é\":2}\r\n{\"c\":3}", "1 @ 0 1:1 {\"a\":1}", "2 @ 18 4:3 {\"é\":2}", "3 @ 28 5:1 {\"c\":3}")]
    [InlineData("\uFEFF{\"a\":1}\n{\"b\":2}", "1 @ 3 1:1 {\"a\":1}", "2 @ 11 2:1 {\"b\":2}")]
    [InlineData("\n\n {\"a\":1}", "1 @ 3 3:2 {\"a\":1}")]
    [InlineData("{\"a\":\n{\"b\":2}", "1 @ 0 1:1 {\"a\":", "2 @ 6 2:1 {\"b\":2}")]
    public void Lines_are_records_with_their_place(string input, params string[] expected) => Same(input, null, expected);

    [Theory]
    [InlineData("{\n  \"a\": 1\n}\n", "1 @ 0 1:1 {\n  \"a\": 1\n}")]
    [InlineData(" \uFEFF1", "1 @ 1 1:2 \uFEFF1")]
    [InlineData("7", "1 @ 0 1:1 7")]
    public void One_value_over_several_lines_is_one_record(string input, params string[] expected) => Same(input, null, expected);

    [Theory]
    [InlineData("[]")]
    [InlineData("\uFEFF [ ] \n")]
    [InlineData("[{\"é\":\"],[\"} ,\n {\"b\\\"\":[1,{}]}]", "1 @ 1 1:2 {\"é\":\"],[\"}", "2 @ 17 2:2 {\"b\\\"\":[1,{}]}")]
    [InlineData("[1,\"é\",3]", "1 @ 1 1:2 1", "2 @ 3 1:4 \"é\"", "3 @ 8 1:8 3")]
    [InlineData("[1,,2]", "1 @ 1 1:2 1", "GC0026 @ 3 1:4", "2 @ 4 1:5 2")]
    [InlineData("[,1]", "GC0026 @ 1 1:2", "1 @ 2 1:3 1")]
    [InlineData("[1,]", "1 @ 1 1:2 1", "GC0026 @ 3 1:4")]
    [InlineData("[", "GC0027 @ 1 1:2")]
    [InlineData("[1", "GC0027 @ 2 1:3", "1 @ 1 1:2 1")]
    [InlineData("[1,\n", "1 @ 1 1:2 1", "GC0027 @ 4 2:1")]
    [InlineData("[1] x", "1 @ 1 1:2 1", "GC0007 @ 4 1:5")]
    [InlineData("[1]]", "1 @ 1 1:2 1", "GC0007 @ 3 1:4")]
    [InlineData("[1 2]", "1 @ 1 1:2 1 2")]
    [InlineData("[}]", "1 @ 1 1:2 }")]
    [InlineData("[\"a", "GC0027 @ 3 1:4", "1 @ 1 1:2 \"a")]
    public void Elements_of_a_list_are_records_and_the_list_is_judged(string input, params string[] expected) => Same(input, null, expected);

    [Theory]
    [InlineData("", "GC0008 @ 0 1:1")]
    [InlineData(" \n ", "GC0008 @ 0 1:1")]
    [InlineData("\uFEFF", "GC0008 @ 0 1:1")]
    public void Empty_input_is_a_finding(string input, params string[] expected) => Same(input, null, expected);

    [Theory]
    [InlineData("{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":1}\n{\"b\":2}\n", "GC0009 @ 0 1:1 limit=12", "2 @ 45 2:1 {\"b\":2}")]
    [InlineData("{\"b\":2}\n{\"aaaaaaa\":1}\n{}", "1 @ 0 1:1 {\"b\":2}", "GC0009 @ 8 2:1 limit=12", "3 @ 22 3:1 {}")]
    [InlineData("[1,{\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":1}, 3]", "1 @ 1 1:2 1", "GC0009 @ 3 1:4 limit=12", "3 @ 49 1:50 3")]
    [InlineData("{\n\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\":1}", "GC0009 @ 0 1:1 limit=12")]
    public void Record_above_the_limit_is_a_finding_and_the_next_ones_go_on(string input, params string[] expected) => Same(input, Small, expected);

    [Fact]
    public void Room_doubles_up_to_the_largest_array_and_never_overflows()
    {
        Assert.Equal(2 * 1024 * 1024, RecordStream.Doubled(1024 * 1024));
        Assert.Equal(Array.MaxLength - RecordStream.Padding, RecordStream.Doubled(1 << 30));
        Assert.Equal(Array.MaxLength - RecordStream.Padding, RecordStream.Doubled(Array.MaxLength - RecordStream.Padding));
    }

    [Theory]
    [InlineData("utf-16", "UTF-16LE")]
    [InlineData("utf-16BE", "UTF-16BE")]
    [InlineData("utf-32", "UTF-32LE")]
    [InlineData("utf-32BE", "UTF-32BE")]
    public void Other_encoding_is_named(string encoding, string expected)
    {
        var coding = Encoding.GetEncoding(encoding);
        var bytes = coding.GetBytes("[{\"a\":1}]");
        Assert.Equal([$"GC0003 @ 0 1:1 encoding={expected}"], Recording.Of(bytes));
        Assert.Equal([$"GC0003 @ 0 1:1 encoding={expected}"], Recording.Of([.. coding.GetPreamble(), .. bytes], atOnce: 1));
    }

    [Fact]
    public void Broken_utf8_marks_its_own_record_alone()
    {
        byte[] input = [.. "{\"a\":1}\n\""u8, 0xE9, .. "\"\n3\n"u8];
        Assert.Equal(["1 @ 0 1:1 {\"a\":1}", "2 @ 8 2:1 \"\uFFFD\" not UTF-8", "3 @ 12 3:1 3"], Recording.Of(input));
    }

    [Fact]
    public void Place_within_a_record_is_counted_in_lines_and_code_points()
    {
        var input = Encoding.UTF8.GetBytes("[ {\"é\":\n  \"😀x\"}]");
        using var records = new RecordStream(new MemoryStream(input), _ => { });
        Assert.True(records.Read());
        Assert.True(records.TryNext(out var record));
        var at = record.Bytes.IndexOf((byte)'x');
        Assert.Equal(new TextPosition(at + 2, 2, 5), record.Locate(at));
        Assert.Equal(new TextPosition(7, 1, 7), record.Locate(5));
    }

    [Fact]
    public void Long_elements_with_every_mark_in_texts_are_split_alike_by_any_reader()
    {
        var random = new Random(7);
        string[] bits = ["{\"k\":[1,2,{}]}", "\"],[}{\"", "\"\\\\\"", "\"\\\"]\"", "12345", "[[],[{}]]", "\"" + new string('x', 70) + "\"", "{\"a\":{\"b\":{\"c\":\"]}\"}}}"];
        for (var round = 0; round < 200; round++)
        {
            var elements = Enumerable.Range(0, 8).Select(_ => "[" + string.Join(" ,", Enumerable.Range(0, random.Next(1, 6)).Select(_ => bits[random.Next(bits.Length)])) + "]").ToArray();
            var input = Encoding.UTF8.GetBytes("[" + string.Join(",", elements) + "]");
            var met = Recording.Of(input, new RecordStreamOptions { BlockBytes = random.Next(1, 300) }, random.Next(1, 100));
            Assert.Equal(elements, met.Select(text => text[(text.IndexOf(' ', text.IndexOf(':', StringComparison.Ordinal)) + 1)..]));
        }
    }

    private static void Same(string text, RecordStreamOptions? options, string[] expected)
    {
        var input = Encoding.UTF8.GetBytes(text);
        Assert.Equal(expected, Recording.Of(input, options));
        Assert.Equal(expected, Recording.OfAsync(input, options, 3).GetAwaiter().GetResult());
        options ??= new RecordStreamOptions();
        for (var block = 1; block <= input.Length + 1; block++)
            Assert.Equal(expected, Recording.Of(input, options with { BlockBytes = block, Layout = Known(text, options) }, 1));
    }

    /// <summary>A block of one byte is too short to decide a layout by.</summary>
    private static RecordLayout Known(string text, RecordStreamOptions options)
    {
        using var records = new RecordStream(new MemoryStream(Encoding.UTF8.GetBytes(text)), _ => { }, options);
        while (records.Read())
        {
            while (records.TryNext(out _))
            {
            }
        }

        return records.Layout;
    }
}

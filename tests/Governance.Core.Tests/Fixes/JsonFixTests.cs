using System.Text;
using Governance.Core.Fixes;

namespace Governance.Core.Tests.Fixes;

/// <summary>What is mended in core JSON, what is not, and that nothing else moves.</summary>
public class JsonFixTests
{
    [Theory]
    [InlineData("\"kind\":\"Death\"", "\"kind\":\"death\"", EditKind.Spelling, "GC0015")]
    [InlineData("\"sensitivity\":\"STRICTLY_CONFIDENTIAL \"", "\"sensitivity\":\"strictly-confidential\"", EditKind.Spelling, "GC0015")]
    [InlineData("\"kind\":\"\u00A0death\u202F\"", "\"kind\":\"death\"", EditKind.WhiteSpace, "GC0015")]
    [InlineData("\"place\":{\"country\":\"ml\"}", "\"place\":{\"country\":\"MLI\"}", EditKind.Country, "GC0015")]
    [InlineData("\"place\":{\"country\":\"466\"}", "\"place\":{\"country\":\"MLI\"}", EditKind.Country, "GC0015")]
    [InlineData("\"place\":{\"country\":\"mli\"}", "\"place\":{\"country\":\"MLI\"}", EditKind.Spelling, "GC0015")]
    [InlineData("\"place\":{\"country\":\"NA\"}", "\"place\":{\"country\":\"NAM\"}", EditKind.Country, "GC0015")]
    [InlineData("\"reported\":\"2021/6/30\"", "\"reported\":\"2021-06-30\"", EditKind.Date, "GC0016")]
    [InlineData("\"reported\":\" 2021-06-30\\t\"", "\"reported\":\"2021-06-30\"", EditKind.WhiteSpace, "GC0016")]
    [InlineData("\"comment\":\"Se\u0301gou \\\"Gao\\\"\"", "\"comment\":\"S\u00E9gou \\\"Gao\\\"\"", EditKind.Composition, null)]
    [InlineData("\"comment\":\"Se\\u0301gou\"", "\"comment\":\"S\\u00e9gou\"", EditKind.Composition, null)]
    public async Task Spelling_is_mended_where_the_meaning_stays(string before, string after, EditKind kind, string? code)
    {
        var edit = Assert.Single(await Fixing.Edits(Encoding.UTF8.GetBytes(Incident(before))));
        Assert.Equal((kind, code), (edit.Kind, edit.Code));
        Assert.Equal(Incident(after), await Fixing.Fixed(Incident(before)));
    }

    [Theory]
    [InlineData("\"kind\":\"dead\"")]
    [InlineData("\"place\":{\"country\":\"XX\"}")]
    [InlineData("\"place\":{\"country\":\"46\"}")]
    [InlineData("\"reported\":\"05/06/2021\"")]
    [InlineData("\"comment\":\" spaces around a text \"")]
    [InlineData("\"extensions\":{\"partner\":{\"Champ\":\"Se\u0301gou\",\"Pays\":\"ml\"}}")]
    [InlineData("\"group\":\"Se\u0301gou\"")]
    [InlineData("\"identifiers\":[{\"scheme\":\"a\",\"value\":\"Se\u0301gou\"}]")]
    [InlineData("\"comment\":\"Se\u0301gou \u2126\"")]
    [InlineData("\"kind\":\"Death\",\"kind\":\"rescue\"")]
    [InlineData("\"kind\":\"Death\",\"comment\":\"\\ud800\"")]
    [InlineData("\"kind\":\"Death\",\"\\ud800\":1")]
    [InlineData("\"kind\":\"Death\",")]
    [InlineData("\"parentId\":\" i-2\"")]
    public async Task What_is_not_certain_stays(string member) => Assert.Empty(await Fixing.Edits(Encoding.UTF8.GetBytes(Incident(member))));

    [Fact]
    public async Task Type_of_a_record_is_mended_with_what_it_holds()
        => Assert.Equal("""{"id":"i-1","kind":"death","type":"Incident"}""", await Fixing.Fixed("""{"id":"i-1","kind":"DEATH","type":"INCIDENT"}"""));

    [Fact]
    public async Task Every_other_byte_stays()
    {
        const string before = "\uFEFF[\r\n\t{ \"kind\" : \"DEATH\", \"id\":\"i-1\",\r\n  \"comment\":\"\\u00e9\\/\", \"type\" : \"Incident\" } ,\r\n{\"type\":\"Incident\",\"id\":\"i-2\",\"odd\":1}\r\n]\r\n\r\n";
        Assert.Equal(before.Replace("DEATH", "death", StringComparison.Ordinal), await Fixing.Fixed(before));
    }

    [Fact]
    public async Task Place_of_an_edit_is_told_without_its_values()
    {
        var lines = Incident("\"kind\":\"death\"") + "\n" + Incident("\"comment\":\"é\",\"kind\":\"DEATH\"") + "\n";
        var edit = Assert.Single(await Fixing.Edits(Encoding.UTF8.GetBytes(lines), new FixOptions { InputName = "a.jsonl" }));
        Assert.Equal(("a.jsonl", 2L, 52L), (edit.Origin.Input, edit.Origin.Line, edit.Origin.Column));
        Assert.Equal(("i-1", "/kind", "DEATH", "death"), (edit.Record, edit.Pointer, edit.Before, edit.After));
        Assert.DoesNotContain("DEATH", edit.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Ids_lose_white_space_together_with_the_references_to_them()
        => Assert.Equal(
            ["""{"type":"Incident","id":"i-1","kind":"death"}""", """{"type":"Incident","id":"i-2","kind":"death","parentId":"i-1"}"""],
            await Fixing.FixedTogether("""{"type":"Incident","id":" i-1","kind":"death"}""", """{"type":"Incident","id":"i-2","kind":"death","parentId":" i-1"}"""));

    [Theory]
    [InlineData("""{"type":"Incident","id":"i-1","kind":"death"}""")]
    [InlineData("""{"type":"Incident","id":"i-1\t","kind":"death"}""")]
    [InlineData("""{"type":"Incident","id":"i-3","kind":"death","kind":"death","links":[{"id":" i-1"}]}""")]
    public async Task Id_that_would_meet_another_one_stays_and_so_do_references_to_it(string other)
    {
        string[] dataset = ["""{"type":"Incident","id":" i-1","kind":"death"}""", """{"type":"Incident","id":"i-2","kind":"death","parentId":" i-1"}""", other];
        Assert.Equal(dataset, await Fixing.FixedTogether(dataset));
    }

    [Fact]
    public async Task Copy_of_another_input_is_refused()
    {
        var edits = Fixing.Edits(Encoding.UTF8.GetBytes(Incident("\"kind\":\"DEATH\"")));
        using var other = new MemoryStream(Encoding.UTF8.GetBytes(Incident("\"kind\":\"Death\"")));
        await Assert.ThrowsAsync<InvalidDataException>(async () => await EditedCopy.WriteAsync(other, (await edits).ToAsyncEnumerable(), Stream.Null));
    }

    private static string Incident(string member) => $$"""{"type":"Incident","id":"i-1",{{member}}}""";
}

using System.Text;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

public class SchemaCheckTests
{
    private const string Person = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["id"],
          "additionalProperties": false,
          "properties": {
            "id": { "type": "string", "minLength": 2, "maxLength": 5 },
            "sex": { "enum": ["f", "m"] },
            "born": { "$ref": "#/$defs/date" },
            "a/b~": { "type": "integer" },
            "share": { "type": "number", "minimum": 0, "exclusiveMaximum": 1.5 },
            "tags": { "type": "array", "minItems": 1, "maxItems": 2, "items": { "type": "string" } },
            "friend": { "$ref": "#" },
            "never": false,
            "extensions": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": true } }
          },
          "$defs": { "date": { "title": "year and month", "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$" } }
        }
        """;

    [Theory]
    [InlineData("""{"id":"ab"}""")]
    [InlineData("""{"id":"ab","sex":"f","born":"2021-06","a/b~":1.0,"share":1.49999999999999999999,"tags":["x"],"friend":{"id":"cd"}}""")]
    [InlineData("""{"id":"😀😀😀😀😀","extensions":{"x":{"y":[1,{"z":null}]}}}""")]
    [InlineData("""{"\u0069d":"\u0061\ud83d\ude00"}""")]
    public void Document_that_keeps_the_schema_has_no_finding(string document) => Assert.Empty(Findings(Person, document));

    [Theory]
    [InlineData("""{"id":7}""", "GC0010 /id 6 expected=string actual=integer")]
    [InlineData("""{"id":null}""", "GC0011 /id 6 expected=string")]
    [InlineData("""[]""", "GC0010  0 expected=object actual=array")]
    [InlineData("""  {"sex":"f"}""", "GC0012  2 property=id")]
    [InlineData("""{"id":"ab","secretname":1}""", "GC0013 /#2 11")]
    [InlineData("""{"id":"ab","tagz":1}""", "GC0014 /#2 11 suggestion=tags")]
    [InlineData("""{"id":"ab","sex":"x"}""", "GC0015 /sex 17 allowed=f, m")]
    [InlineData("""{"id":"ab","born":"2021"}""", "GC0016 /born 18 form=year and month")]
    [InlineData("""{"id":"a"}""", "GC0017 /id 6 limit=2")]
    [InlineData("""{"id":"abcdef"}""", "GC0018 /id 6 limit=5")]
    [InlineData("""{"id":"ab","share":-1e-400}""", "GC0019 /share 19 limit=0")]
    [InlineData("""{"id":"ab","share":15E-1}""", "GC0022 /share 19 limit=1.5")]
    [InlineData("""{"id":"ab","tags":[]}""", "GC0023 /tags 18 limit=1")]
    [InlineData("""{"id":"ab","tags":["a","b",3]}""", "GC0010 /tags/2 27 expected=string actual=integer", "GC0024 /tags 18 limit=2")]
    [InlineData("""{"id":"ab","never":1}""", "GC0025 /never 19")]
    [InlineData("""{"id":"ab","a/b~":1.5}""", "GC0010 /a~1b~0 18 expected=integer actual=number")]
    [InlineData("""{"id":"ab","\u0069d":"ab"}""", "GC0004 /id 11 related=1")]
    [InlineData("""{"id":"ab","friend":{"friend":{}}}""", "GC0012 /friend/friend 30 property=id", "GC0012 /friend 20 property=id")]
    [InlineData("""{"id":"ab","extensions":{"p":{"q":1},"r":2}}""", "GC0010 /extensions/#2 41 expected=object actual=integer")]
    [InlineData("""{"id":"ab\ud800"}""", "GC0006 /id 9")]
    [InlineData("""{"id":"ab"} x""", "GC0007  12")]
    [InlineData("""{"id":"ab",}""", "GC0001  11")]
    [InlineData("""{"sex":"x","id":tru}""", "GC0015 /sex 7 allowed=f, m", "GC0001 /id 19")]
    [InlineData(" \n", "GC0008  0")]
    public void Document_that_breaks_the_schema_is_reported_with_code_pointer_offset_and_facts(string document, params string[] expected) =>
        Assert.Equal(expected, Findings(Person, document));

    [Fact]
    public void Invalid_utf8_is_reported_where_it_stands()
    {
        byte[] document = [.. "{\"sex\":\"x\",\"id\":\"ab"u8, 0xE9, .. "\"}"u8];
        Assert.Equal(["GC0015 /sex 7 allowed=f, m", "GC0002 /id 19"], Findings(Person, document));
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(1000, 1)]
    [InlineData(100_000, 1)]
    public void Nesting_beyond_64_levels_is_one_finding_and_no_crash(int depth, int findings)
    {
        var arrays = new string('[', depth) + new string(']', depth);
        var objects = string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth);
        var found = Findings("true", arrays);
        Assert.Equal(findings, found.Length);
        Assert.All(found, text => Assert.StartsWith("GC0005 /0/0/", text, StringComparison.Ordinal));
        Assert.Equal(findings, Findings("true", objects).Length);
    }

    [Theory]
    [InlineData("9007199254740993", true)]
    [InlineData("9007199254740993.0", true)]
    [InlineData("90071992547409.93e2", true)]
    [InlineData("9007199254740992", false)]
    [InlineData("9007199254740993.0000000000000000000000000000001", false)]
    [InlineData("9007199254740993e99999999999999999999999", false)]
    public void Numbers_are_compared_without_rounding(string number, bool same)
    {
        Assert.Equal(same, Findings("""{"enum":[9007199254740993]}""", number).Length == 0);
        Assert.Equal(same, Findings("""{"minimum":9007199254740993,"maximum":9007199254740993}""", number).Length == 0);
    }

    [Fact]
    public void Long_list_of_codes_is_named_in_part()
    {
        var codes = string.Join(",", Enumerable.Range(1, 13).Select(i => $"\"c{i}\""));
        Assert.Equal(["GC0015  0 allowed=c1, c2, c3, c4, c5, c6, c7, c8, …"], Findings($$"""{"enum":[{{codes}}]}""", "\"x\""));
    }

    [Fact]
    public void Values_and_unknown_names_of_the_data_never_come_out()
    {
        const string canary = "Xq7canary";
        string[] documents =
        [
            $$$"""{"id":"{{{canary}}}","{{{canary}}}":"{{{canary}}}","sex":"{{{canary}}}","born":"{{{canary}}}","share":"{{{canary}}}","tags":{"{{{canary}}}":1},"extensions":{"{{{canary}}}":"{{{canary}}}"}}""",
            $$$"""{"{{{canary}}}":1,"{{{canary}}}":2,"id":"{{{canary}}}\ud800","friend":{"{{{canary}}}\ud800":{{{canary}}}""",
            $$$$$"""{"extensions":{"{{{{{canary}}}}}":{"{{{{{canary}}}}}":{"{{{{{canary}}}}}":"{{{{{canary}}}}}" "{{{{{canary}}}}}"}}}}""",
        ];
        foreach (var document in documents)
        {
            var found = Findings(Person, document);
            Assert.NotEmpty(found);
            Assert.All(found, text => Assert.DoesNotContain("canary", text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("""{"format":"date"}""", "#", "format")]
    [InlineData("""{"properties":{"a":{"const":1}}}""", "#/properties/a", "const")]
    [InlineData("""{"$defs":{"a":{"$id":"x"}}}""", "#/$defs/a", "$id")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#"}""", "#", "$schema")]
    [InlineData("""{"$ref":"http://example.org/x"}""", "#", "$ref")]
    [InlineData("""{"items":{"$ref":"#/$defs/none"}}""", "#/items", "$ref")]
    [InlineData("""{"$ref":"#"}""", "#", "$ref")]
    [InlineData("""{"pattern":"(a)\\1"}""", "#", "pattern")]
    [InlineData("""{"pattern":"(?=a)"}""", "#", "pattern")]
    [InlineData("""{"items":{"pattern":"\\P{L}{1000}"}}""", "#/items", "pattern")]
    [InlineData("""{"items":{"$ref":"#/$defs"},"$defs":{}}""", "#/items", "$ref")]
    [InlineData("""{"type":"text"}""", "#", "type")]
    [InlineData("""{"minLength":-1}""", "#", "minLength")]
    [InlineData("""{"required":"id"}""", "#", "required")]
    [InlineData("""{"minimum":1e999999999999}""", "#", "minimum")]
    [InlineData("""{"type":"object","type":"array"}""", "#", null)]
    [InlineData("""{"type":""", "#", null)]
    [InlineData("7", "#", null)]
    public void Schema_outside_the_subset_is_refused_with_its_place(string schema, string pointer, string? keyword)
    {
        var refused = Assert.Throws<SchemaException>(() => Schema.Compile(Encoding.UTF8.GetBytes(schema)));
        Assert.Equal((pointer, keyword), (refused.Pointer, refused.Keyword));
    }

    [Fact]
    public void Reference_beside_other_keywords_applies_as_well_as_they_do()
    {
        const string schema = """{"$ref":"#/$defs/short","minLength":2,"$defs":{"short":{"type":"string","maxLength":3}}}""";
        Assert.Empty(Findings(schema, "\"ab\""));
        Assert.Equal(["GC0017  0 limit=2"], Findings(schema, "\"a\""));
        Assert.Equal(["GC0018  0 limit=3"], Findings(schema, "\"abcd\""));
    }

    private static string[] Findings(string schema, string document) => Findings(schema, Encoding.UTF8.GetBytes(document));

    private static string[] Findings(string schema, byte[] document)
    {
        var compiled = Schema.Compile(Encoding.UTF8.GetBytes(schema));
        var found = new List<string>();
        var valid = compiled.Check(document, finding => found.Add(Text(finding)));
        Assert.Equal(valid, found.Count == 0);
        Assert.Equal(valid, compiled.Check(document, null));
        Assert.Equal(valid, compiled.IsValid(document));
        return [.. found];
    }

    private static string Text(ShapeFinding finding)
    {
        var facts = finding.Arguments.Select(argument => $" {argument.Name}={argument.Value}");
        var related = finding.RelatedOffset < 0 ? "" : $" related={finding.RelatedOffset}";
        return $"{finding.Descriptor.Code} {finding.Pointer} {finding.Offset}{string.Concat(facts)}{related}";
    }
}

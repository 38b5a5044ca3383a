using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>A structure message that is damaged, or says something that is not of its form, is told with its place.</summary>
public class DamagedStructures
{
    [Theory]
    [InlineData("""{"id": "F", "parent": "_T"}""", """^{"parent": "_T"}""")]
    [InlineData("""{"id": "F", "parent": "_T"}""", """^{"id": ""}""")]
    [InlineData("""{"id": "F", "parent": "_T"}""", """^{"id": null}""")]
    [InlineData("{\"id\": \"F\", \"parent\": \"_T\"}", "^\"F\"")]
    [InlineData("""{"id": "_T"}""", """{"id": "_T", "names": ^[]}""")]
    [InlineData("""{"id": "_T"}""", """{"id": "_T", "names": {"en": ^5}}""")]
    [InlineData("""{"id": "_T"}""", """{"id": "_T", ^"id": "X"}""")]
    [InlineData("""{"id": "CL_SEX", """, """^{""")]
    [InlineData("{\"id\": \"CL_SEX\", \"version\": \"1.0\", \"agencyID\": \"IAEG-SDGs\"", "^{\"id\": \"CL_SEX\", \"version\": \"1.0\"")]
    [InlineData("{\"id\": \"CL_SEX\", \"version\": \"1.0\"", "{\"id\": \"CL_SEX\", \"version\": ^1.0")]
    [InlineData("\"codelists\": [", "\"codelists\": ^{}, \"x\": [")]
    [InlineData("""{"id": "FREQ", "position": 0, "type": "Dimension"}""", """^{"position": 0}""")]
    [InlineData("""{"id": "FREQ", "position": 0, "type": "Dimension"}""", """{"id": ^7}""")]
    [InlineData("\"id\": \"SEX\", ", "\"id\": \"SEX\", \"conceptIdentity\": ^{}, ")]
    [InlineData("{\"primaryMeasure\": \"OBS_VALUE\"}", "^\"observation\"")]
    [InlineData("\"assignmentStatus\": \"Conditional\"", "\"assignmentStatus\": ^true")]
    [InlineData("\"enumerationFormat\": {\"maxLength\": 2}", "\"textFormat\": ^[]")]
    [InlineData("\"enumerationFormat\": {\"maxLength\": 2}", "\"textFormat\": {\"maxLength\": ^[2]}")]
    [InlineData("\"urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX(1.0)\"", "^\"CL_SEX\"")]
    [InlineData("\"urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX(1.0)\"", "^\"\"")]
    [InlineData("\"urn:sdmx:org.sdmx.infomodel.codelist.Codelist=IAEG-SDGs:CL_SEX(1.0)\"", "^{\"id\": \"CL_SEX\"}")]
    [InlineData("\"dataStructureComponents\": {", "\"dataStructureComponents\": ^[], \"x\": {")]
    [InlineData("""{"id": "DF_SDG_GLH", """, """^{""")]
    [InlineData("\"structure\": \"urn", "\"structure\": ^5, \"urn\": \"urn")]
    public async Task What_is_not_of_the_form_is_told_at_its_place(string good, string bad)
    {
        var (structure, line, column) = Marked(good, bad);
        var items = await SdmxRun.ReadAsync(Fixtures.Specific, structure);
        var told = items.SelectMany(i => i.Findings).First(f => f.Code == "GC4228");
        Assert.Equal(("dsd.xml", line, column, 0), (told.Origin.Input, told.Origin.Line, told.Origin.Column, told.Arguments.Count));
        Assert.Equal(3, items.Observations().Count);
        Assert.DoesNotContain("GC4216", items.Codes());
    }

    [Theory]
    [InlineData("""<s:Code id="F"/>""", "<s:Code/>")]
    [InlineData("""<s:Code id="F"/>""", """<s:Code id=""/>""")]
    [InlineData("""<s:Dimension id="FREQ"/>""", "<s:Dimension/>")]
    [InlineData("""<s:Enumeration><Ref id="CL_SEX" agencyID="IAEG-SDGs" version="1.0"/></s:Enumeration>""", "<s:Enumeration>CL_SEX</s:Enumeration>")]
    [InlineData("""<s:Enumeration><Ref id="CL_SEX" agencyID="IAEG-SDGs" version="1.0"/></s:Enumeration>""", "<s:Enumeration/>")]
    public async Task The_same_is_told_of_the_structure_in_XML(string good, string bad)
    {
        var structure = Fixtures.Definition.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEqual(Fixtures.Definition, structure);
        var at = structure.IndexOf(bad, StringComparison.Ordinal);
        var (line, column) = (structure[..at].Count(c => c == '\n') + 1, at - structure.LastIndexOf('\n', at) + 1);
        var items = await SdmxRun.ReadAsync(Fixtures.Specific, structure);
        var told = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4228");
        Assert.Equal((line, column), (told.Origin.Line, told.Origin.Column));
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Arguments.Any(a => a.Value as string == ""));
    }

    [Theory]
    [InlineData("""<s:MetadataAttributeUsage><s:MetadataAttributeReference>X</s:MetadataAttributeReference><s:AttributeRelationship><s:Dimension>FREQ</s:Dimension></s:AttributeRelationship></s:MetadataAttributeUsage>""")]
    [InlineData("""<s:Group id="G"><s:GroupDimension><s:DimensionReference>FREQ</s:DimensionReference></s:GroupDimension></s:Group>""")]
    public async Task Uses_of_dimensions_are_none_without_an_id(string use)
    {
        var structure = Fixtures.Definition.Replace("</s:AttributeList>", use + "</s:AttributeList>", StringComparison.Ordinal);
        Assert.Equal(StructureTwins.Said(await SdmxRun.ReadAsync(Fixtures.Specific, Fixtures.Definition)), StructureTwins.Said(await SdmxRun.ReadAsync(Fixtures.Specific, structure)));
    }

    [Theory]
    [InlineData("\"codes\": [{\"id\": \"_T\"}", "\"codes\": [{\"id\": \"_T\",^}")]
    [InlineData("\"dataflows\": [", "\"dataflows\": [^,")]
    [InlineData("\"sender\": {\"id\": \"XX\"}", "\"sender\": {\"id\": ^\"\\uD800\"}")]
    [InlineData("\"sender\": {\"id\": \"XX\"}", "\"sender\": ^// {\"id\": \"XX\"}")]
    [InlineData("\"name\": \"Goals\", \"names\"", "\"name\": \"Réalité 😀 d’été\", ^names\"")]
    [InlineData("\"name\": \"Goals\", \"names\"", "\"name\": \"é\",\n\n \"è\": \"é\",\n \"ù\": ^x, \"names\"")]
    public async Task Damage_is_told_at_its_place(string good, string bad)
    {
        var (structure, line, column) = Marked(good, bad);
        await AssertDamagedAsync(Encoding.UTF8.GetBytes(structure), line, column);
    }

    [Fact]
    public async Task Damage_at_the_end_or_behind_it_is_told()
    {
        var lines = JsonFixtures.First.Split('\n');
        await AssertDamagedAsync(Encoding.UTF8.GetBytes(JsonFixtures.First.TrimEnd()[..^1]), lines.Length, null);
        await AssertDamagedAsync(Encoding.UTF8.GetBytes(JsonFixtures.First + "{}"), lines.Length, 2);
    }

    [Fact]
    public async Task Too_deep_and_other_encodings_are_damage()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 70)) + string.Concat(Enumerable.Repeat("]", 70));
        await AssertDamagedAsync(Encoding.UTF8.GetBytes(JsonFixtures.First.Replace("\"isFinal\": true", $"\"x\": {deep}", StringComparison.Ordinal)), 6, null);
        await AssertDamagedAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(JsonFixtures.First)], 1, 1);
    }

    [Fact]
    public async Task Text_beyond_the_bound_is_damage()
        => await AssertDamagedAsync(Encoding.UTF8.GetBytes(JsonFixtures.First.Replace("\"isFinal\": true", $"\"x\": \"{new string('x', SafeXml.MaxNodeBytes)}\"", StringComparison.Ordinal)), 6, null);

    [Fact]
    public async Task Mark_of_the_byte_order_is_no_damage()
        => Assert.Equal(["GC4210", "GC4213"], (await SdmxRun.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.Specific), [[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(JsonFixtures.Second)]])).Codes());

    /// <summary>Wherever it is cut off, the message is damaged; nothing breaks, and the observations are read.</summary>
    [Fact]
    public async Task Cut_off_anywhere_it_is_told()
    {
        var bytes = Encoding.UTF8.GetBytes(JsonFixtures.Second.TrimEnd());
        for (var length = 1; length < bytes.Length; length += 97)
        {
            var items = await SdmxRun.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.Specific), bytes[..length]);
            Assert.Contains("GC4216", items.Codes());
            Assert.Contains("GC4207", items.Codes());
            Assert.Equal(3, items.Observations().Count);
        }
    }

    /// <summary>With any one character another one, no reading ends in an exception, and none prints what the message holds.</summary>
    [Fact]
    public async Task Any_character_may_be_another_one()
    {
        var random = new Random(7);
        for (var i = 0; i < 400; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(JsonFixtures.First);
            bytes[random.Next(bytes.Length)] = (byte)"{}[]\",:0\\x \n"[random.Next(12)];
            Assert.Equal(3, (await SdmxRun.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.Specific), bytes)).Observations().Count);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data": {}}""")]
    [InlineData("""{"data": {"codelists": []}}""")]
    [InlineData("""{"data": {"conceptSchemes": [{"id": "A", "agencyID": "B", "concepts": [{"id": "C"}]}]}}""")]
    [InlineData("""{"meta": {"id": "a"}, "data": {"dataSets": [{"observations": {}}], "structures": [{"dimensions": {}}]}}""")]
    public async Task Companion_in_JSON_that_has_no_structures_is_named(string companion)
        => Assert.Equal("dsd.xml", Assert.Single((await SdmxRun.ReadAsync(Fixtures.Csv1, companion)).SelectMany(i => i.Findings), f => f.Code == "GC4216").Origin.Input);

    [Theory]
    [MemberData(nameof(JsonStructures.Messages), MemberType = typeof(JsonStructures))]
    public async Task Given_as_the_data_it_is_refused_as_the_one_in_XML_is(string structure)
    {
        var expected = Assert.Single((await SdmxRun.ReadAsync(Fixtures.Definition)).SelectMany(i => i.Findings));
        Assert.Equal(("GC4201", "Structure"), (expected.Code, expected.Arguments[0].Value));
        foreach (var given in (string[])[structure, structure[..^200], structure.Replace("\"meta\": {", "\"errors\": [{\"code\": 100}], \"meta\": {", StringComparison.Ordinal)])
        {
            var finding = Assert.Single((await SdmxRun.ReadAsync(given)).SelectMany(i => i.Findings));
            Assert.Equal(("GC4201", "Structure", 1), (finding.Code, finding.Arguments[0].Value, finding.Origin.Line));
        }
    }

    [Theory]
    [InlineData("""{"meta": {"id": "a"}, "data": {"metadataSets": []}}""", "GC4201", "GenericMetadata")]
    [InlineData("""{"$schema": "https://json.sdmx.org/2.9/sdmx-json-structure-schema.json", "meta": {"id": "a"}, "data": {"newStructures": [{"id": "b"}]}}""", "GC4201", "Structure")]
    [InlineData("""{"$schema": {"data": {"codelists": []}}, "meta": {"id": "a"}, "data": {}}""", "GC4217", null)]
    [InlineData("""{"meta": {"id": "a"}, "data": {}}""", "GC4217", null)]
    [InlineData("""{"data": {"rows": []}}""", "GC4227", null)]
    public async Task Other_messages_in_JSON_are_told_by_what_they_are(string message, string code, string? kind)
    {
        var finding = Assert.Single((await SdmxRun.ReadAsync(message)).SelectMany(i => i.Findings));
        Assert.Equal((code, kind), (finding.Code, finding.Arguments is [var first] ? first.Value as string : null));
    }

    [Theory]
    [MemberData(nameof(JsonStructures.Messages), MemberType = typeof(JsonStructures))]
    public async Task It_is_recognised(string structure)
    {
        await using var source = await FormatSource.OpenAsync("structure.json", new MemoryStream(Encoding.UTF8.GetBytes(structure)));
        Assert.Equal(["sdmx"], (await FormatRun.Registry.RecogniseAsync(source)).Select(r => r.Format.Id));
    }

    /// <summary>The structure with something else in it, and where the mark in that stands.</summary>
    private static (string Structure, int Line, int Column) Marked(string good, string bad)
    {
        var marked = JsonFixtures.First.Replace(good, bad, StringComparison.Ordinal);
        var at = marked.IndexOf('^', StringComparison.Ordinal);
        return (marked.Replace("^", "", StringComparison.Ordinal), marked[..at].Count(c => c == '\n') + 1, marked[(marked.LastIndexOf('\n', at) + 1)..at].EnumerateRunes().Count() + 1);
    }

    private static async Task AssertDamagedAsync(byte[] structure, int line, int? column)
    {
        var items = await SdmxRun.ReadAsync(Encoding.UTF8.GetBytes(Fixtures.Specific), structure);
        var told = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4216");
        Assert.Equal(("dsd.xml", line), (told.Origin.Input, told.Origin.Line));
        Assert.True(column is null || column == told.Origin.Column, $"column {told.Origin.Column}");
        Assert.Equal(3, items.Observations().Count);
        Assert.Contains("GC4207", items.Codes());
    }
}

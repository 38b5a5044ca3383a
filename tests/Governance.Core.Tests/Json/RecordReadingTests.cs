using System.Text;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Testing;

namespace Governance.Core.Tests.Json;

/// <summary>Records are read as System.Text.Json reads them, though not by it.</summary>
public class RecordReadingTests
{
    [Fact]
    public void Records_are_read_as_the_serialiser_reads_them()
    {
        var random = new Random(31);
        var records = new RecordGenerator(random);
        for (var i = 0; i < 5_000; i++)
        {
            var json = records.Next(RecordGenerator.Kinds[i % RecordGenerator.Kinds.Count], oneIn: 1 + (i % 4)).ToJsonString();
            foreach (var spelling in (string[])[json, Schemas.Respelling.Of(json, random)])
            {
                var expected = JsonSerializer.Deserialize(spelling, RecordJson.TypeInfo)!;
                var read = RecordJson.Read(Encoding.UTF8.GetBytes(spelling));
                Assert.Equal(expected.GetType(), read.GetType());
                Assert.Equal(RecordJson.ToJson(expected), RecordJson.ToJson(read));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":"Incident"}""")]
    [InlineData("""{"type":"Incident","id":"i"}""")]
    [InlineData("""{"type":"Incident","id":null,"kind":"death"}""")]
    [InlineData("""{"type":"Incident","id":7,"kind":"death"}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death"} {}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death",""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","minted":"yes"}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","schemaVersion":1.5}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","reported":"2021-13"}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","place":[]}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","place":{"country":"Mali"}}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","place":{"point":{"latitude":91,"longitude":0}}}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","place":{"point":{"latitude":1}}}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","causes":{}}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","counts":{"dead":{"value":1e400}}}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","sensitivity":"secret"}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","comment":"\ud800"}""")]
    [InlineData("""{"type":"Conference","id":"i"}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","type":"Migrant"}""")]
    [InlineData("""{"type":null,"id":"i","kind":"death","type":"Incident"}""")]
    [InlineData("""{"type":"Incid\ud800","id":"i"}""")]
    [InlineData("""{"\ud800":1,"type":"Incident","id":"i","kind":"death"}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","causes":[null]}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","extensions":{"x":null}}""")]
    [InlineData("""{"type":"Incident","id":"i","kind":"death","sensitivity":"Public"}""")]
    public void What_is_no_record_is_refused_in_one_way(string json) => Assert.ThrowsAny<JsonException>(() => RecordJson.Read(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("{}", "The member type is missing.")]
    [InlineData("""{"type":"CANARY","id":"i"}""", "The type is none of those that records have.")]
    [InlineData("""{"type":"incident","id":"i"}""", "The type is none of those that records have.")]
    public void What_is_wrong_with_the_type_is_said_without_it(string json, string said)
        => Assert.Equal(said, Assert.ThrowsAny<JsonException>(() => RecordJson.Read(Encoding.UTF8.GetBytes(json))).Message);

    [Theory]
    [InlineData("""{"id":"i","kind":"death","type":"Incident"}""")]
    [InlineData("""{"\u0069d":"i","k\u0069nd":"d\u0065ath","t\u0079pe":"Incident"}""")]
    [InlineData("""{"type":"Incident","kind":"death","unknown":{"id":[{}]},"id":"i","comment":null}""")]
    [InlineData("""{"type":"Incident","id":"h","kind":"death","id":"i"}""")]
    [InlineData(" { \"type\" : \"Incident\" ,\n\"id\":\"i\",\r\n\t\"kind\":\"death\" }\n")]
    public void Members_may_stand_anywhere_and_be_spelled_as_JSON_allows(string json)
        => Assert.Equal("""{"type":"Incident","id":"i","kind":"death"}""", RecordJson.ToJson(RecordJson.Read(Encoding.UTF8.GetBytes(json))));

    [Theory]
    [InlineData("1.2345678901234567890123456789012345", true)]
    [InlineData("0.00000000000000000000000000001", true)]
    [InlineData("1e-400", true)]
    [InlineData("1.000000000000000000000000000000000000", false)]
    [InlineData("123456789012345.1234567890123", false)]
    [InlineData("1.5E+2", false)]
    [InlineData("0e99", false)]
    public void Numbers_of_more_digits_than_are_kept_are_told_where_they_stand(string number, bool isRounded)
    {
        var found = new List<Diagnostic>();
        var json = $$$"""{"value":{"qualifier":"estimate","value":{{{number}}}},"dimensions":[{"dimension":"sex","code":"F"}],"type":"Observation","id":"o","indicatorId":"gcm-07"}""";
        Validator.Default.Validate(Encoding.UTF8.GetBytes(json), found.Add);
        var rounded = found.Where(f => f.Code == "GC0039").ToList();
        Assert.True(rounded.Count == (isRounded ? 1 : 0), string.Join(" ", found.Select(f => f.Code + f.Pointer)));
        Assert.All(rounded, f => Assert.Equal(("/value/value", json.IndexOf(number, StringComparison.Ordinal) + 1L), (f.Pointer, f.Origin.Column)));
    }

    [Fact]
    public void No_error_holds_the_value_that_is_refused()
    {
        var wrong = Assert.ThrowsAny<JsonException>(() => RecordJson.Read("""{"type":"Incident","id":"i","kind":"death","place":{"point":{"latitude":91.2345,"longitude":0}}}"""u8));
        Assert.DoesNotContain("91", wrong.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CANARY")]
    [InlineData("""{"type":"Migrant","id":nCANARY}""")]
    [InlineData("""{"type":"Migrant","id":"a"}CANARY""")]
    [InlineData("""{"type":"Migrant","id":"a","numberOfChildren":12CANARY}""")]
    public void Error_of_what_is_no_json_tells_its_place_and_quotes_nothing(string json)
    {
        var wrong = Assert.ThrowsAny<JsonException>(() => RecordJson.Read(Encoding.UTF8.GetBytes(json)));
        Assert.Equal("Not valid JSON.", wrong.Message);
        Assert.Equal(json.IndexOf("CANARY", StringComparison.Ordinal), wrong.BytePositionInLine);
        Assert.DoesNotContain("CANARY", wrong.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"Incident","x":[""")]
    [InlineData("""{"type":"Incident","x":[#]}""")]
    [InlineData("""{"type":"Incident","x":{"y":""")]
    public void Reading_what_nobody_has_checked_ends(string json) => Assert.ThrowsAny<JsonException>(() => RecordJson.ReadValid(Encoding.UTF8.GetBytes(json), "Incident", out _));

    [Fact]
    public void Each_rounded_number_of_a_record_is_told()
    {
        var found = new List<Diagnostic>();
        Validator.Default.Validate("""{"type":"Observation","id":"o","indicatorId":"x","value":{"value":1e-400,"lower":0.5,"upper":2e-400}}"""u8, found.Add);
        Assert.Equal(["/value/value", "/value/upper"], found.Where(f => f.Code == "GC0039").Select(f => f.Pointer));
    }

    [Theory]
    [InlineData('1', "/0/a/0")]
    [InlineData('2', "/0/a/1/b")]
    [InlineData('3', "/0/c/0/0")]
    public void Pointers_are_found_by_offset(char number, string pointer)
    {
        const string json = """[{"a":[1,{"b":2}],"c":[[3]]}]""";
        Assert.Equal(pointer, PointerLocator.Pointer(Encoding.UTF8.GetBytes(json), json.IndexOf(number, StringComparison.Ordinal)));
    }
}

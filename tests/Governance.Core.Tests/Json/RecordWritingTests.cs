using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using Governance.Core.Json;
using Governance.Core.Testing;

namespace Governance.Core.Tests.Json;

/// <summary>Records are written as System.Text.Json writes them, byte for byte, though not by it.</summary>
public class RecordWritingTests
{
    [Fact]
    public void Records_are_written_as_the_serialiser_writes_them()
    {
        var records = new RecordGenerator(new Random(30));
        for (var i = 0; i < 5_000; i++)
        {
            var record = RecordJson.Read(Encoding.UTF8.GetBytes(records.Next(RecordGenerator.Kinds[i % RecordGenerator.Kinds.Count], oneIn: 1 + (i % 4)).ToJsonString()));
            Assert.Equal(Serialised(record), RecordJson.ToJson(record));
        }
    }

    [Fact]
    public void Values_that_no_schema_accepts_are_written_as_the_serialiser_writes_them()
    {
        var record = new Incident
        {
            Id = "a\"b\\é\u2028\ud800",
            Kind = "",
            Causes = [null!, new Coded { Code = "x" }],
            Place = new Place { Point = new GeoPoint(1.50m, -0.0m), Country = CountryCode.Parse("MLI") },
            Extensions = new Dictionary<string, IDictionary<string, JsonElement>> { ["a\"é"] = null!, ["b"] = new Dictionary<string, JsonElement> { ["ü<"] = JsonDocument.Parse("[1.0, null, {\"é\": \"\\u0007\"}]").RootElement } },
        };
        Assert.Equal(Serialised(record), RecordJson.ToJson(record));
    }

    [Fact]
    public void Numbers_of_any_size_are_written_as_the_serialiser_writes_them()
        => Gen.Select(Gen.Int, Gen.Int[0, 28], Gen.Bool, Gen.OneOf(Gen.Const(0), Gen.Int)).Sample(
            (low, scale, isNegative, high) =>
            {
                var record = new Incident { Id = "i", Kind = "death", Counts = new IncidentCounts { Dead = new Quantity { Value = new decimal(low, 0, high, isNegative, (byte)scale), Lower = new decimal(low % 100, 0, 0, isNegative, (byte)(scale % 3)) } } };
                return Serialised(record) == RecordJson.ToJson(record);
            },
            iter: 20_000);

    [Fact]
    public void Texts_of_any_character_are_written_as_the_serialiser_writes_them()
    {
        var record = new Incident { Id = "i", Kind = "death" };
        for (var c = 0; c <= char.MaxValue; c++)
        {
            record.Comment = string.Concat("é", ((char)c).ToString(), c % 2 == 0 ? "x" : "\udc00");
            Assert.Equal(Serialised(record), RecordJson.ToJson(record));
        }
    }

    [Fact]
    public void Lists_that_are_no_lists_of_the_framework_are_written_too()
        => Assert.Equal("""{"type":"Migrant","id":"m","nationalities":["MLI","NER"]}""", RecordJson.ToJson(new Migrant { Id = "m", Nationalities = new System.Collections.ObjectModel.Collection<CountryCode> { CountryCode.Parse("MLI"), CountryCode.Parse("NER") } }));

    [Fact]
    public void Enum_members_that_do_not_exist_are_refused_like_by_the_serialiser()
        => Assert.Throws<JsonException>(() => RecordJson.ToJson(new Migrant { Id = "m", Sensitivity = (Sensitivity)99 }));

    private static string Serialised(Record record)
    {
        using var output = new MemoryStream();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            JsonSerializer.Serialize(writer, record, RecordJson.TypeInfo);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}

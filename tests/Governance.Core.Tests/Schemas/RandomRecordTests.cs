using System.Text;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Core.Tests.Schemas;

/// <summary>Everything the schema accepts builds a record, and the record writes itself back.</summary>
public class RandomRecordTests
{
    [Fact]
    public void Everything_the_schema_accepts_builds_a_record_that_writes_itself_back()
    {
        var random = new Random(2021);
        var records = new RandomRecords(random);
        var schemas = InStep.SchemaWriter.RecordTypes.ToDictionary(t => t.Name, t => Schema.Compile(Encoding.UTF8.GetBytes(RandomRecords.Schema(t.Name).ToJsonString())));
        for (var i = 0; i < 20_000; i++)
        {
            var document = records.Next();
            var bytes = Encoding.UTF8.GetBytes(document.ToJsonString());
            var schema = schemas[(string)document["type"]!];
            Assert.True(schema.Check(bytes, f => Assert.Fail($"{f.Descriptor.Code} at {f.Pointer} of {document.ToJsonString()}")));
            var record = RecordJson.Read(bytes);
            var written = RecordJson.ToJson(record);
            Assert.True(schema.IsValid(Encoding.UTF8.GetBytes(written)), written);
            Assert.True(RecordJson.AreEqual(record, RecordJson.Read(Encoding.UTF8.GetBytes(written))));
            var respelled = Encoding.UTF8.GetBytes(Respelling.Of(document.ToJsonString(), random));
            Assert.True(schema.Check(respelled, f => Assert.Fail($"{f.Descriptor.Code} at {f.Pointer} of {Encoding.UTF8.GetString(respelled)}")));
            Assert.True(schema.IsValid(respelled));
            Assert.True(RecordJson.AreEqual(record, RecordJson.Read(respelled)));
        }
    }

    [Fact]
    public void Type_is_read_wherever_it_stands()
    {
        var record = RecordJson.Read("""{"id":"o1","name":{"text":"Gao","language":"fr"},"type":"Organisation"}"""u8);
        Assert.Equal("o1", Assert.IsType<Organisation>(record).Id);
        Assert.Equal("""{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"}}""", RecordJson.ToJson(record));
    }

    [Fact]
    public void Empty_collections_and_absent_members_are_not_written()
        => Assert.Equal("""{"type":"Migrant","id":"m1"}""", RecordJson.ToJson(new Migrant { Id = "m1", Nationalities = [], Cases = [], Extensions = new Dictionary<string, IDictionary<string, System.Text.Json.JsonElement>>() }));
}

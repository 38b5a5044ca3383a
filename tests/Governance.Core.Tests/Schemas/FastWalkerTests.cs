using System.Text;
using System.Text.Unicode;
using Governance.Core.Benchmarks;
using Governance.Core.Schemas;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Tests.Schemas;

public class FastWalkerTests
{
    private const string Tricky = """
        {
          "type": "object", "required": ["n", "other"], "additionalProperties": { "type": ["string", "null", "array"], "maxLength": 6, "items": {} },
          "properties": {
            "n": { "type": "number", "minimum": -0.5, "exclusiveMaximum": 100 },
            "m": { "type": "number", "minimum": -0.5, "exclusiveMaximum": 10.25 },
            "i": { "type": "integer", "exclusiveMinimum": -3.5, "maximum": 7 },
            "k": { "enum": [1, 2.0, "a", "bc", null, true, [1], "\u00e9"] },
            "t": { "type": "string", "minLength": 2, "maxLength": 4 },
            "p": { "type": "string", "pattern": "^[a-z\u00e0-\u00ff]+(?: |[^a-z\u00e0])x?$|b{2,3}", "minLength": 2 },
            "f": { "type": "string", "pattern": "^[A-Z]{2}-[0-9]{2}$" },
            "self": { "$ref": "#" },
            "both": { "$ref": "#/$defs/short", "minLength": 2 },
            "b": { "type": "boolean" },
            "any": true,
            "list": { "type": "array", "minItems": 1, "maxItems": 3, "items": { "$ref": "#/$defs/short" } }
          },
          "$defs": { "short": { "type": "string", "maxLength": 3 } }
        }
        """;

    private static readonly string[] TrickyDocuments =
    [
        """{"n":1.5,"other":null,"m":10.2499,"i":-3,"k":"bc","t":"éé","p":"été x","f":"AB-12","b":true,"list":["a","bcd"],"both":"ab"}""",
        """ { "other" : "x\n" , "n" : -0.5 , "k" : 1, "any" : {"a":[1,2,{"b":null,"c":1e5}],"d":"\u00e9\"","e":-0.0}, "self":{"n":0,"other":[]} } """,
        """{"n":99.999999,"other":[true,{"x":1,"y":2}],"k":true,"i":7,"p":"abbb","t":"😀😀","unknown":"sixsix","zz":null,"self":{"n":1,"other":null,"self":{"n":2,"other":null}}}""",
        """{"n":0,"other":null,"k":"\u00e9","long-name-that-is-not-known-to-anybody":"x","any":[[[[]]],{}],"list":["é"]}""",
    ];

    [Fact]
    public void Mutated_documents_are_never_accepted_where_the_exact_walker_refuses()
    {
        var migrant = Compile("migrant");
        var lines = new MigrantLines(11);
        var migrants = Enumerable.Range(0, 50).Select(_ => lines.Next()).ToArray();
        var incident = """{"type":"Incident","id":"x:1","kind":"death","extensions":{"a":{"b":[1,{"c":null}],"d":{"a":2}},"e":{}}}""";
        Mutate(migrant, migrants, 50_000, 1);
        Mutate(Schema.Compile(Encoding.UTF8.GetBytes(Tricky)), TrickyDocuments, 40_000, 2);
        Mutate(Compile("incident"), [incident], 5_000, 3);
        Mutate(Schema.Compile("true"u8), TrickyDocuments, 10_000, 4);
    }

    [Fact]
    public void Valid_records_are_accepted_without_the_exact_walker()
    {
        var migrant = Compile("migrant");
        var lines = new MigrantLines(12);
        for (var i = 0; i < 2_000; i++)
            Assert.True(FastWalk.Accepts(migrant, Encoding.UTF8.GetBytes(lines.Next())));
        for (var i = 0; i < 300; i++)
        {
            var wrong = Encoding.UTF8.GetBytes(lines.Next(wrong: true));
            Assert.False(FastWalk.Accepts(migrant, wrong));
            Assert.False(migrant.IsValid(wrong));
        }

        Assert.All(TrickyDocuments, document => Assert.True(Schema.Compile(Encoding.UTF8.GetBytes(Tricky)).IsValid(Encoding.UTF8.GetBytes(document)), document));
        Assert.All(TrickyDocuments, document => Assert.True(FastWalk.Accepts(Schema.Compile("true"u8), Encoding.UTF8.GetBytes(document)), document));
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,"b":{"c":1,"d":2,"c":3}}""")]
    [InlineData("""{"a":1,"\u0061":2}""")]
    [InlineData("""{"long-name-of-many-bytes-1":1,"long-name-of-many-bytes-2":1,"long-name-of-many-bytes-1":1}""")]
    public void Name_that_comes_twice_in_an_open_object_is_not_accepted(string document)
    {
        Assert.False(FastWalk.Accepts(Schema.Compile("true"u8), Encoding.UTF8.GetBytes(document)));
        Assert.False(Schema.Compile("true"u8).IsValid(Encoding.UTF8.GetBytes(document)));
    }

    [Fact]
    public void Names_of_open_objects_beyond_what_is_remembered_are_left_to_the_exact_walker()
    {
        static byte[] Object(int names) => Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, names).Select(i => $"\"name{i}\":{i}")) + "}");
        var schema = Schema.Compile("true"u8);
        Assert.True(FastWalk.Accepts(schema, Object(32)));
        Assert.False(FastWalk.Accepts(schema, Object(33)));
        Assert.True(schema.IsValid(Object(5000)));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    [InlineData(100_000, false)]
    public void Depth_is_limited_as_in_the_exact_walker(int depth, bool accepted)
    {
        var document = Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));
        Assert.Equal(accepted, FastWalk.Accepts(Schema.Compile("true"u8), document));
        Assert.Equal(accepted, Schema.Compile("true"u8).IsValid(document));
    }

    [Fact]
    public void Object_of_more_than_64_properties_is_decided_exactly()
    {
        var names = Enumerable.Range(0, 100).Select(i => $"\"p{i}\"").ToArray();
        var schema = Schema.Compile(Encoding.UTF8.GetBytes("{\"additionalProperties\":false,\"properties\":{" + string.Join(',', names.Select(name => name + ":{\"type\":\"integer\"}")) + "}}"));
        var document = Encoding.UTF8.GetBytes("{" + string.Join(',', names.Select(name => name + ":1")) + "}");
        Assert.True(schema.IsValid(document));
        Assert.False(schema.IsValid("{\"p99\":\"x\"}"u8));
    }

    [Fact]
    public void Every_published_schema_compiles()
    {
        var files = Directory.GetFiles(Repository.File("schemas/v1"), "*.schema.json");
        Assert.NotEmpty(files);
        Assert.All(files, file => Schema.Compile(File.ReadAllBytes(file)));
    }

    private static Schema Compile(string name) => Schema.Compile(File.ReadAllBytes(Repository.File($"schemas/v1/{name}.schema.json")));

    private static void Mutate(Schema schema, string[] documents, int rounds, int seed)
    {
        var random = new Random(seed);
        var mutator = new Mutator(random, documents);
        var (kept, accepted) = (0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var document = mutator.Next();
            if (!Utf8.IsValid(document))
            {
                Assert.False(schema.IsValid(document));
                continue;
            }

            var exact = schema.Check(document, null);
            var fast = FastWalk.Accepts(schema, document);
            Assert.False(fast && !exact, $"accepted though wrong: {Encoding.UTF8.GetString(document)}");
            if (document.AsSpan().IndexOf("\\u"u8) >= 0)
                continue; // Escaped names and codes are left to the exact walker.
            kept += exact ? 1 : 0;
            accepted += fast ? 1 : 0;
        }

        TestContext.Current.SendDiagnosticMessage($"{rounds} mutations: {kept} still valid, {accepted} of them accepted by the fast walker.");
        Assert.True(accepted > kept / 2);
    }
}

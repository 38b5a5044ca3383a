using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core.Schemas;
using Governance.Core.Tests.InStep;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Governance.Core.Tests.Schemas;

/// <summary>The same mutated documents go to this engine, to NJsonSchema and to ajv, and get one verdict.</summary>
public class SecondOpinionTests
{
    private const int Documents = 100_000;

    [Fact]
    public async Task Mutated_documents_get_one_verdict_from_us_and_from_NJsonSchema()
    {
        var peers = new Dictionary<string, JsonSchema>();
        foreach (var type in SchemaWriter.RecordTypes)
            peers[type.Name] = await JsonSchema.FromJsonAsync(Portable(RandomRecords.Schema(type.Name)), TestContext.Current.CancellationToken);
        var (valid, explained) = (0, 0);
        foreach (var (kind, text, found) in Judged())
        {
            var ours = found.Count == 0;
            valid += ours ? 1 : 0;
            var errors = peers[kind].Validate(text);
            if (ours == (errors.Count == 0))
                continue;
            Assert.True(ours ? errors.SelectMany(Leaves).All(e => IsKnownRefusal(text, e)) : found.All(f => IsKnownAcceptance(text, f)), $"{(ours ? "we accept" : "we refuse")}, NJsonSchema does not: {string.Join("; ", errors)} in {text}");
            explained++;
        }

        TestContext.Current.SendDiagnosticMessage($"{Documents} documents: {valid} valid; {explained} differences, all of the known faults of NJsonSchema.");
        Assert.InRange(valid, Documents / 20, Documents - (Documents / 20));
    }

    [Fact]
    public async Task Mutated_documents_get_one_verdict_from_us_and_from_ajv()
    {
        var ajv = Environment.GetEnvironmentVariable("GOVERNANCE_AJV");
        Assert.SkipUnless(ajv is not null && Directory.Exists(ajv), "not run: no ajv (set GOVERNANCE_AJV to its folder)");
        var folder = Directory.CreateTempSubdirectory("governance-ajv-").FullName;
        try
        {
            var ours = new StringBuilder();
            var kinds = SchemaWriter.RecordTypes.Select(t => t.Name).ToList();
            foreach (var kind in kinds)
                await File.WriteAllTextAsync(Path.Combine(folder, kind + ".json"), RandomRecords.Schema(kind).ToJsonString(), TestContext.Current.CancellationToken);
            await using (var lines = new StreamWriter(Path.Combine(folder, "documents.ndjson")))
            {
                foreach (var (kind, text, found) in Judged())
                {
                    await lines.WriteLineAsync(kind + "\t" + text);
                    ours.Append(found.Count == 0 ? '1' : '0');
                }
            }

            var theirs = await RunAsync(ajv, folder);
            Assert.Equal(ours.Length, theirs.Length);
            var different = Enumerable.Range(0, theirs.Length).Where(i => theirs[i] != ours[i]).ToList();
            Assert.True(different.Count == 0, $"{different.Count} verdicts differ from ajv's; the first: {(different.Count > 0 ? File.ReadLines(Path.Combine(folder, "documents.ndjson")).ElementAt(different[0]) : "")}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(string Kind, string Text, IReadOnlyList<ShapeFinding> Found)> Judged()
    {
        var (random, spelling) = (new Random(7), new Random(8));
        var records = new RandomRecords(random);
        var mutator = new TreeMutator(random);
        var schemas = SchemaWriter.RecordTypes.ToDictionary(t => t.Name, t => Schema.Compile(Encoding.UTF8.GetBytes(RandomRecords.Schema(t.Name).ToJsonString())));
        for (var i = 0; i < Documents; i++)
        {
            var document = records.Next();
            var kind = (string)document["type"]!;
            mutator.Change(document);
            var text = document.ToJsonString();
            if (i % 4 == 0)
                text = Respelling.Of(text, spelling);
            var bytes = Encoding.UTF8.GetBytes(text);
            var found = new List<ShapeFinding>();
            schemas[kind].Check(bytes, found.Add);
            Assert.False(FastWalk.Accepts(schemas[kind], bytes) && found.Count > 0, $"the fast walker accepts what the exact one refuses: {text}");
            yield return (kind, text, found);
        }
    }

    /// <summary>NJsonSchema resolves no reference within $defs; under the older name it does.</summary>
    private static string Portable(JsonObject schema) => schema.ToJsonString()
        .Replace("#/$defs/", "#/definitions/", StringComparison.Ordinal)
        .Replace("\"$defs\"", "\"definitions\"", StringComparison.Ordinal)
        .Replace("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal);

    /// <summary>What NJsonSchema refuses wrongly, judged by the value it names: a length in UTF-16 units, a whole number spelled with a fraction or an exponent.</summary>
    private static bool IsKnownRefusal(string text, ValidationError error)
    {
        var value = JToken.Parse(text).SelectToken(error.Path!["#/".Length..])!;
        return error.Kind switch
        {
            ValidationErrorKind.StringTooLong => ((string)value!).Any(char.IsSurrogate),
            ValidationErrorKind.IntegerExpected => value.Type == JTokenType.Float && double.IsInteger((double)value),
            _ => false,
        };
    }

    /// <summary>What NJsonSchema accepts wrongly, judged by the value we name: a final line feed before $.</summary>
    private static bool IsKnownAcceptance(string text, ShapeFinding found)
    {
        if (found.Descriptor != ShapeDescriptors.PatternMismatch)
            return false;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text).AsSpan(found.Offset));
        return reader.Read() && reader.GetString()!.EndsWith('\n');
    }

    private static IEnumerable<ValidationError> Leaves(ValidationError error) => error is ChildSchemaValidationError child
        ? child.Errors.Values.SelectMany(e => e).SelectMany(Leaves)
        : [error];

    private static async Task<string> RunAsync(string ajv, string folder)
    {
        var script = Path.Combine(folder, "judge.js");
        await File.WriteAllTextAsync(script, """
            const [, , ajvPath, folder] = process.argv, fs = require('fs'), path = require('path'), readline = require('readline');
            const Ajv = require(path.join(ajvPath, 'dist/2020')).default, known = {};
            const judge = k => known[k] ??= new Ajv({ strict: false }).compile(JSON.parse(fs.readFileSync(path.join(folder, k + '.json'))));
            const out = [];
            readline.createInterface({ input: fs.createReadStream(path.join(folder, 'documents.ndjson')) })
              .on('line', l => { const t = l.indexOf('\t'); out.push(judge(l.slice(0, t))(JSON.parse(l.slice(t + 1))) ? '1' : '0'); })
              .on('close', () => process.stdout.write(out.join('')));
            """, TestContext.Current.CancellationToken);
        using var node = Process.Start(new ProcessStartInfo("node", [script, ajv, folder]) { RedirectStandardOutput = true })!;
        var verdicts = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, node.ExitCode);
        return verdicts;
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Core.Json;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Core.Benchmarks;

/// <summary>What is measured. Each takes the whole input and answers how many of its records it found wrong.</summary>
internal static class Contenders
{
    private static readonly ValidationOptions Checks = new() { Today = new DateOnly(2026, 1, 1), MaxFindings = 2 };

    /// <summary>The floor: every token of every line, nothing checked but the syntax.</summary>
    public static int Floor(byte[] input)
    {
        var wrong = 0;
        for (var rest = input.AsSpan(); !rest.IsEmpty;)
        {
            var line = Line(ref rest);
            var reader = new Utf8JsonReader(line);
            try
            {
                while (reader.Read())
                {
                }
            }
            catch (JsonException)
            {
                wrong++;
            }
        }

        return wrong;
    }

    /// <summary>Ours: split by the record stream, schema checked, every finding reported with its line and column.</summary>
    public static int Ours(Schema schema, Stream input)
    {
        var wrong = 0;
        long places = 0;
        using var records = new RecordStream(input, _ => wrong++, new RecordStreamOptions { Layout = RecordLayout.Ndjson });
        var offsets = new List<int>();
        Action<ShapeFinding> report = finding => offsets.Add(finding.Offset);
        while (records.Read())
        {
            while (records.TryNext(out var record))
            {
                if (schema.Check(record, report))
                    continue;
                wrong++;
                foreach (var offset in offsets)
                    places += record.Locate(offset).Line;
                offsets.Clear();
            }
        }

        return places < 0 ? -1 : wrong;
    }

    /// <summary>Ours: schema, then the record; no rule is run.</summary>
    public static int Records(Schema schema, byte[] input)
    {
        var wrong = 0;
        for (var rest = input.AsSpan(); !rest.IsEmpty;)
        {
            var line = Line(ref rest);
            if (!schema.IsValid(line) || RecordJson.Read(line) is not Migrant)
                wrong++;
        }

        return wrong;
    }

    /// <summary>Ours: schema, records, the rules of records and of the dataset.</summary>
    public static int AllChecks(byte[] input) => (int)Validator.Default.Validate(input, static _ => { }, Checks).RulesSkipped;

    /// <summary>The same of a stream, which is read ahead of its check.</summary>
    public static async Task<int> AllChecksAheadAsync(byte[] input)
    {
        var check = Validator.Default.Begin(Checks, static _ => { });
        await check.CheckJsonAsync(new MemoryStream(input), "sample.jsonl", RecordLayout.Ndjson);
        return (int)check.Complete().RulesSkipped;
    }

    /// <summary>System.Text.Json, source-generated, to typed records; no schema is checked.</summary>
    public static int TypedRead(byte[] input)
    {
        var wrong = 0;
        for (var rest = input.AsSpan(); !rest.IsEmpty;)
        {
            var line = Line(ref rest);
            try
            {
                JsonSerializer.Deserialize(line, RecordJson.TypeInfo);
            }
            catch (Exception e) when (e is JsonException or FormatException or ArgumentException or NotSupportedException)
            {
                wrong++;
            }
        }

        return wrong;
    }

    /// <summary>NJsonSchema on each line.</summary>
    public static int NJson(NJsonSchema.JsonSchema schema, byte[] input)
    {
        var wrong = 0;
        for (var rest = input.AsSpan(); !rest.IsEmpty;)
        {
            var line = Encoding.UTF8.GetString(Line(ref rest));
            try
            {
                wrong += schema.Validate(line).Count > 0 ? 1 : 0;
            }
            catch (Newtonsoft.Json.JsonException)
            {
                wrong++;
            }
        }

        return wrong;
    }

    /// <summary>NJsonSchema does not follow references inside <c>$defs</c>, so it gets the same schema with the older word.</summary>
    public static async Task<NJsonSchema.JsonSchema> NJsonSchemaAsync()
    {
        var schema = JsonNode.Parse(Encoding.UTF8.GetString(Sample.SchemaBytes()).Replace("$defs", "definitions", StringComparison.Ordinal))!.AsObject();
        schema["$schema"] = "http://json-schema.org/draft-07/schema#";
        return await NJsonSchema.JsonSchema.FromJsonAsync(schema.ToJsonString());
    }

    private static Span<byte> Line(ref Span<byte> rest)
    {
        var end = rest.IndexOf((byte)'\n');
        var line = rest[..end];
        rest = rest[(end + 1)..];
        return line;
    }
}

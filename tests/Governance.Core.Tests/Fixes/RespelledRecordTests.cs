using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Governance.Core.Json;
using Governance.Core.Schemas;
using Governance.Core.Testing;

namespace Governance.Core.Tests.Fixes;

/// <summary>Records of every kind, spelled as people do: fixing gives back what they were, or leaves them alone.</summary>
public class RespelledRecordTests
{
    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    public async Task Fixed_record_is_the_one_it_was_before_it_was_respelled_and_a_second_run_finds_nothing(string culture)
    {
        var machine = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var random = new Random(2021);
            var records = new RecordGenerator(random);
            var (respelled, mended) = (0, 0);
            var schemas = InStep.SchemaWriter.RecordTypes.ToDictionary(t => t.Name, t => Schema.Compile(Encoding.UTF8.GetBytes(RecordGenerator.Schema(t.Name).ToJsonString())));
            for (var i = 0; i < 250; i++)
            {
                var original = await Fixing.Fixed(Encoding.UTF8.GetBytes(records.Next().ToJsonString()));
                var document = JsonNode.Parse(original)!.AsObject();
                var schema = schemas[(string)document["type"]!];
                if (!Respell(document, schema, random))
                    continue;
                respelled++;
                var bytes = Encoding.UTF8.GetBytes(document.ToJsonString());
                var once = await Fixing.Fixed(bytes);
                Assert.Empty(await Fixing.Edits(once));
                if (!schema.IsValid(once))
                    continue;
                mended++;
                Assert.True(RecordJson.AreEqual(RecordJson.Read(original), RecordJson.Read(once)), Encoding.UTF8.GetString(bytes));
            }

            Assert.InRange(mended, respelled * 9 / 10, respelled);
            Assert.InRange(respelled, 75, 250);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = machine;
        }
    }

    [Fact]
    public async Task Valid_record_keeps_its_meaning_and_all_but_its_composition()
    {
        var records = new RecordGenerator(new Random(7));
        for (var i = 0; i < 300; i++)
        {
            var before = Encoding.UTF8.GetBytes(records.Next().ToJsonString());
            var after = await Fixing.Fixed(before);
            Assert.Equal(Composed(before), Composed(after));
            Assert.Empty(await Fixing.Edits(after));
        }
    }

    private static string Composed(byte[] json) => RecordJson.ToJson(RecordJson.Read(json)).Replace('\uFFFE', ' ').Normalize(NormalizationForm.FormC);

    /// <summary>Respells one text of a record such that its schema refuses it: it is a code, a date or the like.</summary>
    private static bool Respell(JsonObject record, Schema schema, Random random)
    {
        var texts = Texts(record).ToList();
        for (var tries = 0; tries < 20; tries++)
        {
            var text = texts[random.Next(texts.Count)];
            var before = text.GetValue<string>();
            var after = Spellings(before)[random.Next(4)];
            // An id alone is not mended: that takes the whole dataset. A language in capitals does not tell how the rest of its tag was.
            if (after == before || text.GetPath().Contains("anguage", StringComparison.Ordinal) || (after.Trim() == before && text.GetPath().EndsWith("id", StringComparison.OrdinalIgnoreCase)) || text.GetPath().StartsWith("$.extensions", StringComparison.Ordinal))
                continue;
            text.ReplaceWith(JsonValue.Create(after));
            if (!schema.IsValid(Encoding.UTF8.GetBytes(record.ToJsonString())))
                return true;
            return false;
        }

        return false;
    }

    private static string[] Spellings(string text) =>
    [
        text.ToUpperInvariant(),
        "\u00A0" + text + " ",
        text.Replace('-', '_'),
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date.ToString("yyyy/M/d", CultureInfo.InvariantCulture) : text.ToLowerInvariant(),
    ];

    private static IEnumerable<JsonValue> Texts(JsonNode node) => node switch
    {
        JsonObject members => [.. members.SelectMany(m => Texts(m.Value!))],
        JsonArray items => [.. items.SelectMany(i => Texts(i!))],
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [value],
        _ => [],
    };
}

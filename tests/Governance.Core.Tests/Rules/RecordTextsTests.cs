using System.Text;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>The walk over every text of a record.</summary>
public class RecordTextsTests
{
    [Fact]
    public void Texts_of_a_record_come_with_printable_pointers()
    {
        var record = RecordJson.Read("""
            {"type":"Migrant","id":"m-1","identifiers":[{"scheme":"s","value":"v"}],
             "notes":"a \u0022quoted\u0022 word","extensions":{"kobo/1":{"q1":"x","Nom é":[{"deep":["y",70]}]},"dtm":{"n":5}}}
            """u8);
        Assert.Equal(
            [
                ("/type", "Migrant", false),
                ("/id", "m-1", false),
                ("/identifiers/0/scheme", "s", false),
                ("/identifiers/0/value", "v", false),
                ("/notes", "a \"quoted\" word", false),
                ("/extensions/#1", "kobo/1", true),
                ("/extensions/#1/#1", "q1", true),
                ("/extensions/#1/#1", "x", false),
                ("/extensions/#1/#2", "Nom é", true),
                ("/extensions/#1/#2/0/#1", "deep", true),
                ("/extensions/#1/#2/0/#1/0", "y", false),
                ("/extensions/#1/#2/0/#1/1", "70", false),
                ("/extensions/#2", "dtm", true),
                ("/extensions/#2/#1", "n", true),
                ("/extensions/#2/#1", "5", false),
            ],
            Walk(record));
    }

    [Fact]
    public void Texts_of_every_case_file_are_all_the_strings_of_the_record()
    {
        foreach (var rule in RuleList.Rules)
        {
            foreach (var element in RuleCases.Find(rule.Descriptor.Code)!.Bad.SelectMany(b => b.Records))
            {
                var record = RecordJson.Read(Encoding.UTF8.GetBytes(element.GetRawText()));
                using var document = System.Text.Json.JsonDocument.Parse(RecordJson.ToJson(record));
                foreach (var (pointer, text, isName) in Walk(record).Where(t => !t.Item3 && !t.Item1.StartsWith("/extensions", StringComparison.Ordinal)))
                    Assert.Equal(text, At(document.RootElement, pointer).GetString());
            }
        }
    }

    private static System.Text.Json.JsonElement At(System.Text.Json.JsonElement element, string pointer)
    {
        foreach (var step in pointer.Split('/')[1..])
            element = element.ValueKind == System.Text.Json.JsonValueKind.Array ? element[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : element.GetProperty(step);
        return element;
    }

    private static List<(string, string, bool)> Walk(Record record)
    {
        var found = new List<(string, string, bool)>();
        var texts = new RecordTexts(new RecordBytes().Of(record), new TextStep[RecordTexts.MaxDepth + 1]);
        while (texts.Next())
            found.Add((texts.Pointer, texts.Text(new char[texts.Raw.Length]).ToString(), texts.IsName));
        return found;
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>The answers of a repeat: a list of objects in one cell, each with the paths of its questions, or their names.</summary>
internal sealed class RepeatAnswer(string pointer, string path, IReadOnlyList<SurveyField> fields, int position) : Answer(pointer, [position])
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override JsonNode? Read(IReadOnlyList<string?> cells, List<int> wrong)
    {
        if (cells[0] is null)
            return null;
        if (Parse(cells[0]!) is not JsonArray items || items.Any(i => i is not JsonObject))
        {
            wrong.Add(0);
            return null;
        }

        var values = new JsonArray();
        foreach (var item in items)
        {
            JsonNode value = new JsonObject();
            foreach (var field in fields)
            {
                var text = AnswerText.Text(item![field.Path] ?? item[field.Path[(path.Length + 1)..]] ?? item[field.Name]);
                if (string.IsNullOrWhiteSpace(text))
                    continue;
                if (AnswerText.Read(field.Leaf!, field.Codes, text) is { } answer)
                    value = Nodes.Set(value, Inner(field), field.Leaf!.IsList ? new JsonArray(answer) : answer);
                else
                    wrong.Add(0);
            }

            values.Add(value);
        }

        return values.Count == 0 ? null : values;
    }

    public override string? Write(JsonNode? value, int column)
    {
        if (value is not JsonArray { Count: > 0 } values)
            return null;
        var items = new JsonArray();
        foreach (var each in values)
        {
            var item = new JsonObject();
            foreach (var field in fields)
            {
                var answer = Nodes.Get(each, Inner(field));
                if (AnswerText.Write(field.Leaf!, field.Codes, answer is JsonArray list ? list.FirstOrDefault() : answer) is { Length: > 0 } text)
                    item[field.Path] = text;
            }

            items.Add((JsonNode)item);
        }

        return items.ToJsonString(Compact);
    }

    private string Inner(SurveyField field) => field.Pointer![(Pointer.Length + "/*".Length)..];

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // Then it is no list.
            return null;
        }
    }
}

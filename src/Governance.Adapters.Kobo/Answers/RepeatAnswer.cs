using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>The answers of a repeat: a list of objects in one cell, whose members are its questions however an export spells them.</summary>
internal sealed class RepeatAnswer : Answer
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly HeaderIndex _index;
    private readonly IReadOnlyList<SurveyField> _fields;

    /// <summary>Makes it.</summary>
    /// <param name="pointer">The list it fills.</param>
    /// <param name="path">Path of the repeat.</param>
    /// <param name="fields">The questions in it, those that fill nothing included.</param>
    /// <param name="position">Position of its column in the header.</param>
    public RepeatAnswer(string pointer, string path, IReadOnlyList<SurveyField> fields, int position)
        : base(pointer, [position])
    {
        _index = new HeaderIndex(path, fields);
        _fields = [.. fields.Where(Fills)];
    }

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
            values.Add(Item((JsonObject)item!, wrong));
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
            foreach (var field in _fields)
            {
                var answer = new QuestionAnswer(field, [(0, new QuestionColumn(field.Path, field, ColumnPart.Whole))]);
                if (answer.Write(Nodes.Get(each, Inner(field)), 0) is { Length: > 0 } text)
                    item[field.Path] = text;
            }

            items.Add((JsonNode)item);
        }

        return items.ToJsonString(Compact);
    }

    private JsonNode Item(JsonObject item, List<int> wrong)
    {
        var members = Members(item, "").Where(m => !SystemColumns.Has(m.Name)).Select(m => (m.Text, Column: _index.Find(m.Name))).ToList();
        // An item of which nothing is known would become an empty one without a word.
        if (members.Count > 0 && members.TrueForAll(m => m.Column is null))
            wrong.Add(0);
        JsonNode value = new JsonObject();
        foreach (var question in members.Where(m => m.Column?.Field is { } field && Fills(field)).GroupBy(m => m.Column!.Field!))
        {
            var own = new List<int>();
            if (new QuestionAnswer(question.Key, [.. question.Select((m, i) => (i, m.Column!))]).Read([.. question.Select(m => m.Text)], own) is { } answer)
                value = Nodes.Set(value, Inner(question.Key), answer);
            if (own.Count > 0)
                wrong.Add(0);
        }

        return value;
    }

    /// <summary>The members that say something; groups within the item are parts of a path.</summary>
    private static IEnumerable<(string Name, string Text)> Members(JsonObject item, string before)
    {
        foreach (var (name, value) in item)
        {
            if (value is JsonObject group)
            {
                foreach (var member in Members(group, before + name + "/"))
                    yield return member;
            }
            else if ((AnswerText.Text(value) ?? value?.ToJsonString()) is { } text && !string.IsNullOrWhiteSpace(text))
                yield return (before + name, text);
        }
    }

    private bool Fills(SurveyField field) => field.Pointer?.StartsWith(Pointer + "/*", StringComparison.Ordinal) == true;

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

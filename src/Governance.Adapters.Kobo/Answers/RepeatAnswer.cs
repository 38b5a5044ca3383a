using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>The answers of a repeat: a list of objects in one cell, whose members are its questions however an export spells them.</summary>
internal sealed class RepeatAnswer : Answer
{
    private const int MostItems = 100;
    private const int MostCharacters = 4096;
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly HeaderIndex _index;
    private readonly IReadOnlyList<(SurveyField Field, QuestionAnswer Answer, string Inner)> _fields;
    private readonly Dictionary<string, RepeatItem> _items = new(StringComparer.Ordinal);

    /// <summary>Makes it.</summary>
    /// <param name="pointer">The list it fills.</param>
    /// <param name="path">Path of the repeat.</param>
    /// <param name="fields">The questions in it, those that fill nothing included.</param>
    /// <param name="position">Position of its column in the header.</param>
    public RepeatAnswer(string pointer, string path, IReadOnlyList<SurveyField> fields, int position)
        : base(pointer, [position])
    {
        _index = new HeaderIndex(path, fields);
        _fields = [.. fields.Where(Fills).Select(f => (f, new QuestionAnswer(f, [(0, new QuestionColumn(f.Path, f, ColumnPart.Whole))]), Inner(f)))];
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
            foreach (var (field, answer, inner) in _fields)
            {
                if (answer.Write(Nodes.Get(each, inner), 0) is { Length: > 0 } text)
                    item[field.Path] = text;
            }

            items.Add((JsonNode)item);
        }

        return items.ToJsonString(Compact);
    }

    private JsonNode Item(JsonObject item, List<int> wrong)
    {
        var members = Members(item, "").Where(m => !SystemColumns.Has(m.Name)).ToList();
        var (_, isKnown, questions) = Questions(members.ConvertAll(m => m.Name));
        // An item of which nothing is known would become an empty one without a word.
        if (members.Count > 0 && !isKnown)
            wrong.Add(0);
        JsonNode value = new JsonObject();
        foreach (var (question, inner, places) in questions)
        {
            var own = new List<int>();
            if (question.Read([.. places.Select(i => members[i].Text)], own) is { } answer)
                value = Nodes.Set(value, inner, answer);
            if (own.Count > 0)
                wrong.Add(0);
        }

        return value;
    }

    /// <summary>What the members of an item are: most items have the same ones.</summary>
    private RepeatItem Questions(IReadOnlyList<string> names)
    {
        var key = string.Join('\n', names);
        if (_items.TryGetValue(key, out var known) && known.Names.SequenceEqual(names))
            return known;
        var columns = names.Select((name, i) => (Column: _index.Find(name), Place: i)).Where(m => m.Column is not null).ToList();
        var questions = columns.Where(m => m.Column!.Field is { } field && Fills(field)).GroupBy(m => m.Column!.Field!)
            .Select(q => (new QuestionAnswer(q.Key, [.. q.Select((m, i) => (i, m.Column!))]), Inner(q.Key), (IReadOnlyList<int>)[.. q.Select(m => m.Place)]));
        var item = new RepeatItem(names, columns.Count > 0, [.. questions]);
        if (_items.Count < MostItems && key.Length < MostCharacters)
            _items[key] = item;
        return item;
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

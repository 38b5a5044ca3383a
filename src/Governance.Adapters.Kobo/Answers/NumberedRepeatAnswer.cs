using System.Text.Json.Nodes;

namespace Governance.Adapters.Kobo;

/// <summary>The answers of a repeat whose items have columns of their own, numbered. An item without an answer is none.</summary>
internal sealed class NumberedRepeatAnswer : Answer
{
    private readonly IReadOnlyList<QuestionColumn> _columns;
    private readonly IReadOnlyList<IReadOnlyList<(QuestionAnswer Answer, string Inner, IReadOnlyList<int> Cells)>> _items;

    /// <summary>Makes it.</summary>
    /// <param name="pointer">The list it fills.</param>
    /// <param name="columns">Its columns, each of a question that fills something of an item.</param>
    public NumberedRepeatAnswer(string pointer, IReadOnlyList<(int Position, QuestionColumn Column)> columns)
        : base(pointer, [.. columns.Select(c => c.Position)])
    {
        _columns = [.. columns.Select(c => c.Column)];
        _items =
        [
            .. columns.Index().GroupBy(c => c.Item.Column.Item).OrderBy(i => i.Key).Select(i => i.GroupBy(c => c.Item.Column.Field!)
                .Select(q => (new QuestionAnswer(q.Key, [.. q.Select(c => c.Item)]), Inner(q.Key), (IReadOnlyList<int>)[.. q.Select(c => c.Index)])).ToList()),
        ];
    }

    public override JsonNode? Read(IReadOnlyList<string?> cells, List<int> wrong)
    {
        var values = new JsonArray();
        foreach (var item in _items)
        {
            JsonNode? value = null;
            foreach (var (answer, inner, own) in item)
            {
                var refused = new List<int>();
                if (answer.Read([.. own.Select(i => cells[i])], refused) is { } said)
                    value = Nodes.Set(value, inner, said);
                wrong.AddRange(refused.Select(i => own[i]));
            }

            if (value is not null)
                values.Add(value);
        }

        return values.Count == 0 ? null : values;
    }

    public override string? Write(JsonNode? value, int column)
    {
        var own = _columns[column];
        return value is JsonArray list && own.Item <= list.Count
            ? new QuestionAnswer(own.Field!, [(0, own)]).Write(Nodes.Get(list[own.Item - 1], Inner(own.Field!)), 0)
            : null;
    }

    private string Inner(SurveyField field) => field.Pointer![(Pointer.Length + "/*".Length)..];
}

using System.Text.Json.Nodes;
using Governance.Adapters.Tabular;

namespace Governance.Adapters.Kobo;

/// <summary>The answer to one question.</summary>
internal sealed class QuestionAnswer(SurveyField field, IReadOnlyList<(int Position, QuestionColumn Column)> columns) : Answer(field.Pointer!, [.. columns.Select(c => c.Position)])
{
    private readonly Leaf _leaf = field.Leaf!;
    private readonly int _whole = First(columns, ColumnPart.Whole);
    private readonly int _latitude = First(columns, ColumnPart.Latitude);
    private readonly int _longitude = First(columns, ColumnPart.Longitude);
    private readonly int _coordinates = First(columns, ColumnPart.Coordinates);

    public override JsonNode? Read(IReadOnlyList<string?> cells, List<int> wrong)
    {
        if (field.IsMultiple)
            return ReadTicks(cells, wrong);
        return _leaf.Kind == LeafKind.Point ? ReadPoint(cells, wrong) : Single(Whole(cells, out var i), i, wrong);
    }

    public override string? Write(JsonNode? value, int column)
    {
        var (part, choice) = (columns[column].Column.Part, columns[column].Column.Choice);
        if (value is null || part == ColumnPart.Other)
            return null;
        if (field.IsMultiple)
        {
            var names = Items(value).Select(v => AnswerText.Write(_leaf, field.Codes, v)).OfType<string>().ToList();
            return part == ColumnPart.Whole ? string.Join(' ', names) : names.Contains(field.Codes.Name(choice!) ?? choice!) ? "1" : "0";
        }

        return part switch
        {
            ColumnPart.Latitude => PointText.Part(value, "latitude"),
            ColumnPart.Longitude => PointText.Part(value, "longitude"),
            ColumnPart.Coordinates => PointText.WriteCoordinates(value),
            _ => AnswerText.Write(_leaf, field.Codes, Items(value).FirstOrDefault()),
        };
    }

    /// <summary>Names in one cell, one column a choice, or both. A blank says nothing: only 0 says that a choice was not ticked.</summary>
    private JsonArray? ReadTicks(IReadOnlyList<string?> cells, List<int> wrong)
    {
        var whole = Whole(cells, out var at);
        var names = whole is null ? null : field.Codes.Split(whole);
        if (whole is not null && names is null)
            wrong.Add(at);
        var ticked = new List<(string Name, int Cell)>((names ?? []).Select(n => (n, at)));
        for (var i = 0; i < cells.Count; i++)
        {
            if (columns[i].Column is not { Part: ColumnPart.Choice, Choice: { } choice } || cells[i] is not { } cell)
                continue;
            var name = field.Codes.Name(choice) ?? choice;
            if (TickColumns.IsTicked(cell) is not { } isTicked || (whole is not null && isTicked && names?.Contains(name) == false))
                wrong.Add(i);
            else if (whole is null && isTicked)
                ticked.Add((name, i));
        }

        var values = new JsonArray();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, cell) in ticked)
        {
            if (AnswerText.Read(_leaf, field.Codes, name) is not { } value)
                wrong.Add(cell);
            else if (codes.Add(value.ToJsonString()))
                values.Add(value);
        }

        if (values.Count == 0)
            return null;
        if (_leaf.IsList || values.Count == 1)
            return values;
        wrong.Add(ticked[0].Cell);
        return null;
    }

    private JsonNode? ReadPoint(IReadOnlyList<string?> cells, List<int> wrong)
    {
        var text = Whole(cells, out var at);
        var (latitude, north) = Part(_latitude);
        var (longitude, east) = Part(_longitude);
        var (coordinates, list) = Part(_coordinates);
        var parts = latitude is null && longitude is null ? null : PointText.Of(latitude, longitude);
        if (parts is null && (latitude ?? longitude) is not null)
            wrong.Add(latitude is null || (longitude is not null && PointText.Of(latitude, "0") is not null) ? east : north);
        if (text is not null)
        {
            var point = PointText.Read(text);
            if (point is null)
                wrong.Add(at);
            else if (parts is not null && !JsonNode.DeepEquals(point, parts))
                wrong.Add(JsonNode.DeepEquals(point["latitude"], parts["latitude"]) ? east : north);
            return point;
        }

        if (coordinates is null)
            return parts;
        var listed = PointText.ReadCoordinates(coordinates);
        if (listed is null)
            wrong.Add(list);
        return listed;

        (string? Text, int Cell) Part(int i) => (i < 0 ? null : cells[i], Math.Max(i, 0));
    }

    private JsonNode? Single(string? text, int at, List<int> wrong)
    {
        if (text is null)
            return null;
        if (AnswerText.Read(_leaf, field.Codes, text) is not { } value)
        {
            wrong.Add(at);
            return null;
        }

        return _leaf.IsList ? new JsonArray(value) : value;
    }

    private string? Whole(IReadOnlyList<string?> cells, out int at)
    {
        at = _whole;
        return at < 0 ? null : cells[at];
    }

    /// <summary>The first column with a part of the answer; -1 where there is none.</summary>
    private static int First(IReadOnlyList<(int Position, QuestionColumn Column)> columns, ColumnPart part)
        => columns.Index().Where(c => c.Item.Column.Part == part).Select(c => c.Index).DefaultIfEmpty(-1).First();

    private static List<JsonNode?> Items(JsonNode value) => value is JsonArray list ? [.. list] : [value];
}

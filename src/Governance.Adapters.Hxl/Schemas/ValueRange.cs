namespace Governance.Adapters.Hxl;

/// <summary>
/// The least and the greatest value: as dates under <c>#date</c>, else as numbers, else in the order of letters, as the bounds
/// and the cell allow. A date is outside where no day of it is inside.
/// </summary>
internal sealed class ValueRange
{
    private readonly string? _min;
    private readonly string? _max;
    private readonly PlainDate? _first;
    private readonly PlainDate? _last;
    private readonly double? _least;
    private readonly double? _most;

    private ValueRange(string? min, string? max)
    {
        (_min, _max) = (min is null ? null : PlainText.Fold(min), max is null ? null : PlainText.Fold(max));
        (_first, _last) = (Date(min), Date(max));
        (_least, _most) = (Number(min), Number(max));
    }

    public static SchemaTest Test(string? min, string? max) => new CellTest(SchemaDiagnostics.Range, new ValueRange(min, max).Holds);

    private bool Holds(TaggedColumn column, string text)
    {
        if (column.Tag.Name == "#date" && (_first ?? _last) is not null && PlainDate.TryRead(text, column.Column.Cells, out var date))
            return !(date.Last < _first?.First) && !(date.First > _last?.Last);
        if ((_least ?? _most) is not null && PlainNumber.TryRead(text, column.Column.Cells, out var number))
            return !(number < _least) && !(number > _most);
        var folded = PlainText.Fold(text);
        return !(_min is not null && string.CompareOrdinal(folded, _min) < 0) && !(_max is not null && string.CompareOrdinal(folded, _max) > 0);
    }

    private static PlainDate? Date(string? text) => text is not null && PlainDate.TryRead(text, null, out var date) ? date : null;

    private static double? Number(string? text) => text is not null && PlainNumber.TryRead(text, null, out var number) ? number : null;
}

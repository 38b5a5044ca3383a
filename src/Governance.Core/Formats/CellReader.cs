namespace Governance.Core.Formats;

/// <summary>Reads the cells of a row into a record, each when its field has its turn.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
internal sealed class CellReader<T>
    where T : Record
{
    private readonly CellTexts _texts;
    private readonly Step[] _steps;
    private readonly FieldConverter<T>[] _late;

    /// <summary>Works out once what is done for each row.</summary>
    public CellReader(BoundColumns<T> columns, CellTexts texts)
    {
        _texts = texts;
        var parts = new Dictionary<PartConverter<T>.Parts, int[]>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i]?.Converter is not PartConverter<T> { Whole: var whole, Index: var index })
                continue;
            if (!parts.TryGetValue(whole, out var positions))
                parts[whole] = positions = [.. whole.Writes.Select(_ => -1)];
            positions[index] = i;
        }

        _steps = [.. Enumerable.Range(0, columns.Count).Where(i => columns[i] is not null).OrderBy(i => columns[i]!.Field.Turn != FieldTurn.First).Select(MakeStep).OfType<Step>()];
        _late = [.. columns.Absent.Where(c => c.Field.Turn != FieldTurn.First && c.Converter is not PartConverter<T>).Select(c => c.Converter)];

        // The columns of one value are read with the first of them.
        Step? MakeStep(int i)
        {
            var column = columns[i]!;
            var isFirst = column.Field.Turn == FieldTurn.First;
            if (column.Converter is not PartConverter<T> part)
                return new Step(i, isFirst, column.Converter, null, []);
            var positions = parts[part.Whole];
            return i == positions.Where(p => p >= 0).Min() ? new Step(i, isFirst, part, part.Whole, positions) : null;
        }
    }

    /// <summary>Reads a row.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="without">Positions of cells that are taken for blank; null for none.</param>
    /// <param name="record">The record that is being built.</param>
    /// <returns>The positions of the cells that were not understood; null where all were.</returns>
    public List<int>? Read(IReadOnlyList<string> cells, HashSet<int>? without, T record)
    {
        List<int>? refused = null;
        foreach (var step in _steps)
        {
            if (step.Whole is not null)
            {
                ReadTogether(step, cells, without, record, ref refused);
                continue;
            }

            var text = Text(cells, step.Position, without);
            if ((text is not null || !step.IsFirst) && !step.Converter.TryRead(text ?? "", record))
                (refused ??= []).Add(step.Position);
        }

        foreach (var converter in _late)
            converter.TryRead("", record);
        return refused;
    }

    private void ReadTogether(Step step, IReadOnlyList<string> cells, HashSet<int>? without, T record, ref List<int>? refused)
    {
        var texts = new string?[step.Positions.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = step.Positions[i] < 0 ? null : Text(cells, step.Positions[i], without);
        if (step.IsFirst && Array.TrueForAll(texts, t => t is null))
            return;
        if (step.Whole!.Read(texts, record) is { Count: > 0 } wrong)
            (refused ??= []).AddRange(wrong.Select(w => step.Positions[w] >= 0 ? step.Positions[w] : step.Position).Distinct());
    }

    private string? Text(IReadOnlyList<string> cells, int i, HashSet<int>? without) => without?.Contains(i) == true ? null : _texts.Text(cells, i);

    private sealed record Step(int Position, bool IsFirst, FieldConverter<T> Converter, PartConverter<T>.Parts? Whole, int[] Positions);
}

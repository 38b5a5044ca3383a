using System.Text.Json;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Governance.Adapters.Parquet;

/// <summary>A column with the type of its values.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="field">The column.</param>
/// <param name="get">Gets a value.</param>
/// <param name="put">Writes one.</param>
internal sealed class Column<T>(DataField field, Func<JsonElement, T> get, Action<Utf8JsonWriter, T> put) : Column(field)
    where T : struct
{
    private readonly List<T> _values = [];
    private int _next;

    public override void Add(JsonElement value, int defined, int repeated)
    {
        AddNone(defined, repeated);
        _values.Add(get(value));
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<int>? repeated = Field.MaxRepetitionLevel > 0 ? Levels(RepeatedLevels) : null;
        await group.WriteAllPartsAsync<T>(Field, _values.ToArray(), Levels(DefinedLevels), repeated, cancellationToken).ConfigureAwait(false);
        Clear();
    }

    public override async Task ReadAsync(ParquetRowGroupReader group, CancellationToken cancellationToken)
    {
        Clear();
        using var data = (RawColumnData<T>)await group.ReadRawColumnDataBaseAsync(Field, cancellationToken).ConfigureAwait(false);
        _values.AddRange(data.Values);
        foreach (var level in data.DefinitionLevels)
            DefinedLevels.Add((byte)level);
        if (Field.MaxRepetitionLevel == 0)
            return;
        foreach (var level in data.RepetitionLevels)
            RepeatedLevels.Add((byte)level);
    }

    public override void Take(Utf8JsonWriter json)
    {
        put(json, _values[_next++]);
        Skip();
    }

    private protected override void Clear()
    {
        base.Clear();
        _values.Clear();
        _next = 0;
    }
}

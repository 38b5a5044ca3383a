using System.Globalization;
using System.Text.Json;
using Governance.Core.Schemas;
using Parquet;
using Parquet.Schema;

namespace Governance.Adapters.Parquet;

/// <summary>The values of one column in one group of rows, to be written or just read, with their levels.</summary>
internal abstract class Column(DataField data)
{
    private protected List<byte> DefinedLevels { get; } = [];

    private protected List<byte> RepeatedLevels { get; } = [];

    private protected DataField Field => data;

    private int _at;

    /// <summary>The column of a field.</summary>
    public static Column Of(DataField field, SchemaFieldKind kind) => kind switch
    {
        SchemaFieldKind.Integer => new Column<int>(field, v => v.GetInt32(), static (json, value) => json.WriteNumberValue(value)),
        SchemaFieldKind.Number => new Column<double>(field, v => (double)v.GetDecimal(), static (json, value) => json.WriteNumberValue(Exact(value))),
        SchemaFieldKind.Boolean => new Column<bool>(field, v => v.GetBoolean(), static (json, value) => json.WriteBooleanValue(value)),
        SchemaFieldKind.Text => new Column<ReadOnlyMemory<char>>(field, v => v.GetString().AsMemory(), static (json, value) => json.WriteStringValue(value.Span)),
        _ => new Column<ReadOnlyMemory<char>>(field, v => v.GetRawText().AsMemory(), static (json, value) => json.WriteRawValue(value.Span)),
    };

    /// <summary>The number that a double was made of: the shortest that gives it, of which a conversion keeps fifteen digits only.</summary>
    /// <exception cref="OverflowException">No record can have it.</exception>
    public static decimal Exact(double value)
        => decimal.TryParse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : (decimal)value;

    /// <summary>Notes that there is no value, and how far the way to it goes.</summary>
    public void AddNone(int defined, int repeated)
    {
        DefinedLevels.Add((byte)defined);
        RepeatedLevels.Add((byte)repeated);
    }

    /// <summary>Adds a value.</summary>
    public abstract void Add(JsonElement value, int defined, int repeated);

    /// <summary>Writes the column and forgets it.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellationToken);

    /// <summary>Reads the column; what was there is forgotten.</summary>
    public abstract Task ReadAsync(ParquetRowGroupReader group, CancellationToken cancellationToken);

    /// <summary>Definition level of the next entry.</summary>
    public int Defined => DefinedLevels[_at];

    /// <summary>Repetition level of the next entry; 0 behind the last one.</summary>
    public int Repeated => _at < RepeatedLevels.Count ? RepeatedLevels[_at] : 0;

    /// <summary>Passes over an entry without a value.</summary>
    public void Skip() => _at++;

    /// <summary>Writes the next value.</summary>
    public abstract void Take(Utf8JsonWriter json);

    private protected virtual void Clear()
    {
        DefinedLevels.Clear();
        RepeatedLevels.Clear();
        _at = 0;
    }

    private protected static int[] Levels(List<byte> levels)
    {
        var wide = new int[levels.Count];
        for (var i = 0; i < wide.Length; i++)
            wide[i] = levels[i];
        return wide;
    }
}

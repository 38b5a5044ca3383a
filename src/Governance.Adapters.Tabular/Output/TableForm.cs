using System.Buffers;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// How a table was made, in the form that travels with its first record, so that a writer of the same format can make it so
/// again: the dialect of its text, the rows above the data, and how the cells of each column are spelled.
/// </summary>
public sealed record TableForm
{
    /// <summary>How the text is spelled; null for a sheet.</summary>
    public TextDialect? Dialect { get; init; }

    /// <summary>The rows above the data as they stood, header and tags among them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Head { get; init; } = [];

    /// <summary>Whether the data began in the first row, without a header. Default false.</summary>
    public bool IsHeaderless { get; init; }

    /// <summary>How the cells of each column are spelled; null where the adapter did not say what it makes of the column.</summary>
    public IReadOnlyList<CellDialect?> Columns { get; init; } = [];

    /// <summary>The form of a table that was read.</summary>
    /// <param name="table">The table.</param>
    /// <returns>The form.</returns>
    public static TableForm Of(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new()
        {
            Dialect = table.Dialect,
            Head = [.. table.Head.Rows.Select(r => r.Row.Cells)],
            IsHeaderless = table.Head.Rows.Count == 0,
            Columns = [.. table.Columns.Select(c => c.Use is null ? null : c.Cells)],
        };
    }

    /// <summary>The form that a reader kept with a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="format">Id of the format.</param>
    /// <returns>The form; null where there is none, or none that can be read.</returns>
    public static TableForm? Of(Record record, string format)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Extensions?.TryGetValue(format, out var own) == true && own.TryGetValue(FieldMap<Record>.TableField, out var json)
            ? TableFormJson.Read(json)
            : null;
    }

    /// <summary>Keeps the form with the first record of its table.</summary>
    /// <param name="record">The record.</param>
    /// <param name="format">Id of the format.</param>
    public void Keep(Record record, string format)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrEmpty(format);
        record.Extensions ??= new Dictionary<string, IDictionary<string, JsonElement>>();
        if (!record.Extensions.TryGetValue(format, out var own))
            record.Extensions[format] = own = new Dictionary<string, JsonElement>();
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
            TableFormJson.Write(writer, this);
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        own[FieldMap<Record>.TableField] = JsonElement.ParseValue(ref reader);
    }

    /// <summary>How the cells of each column are spelled, for a <see cref="FieldBinding{T}"/>.</summary>
    /// <param name="missing">What says nothing in each column of the layout that is written, by its position.</param>
    /// <returns>One codec a column; null where there is nothing to turn.</returns>
    public IReadOnlyList<CellCodec?> Codecs(Func<int, MissingMarkers> missing)
    {
        ArgumentNullException.ThrowIfNull(missing);
        return [.. Columns.Select((c, i) => c is null ? null : (c with { Missing = missing(i) }).Codec)];
    }
}

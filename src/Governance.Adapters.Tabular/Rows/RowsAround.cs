using System.Buffers;
using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>
/// Rows of a table that are no data, such as headings, totals and blank rows: they travel with the record behind them, those
/// below all data with the last record, so that a writer of the same format can put them back.
/// </summary>
internal static class RowsAround
{
    /// <summary>More than these are not kept: a sheet may end in thousands of blank rows.</summary>
    public const int Most = 1000;

    /// <summary>Keeps rows with a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="format">The format.</param>
    /// <param name="field"><see cref="FieldMap{T}.BeforeField"/> or <see cref="FieldMap{T}.AfterField"/>.</param>
    /// <param name="rows">Their cells.</param>
    public static void Keep(Record record, string format, string field, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        record.Extensions ??= new Dictionary<string, IDictionary<string, JsonElement>>();
        if (!record.Extensions.TryGetValue(format, out var own))
            record.Extensions[format] = own = new Dictionary<string, JsonElement>();
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var row in rows)
            {
                writer.WriteStartArray();
                foreach (var cell in row)
                    writer.WriteStringValue(cell);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        own[field] = JsonElement.ParseValue(ref reader);
    }

    /// <summary>The rows kept with a record; what is not as we write it is left out, as the file may have been edited.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Record record, string format, string field)
        => record.Extensions?.TryGetValue(format, out var own) == true && own.TryGetValue(field, out var rows) && rows.ValueKind == JsonValueKind.Array
            ? [.. rows.EnumerateArray().Where(r => r.ValueKind == JsonValueKind.Array)
                .Select(r => (IReadOnlyList<string>)[.. r.EnumerateArray().Where(c => c.ValueKind == JsonValueKind.String).Select(c => c.GetString()!)])]
            : [];
}

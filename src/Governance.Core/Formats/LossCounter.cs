using System.Buffers;
using System.Text.Json;
using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>Counts what a writer could not carry. Not thread-safe: one per output.</summary>
public sealed class LossCounter
{
    private readonly Dictionary<(string Type, string Field, LossReason Reason), long> _counts = [];

    /// <summary>What was counted, ordered by kind of record, field and reason.</summary>
    public IReadOnlyList<FieldLoss> Losses => [.. _counts
        .Select(c => new FieldLoss(c.Key.Type, c.Key.Field, c.Value, c.Key.Reason))
        .OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)];

    /// <summary>Counts one value, or one whole record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="field">Pointer pattern; empty for the whole record.</param>
    /// <param name="reason">Why.</param>
    public void Add(Record record, string field, LossReason reason)
    {
        ArgumentNullException.ThrowIfNull(record);
        var key = (record.GetType().Name, field, reason);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>
    /// Counts every leaf of a record that is not in the record read back from what was written: complete by construction,
    /// whatever the writer forgot.
    /// </summary>
    /// <param name="record">The record that was given.</param>
    /// <param name="readBack">The record that a reader makes of what was written.</param>
    public void Compare(Record record, Record readBack)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(readBack);
        var given = new ArrayBufferWriter<byte>(1024);
        var found = new ArrayBufferWriter<byte>(1024);
        RecordJson.Write(record, given);
        RecordJson.Write(readBack, found);
        if (given.WrittenSpan.SequenceEqual(found.WrittenSpan))
            return;
        using var left = JsonDocument.Parse(given.WrittenMemory);
        using var right = JsonDocument.Parse(found.WrittenMemory);
        Compare(record, left.RootElement, right.RootElement, "");
        if (record.Sensitivity is null && record.EffectiveSensitivity != readBack.EffectiveSensitivity)
            Add(record, "/sensitivity", LossReason.Reduced);
    }

    private void Compare(Record record, JsonElement given, JsonElement? found, string pattern)
    {
        switch (given.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in given.EnumerateObject())
                {
                    if (pattern == "/extensions/*" && member.Name is FieldMap<Record>.ColumnsField or FieldMap<Record>.TableField)
                        continue;
                    var inner = pattern.StartsWith("/extensions", StringComparison.Ordinal) ? "/extensions/*" : $"{pattern}/{member.Name}";
                    Compare(record, member.Value, found is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(member.Name, out var same) ? same : null, inner);
                }

                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in given.EnumerateArray())
                {
                    Compare(record, item, found is { ValueKind: JsonValueKind.Array } a && index < a.GetArrayLength() ? a[index] : null,
                        pattern == "/extensions/*" ? pattern : pattern + "/*");
                    index++;
                }

                break;
            default:
                if (found is null)
                    Add(record, pattern, LossReason.NotCarried);
                else if (found.Value.ValueKind != given.ValueKind || found.Value.GetRawText() != given.GetRawText())
                    Add(record, pattern, LossReason.Reduced);
                break;
        }
    }
}

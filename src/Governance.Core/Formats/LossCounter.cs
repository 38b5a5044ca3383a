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
}

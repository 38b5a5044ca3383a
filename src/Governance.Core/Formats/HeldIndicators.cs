namespace Governance.Core.Formats;

/// <summary>
/// Indicators that a reader made have no place of their own in many formats: an observation that refers to one says its code,
/// and a reader makes it again. Such a record waits until an observation of it is written; what that does not say is lost, as is
/// one that no observation refers to. Not thread-safe: one per output.
/// </summary>
/// <param name="losses">Where the lost ones are counted.</param>
/// <param name="isMade">Whether an id is one that the format makes.</param>
/// <param name="carried">The indicator that a reader makes of an observation; null where it makes none.</param>
public sealed class HeldIndicators(LossCounter losses, Predicate<string> isMade, Func<Observation, Indicator?> carried)
{
    private const int Most = 10_000;
    private readonly Dictionary<string, Indicator> _held = new(StringComparer.Ordinal);

    /// <summary>How many records were given.</summary>
    public long Read { get; private set; }

    /// <summary>How many of them observations carry.</summary>
    public long Written { get; private set; }

    /// <summary>Takes a record that is such an indicator.</summary>
    /// <param name="record">Any record.</param>
    /// <returns>Whether it is.</returns>
    public bool Take(Record record)
    {
        if (record is not Indicator { Minted: true } indicator || !isMade(indicator.Id))
            return false;
        Read++;
        if (_held.Count == Most || !_held.TryAdd(indicator.Id, indicator))
            losses.Add(indicator, "", LossReason.NotCarried);
        return true;
    }

    /// <summary>Sees a record that is written.</summary>
    /// <param name="record">Any record; only observations matter.</param>
    public void See(Record record)
    {
        if (record is not Observation observation || !_held.Remove(observation.IndicatorId, out var indicator))
            return;
        if (carried(observation) is not { } again)
        {
            losses.Add(indicator, "", LossReason.NotCarried);
            return;
        }

        Written++;
        losses.Compare(indicator, again);
    }

    /// <summary>Counts those that no observation referred to.</summary>
    public void End()
    {
        foreach (var indicator in _held.Values)
            losses.Add(indicator, "", LossReason.NotCarried);
        _held.Clear();
    }

    /// <summary>The report of an output with the indicators and their losses in it.</summary>
    /// <param name="report">What was written of the other records.</param>
    /// <returns>The whole.</returns>
    public WriteReport Add(WriteReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new WriteReport(
            report.Read + Read,
            report.Written + Written,
            [.. report.Losses.Concat(losses.Losses).GroupBy(l => (l.RecordType, l.Field, l.Reason)).Select(g => g.First() with { Count = g.Sum(l => l.Count) })
                .OrderBy(l => l.RecordType, StringComparer.Ordinal).ThenBy(l => l.Field, StringComparer.Ordinal).ThenBy(l => l.Reason)]);
    }
}

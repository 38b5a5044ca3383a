using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Indicators that a reader of this format made have no place in a message: an observation that refers to one says its code,
/// and a reader makes it again. What else it says is lost, as is one that no observation refers to.
/// </summary>
/// <param name="losses">Where the lost ones are counted.</param>
internal sealed class HeldIndicators(LossCounter losses)
{
    private const int Most = 10_000;
    private readonly Dictionary<string, Indicator> _held = new(StringComparer.Ordinal);

    /// <summary>How many records were given.</summary>
    public long Read { get; private set; }

    /// <summary>How many of them observations carry.</summary>
    public long Written { get; private set; }

    /// <summary>Takes a record that is such an indicator.</summary>
    /// <returns>Whether it is.</returns>
    public bool Take(Record record)
    {
        if (record is not Indicator { Minted: true } indicator || !Series.IsMade(indicator.Id))
            return false;
        Read++;
        if (_held.Count == Most || !_held.TryAdd(indicator.Id, indicator))
            losses.Add(indicator, "", LossReason.NotCarried);
        return true;
    }

    /// <summary>Sees an observation that is written.</summary>
    public void See(Observation observation)
    {
        if (!_held.Remove(observation.IndicatorId, out var indicator))
            return;
        if (Series.Of(observation, null) is not { } carried)
        {
            losses.Add(indicator, "", LossReason.NotCarried);
            return;
        }

        Written++;
        losses.Compare(indicator, carried);
    }

    /// <summary>Counts those that no observation referred to.</summary>
    public void End()
    {
        foreach (var indicator in _held.Values)
            losses.Add(indicator, "", LossReason.NotCarried);
        _held.Clear();
    }
}

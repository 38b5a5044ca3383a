using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Which indicators a reader has given a record for: one each, in front of the first observation of it. There are few; where
/// there are many all the same, one may get its record again, which says the same.
/// </summary>
internal sealed class MintedIndicators
{
    private const int Most = 10_000;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>Whether the indicator of an observation has been given already.</summary>
    public bool Knows(Observation observation) => _given.Contains(observation.IndicatorId);

    /// <summary>The record of the indicator an observation refers to; null where there is one already, or it is not ours.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="name">The name of the indicator; null where no list has it.</param>
    public Indicator? New(Observation observation, string? name)
    {
        if (_given.Contains(observation.IndicatorId) || Series.Of(observation, name) is not { } indicator)
            return null;
        if (_given.Count == Most)
            _given.Clear();
        _given.Add(observation.IndicatorId);
        return indicator;
    }
}

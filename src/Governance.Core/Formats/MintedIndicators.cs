namespace Governance.Core.Formats;

/// <summary>
/// Which indicators a reader has given a record for: one each, in front of the first observation of it. There are few; where
/// there are many all the same, one may get its record again, which says the same. Not thread-safe: one per input.
/// </summary>
public sealed class MintedIndicators
{
    private const int Most = 10_000;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>Whether the indicator of an observation has been given already.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>True where it has.</returns>
    public bool Knows(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return _given.Contains(observation.IndicatorId);
    }

    /// <summary>The record of the indicator an observation refers to.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="make">Makes the record; null where the indicator is not one of the format.</param>
    /// <returns>The record; null where there is one already, or it is not one of the format.</returns>
    public Indicator? New(string id, Func<Indicator?> make)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(make);
        if (_given.Contains(id) || make() is not { } indicator)
            return null;
        if (_given.Count == Most)
            _given.Clear();
        _given.Add(id);
        return indicator;
    }
}

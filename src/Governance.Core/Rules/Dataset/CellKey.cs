namespace Governance.Core.Rules;

/// <summary>The full key of an observation: indicator, area, period and every dimension.</summary>
internal static class CellKey
{
    /// <summary>Adds the key; dimensions count whatever their order.</summary>
    /// <param name="hash">The hash so far.</param>
    /// <param name="observation">The observation.</param>
    /// <param name="key">The key of the run.</param>
    /// <param name="without">A dimension to leave out.</param>
    public static StableHash AddCell(this StableHash hash, Observation observation, ulong key, DimensionValue? without = null)
    {
        hash = hash.Add(observation.IndicatorId).Add(observation.Area).Add(observation.Period?.Start).Add(observation.Period?.End)
            .Add(observation.TimeDetail).Add(observation.ReportingType);
        var dimensions = UInt128.Zero;
        foreach (var dimension in observation.Dimensions ?? [])
        {
            // A sum of hashes is the same in every order.
            if (dimension != without)
                dimensions = unchecked(dimensions + new StableHash(key).Add(dimension.Dimension).Add(dimension.Code).ToHash());
        }

        return hash.Add(dimensions);
    }
}

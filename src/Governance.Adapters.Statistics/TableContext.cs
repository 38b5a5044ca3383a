using Governance.Core;

namespace Governance.Adapters.Statistics;

/// <summary>What a table says by its name, by what kind of table it is, or not at all.</summary>
internal sealed record TableContext
{
    /// <summary>Nothing is known.</summary>
    public static TableContext None { get; } = new();

    /// <summary>The indicator of every row, where no column says it; null where it is not known.</summary>
    public string? IndicatorId { get; init; }

    /// <summary>The country of every row, where no column says it; null where it is not known.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>
    /// The indicator of an observation. Of 10.7.2 only one series is of single countries by policy domain; of any other indicator
    /// the series is not guessed.
    /// </summary>
    public string IndicatorOf(Observation observation)
        => IndicatorId is null ? SeriesCodes.Unnamed
            : IndicatorId == SeriesCodes.OfNumber(SeriesCodes.MigrationPoliciesNumber) && observation.Dimensions?.Any(d => d.Dimension == Breakdowns.Composite) == true ? SeriesCodes.OfCode(SeriesCodes.MigrationPolicies)!
            : IndicatorId;
}

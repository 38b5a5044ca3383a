using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>One value of an indicator's series.</summary>
public sealed class Observation : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public Observation()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>The indicator.</summary>
    public required string IndicatorId { get; set; }

    /// <summary>Key of the series in order, totals included.</summary>
    public IList<DimensionValue>? Dimensions { get; set; }

    /// <summary>Period the value refers to.</summary>
    public Period? Period { get; set; }

    /// <summary>Period in the words of the source.</summary>
    public string? TimeDetail { get; set; }

    /// <summary>Area.</summary>
    public Place? Area { get; set; }

    /// <summary>The value before the multiplier.</summary>
    public Quantity? Value { get; set; }

    /// <summary>Power of ten the value is stated in.</summary>
    [Limits(Minimum = -15, Maximum = 15)]
    public int? UnitMultiplier { get; set; }

    /// <summary>Observation status, SDMX.</summary>
    [CodeList("observation-status")]
    public string? Status { get; set; }

    /// <summary>Confidentiality status, SDMX.</summary>
    [CodeList("confidentiality-status")]
    public string? Confidentiality { get; set; }

    /// <summary>Nature of the value.</summary>
    [CodeList("observation-nature")]
    public string? Nature { get; set; }

    /// <summary>Level of reporting, such as national or global.</summary>
    [CodeList("reporting-type")]
    public string? ReportingType { get; set; }

    /// <summary>Parts of the value, where the source states them in the same row.</summary>
    public IList<Breakdown>? Breakdowns { get; set; }

    /// <summary>Records the value was computed from.</summary>
    public IList<string>? DerivedFromIds { get; set; }

    /// <summary>Source in the words of the series.</summary>
    public string? SourceDetail { get; set; }

    /// <summary>Comment.</summary>
    public string? Comment { get; set; }

    /// <summary>Further attributes of the series or value, such as DECIMALS or BASE_PER.</summary>
    public IList<DimensionValue>? Attributes { get; set; }
}

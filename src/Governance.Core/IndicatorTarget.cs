using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A baseline or target value of an indicator.</summary>
public sealed class IndicatorTarget
{
    /// <summary>When.</summary>
    public Period? Period { get; set; }

    /// <summary>The value; zero is a target.</summary>
    public decimal? Value { get; set; }

    /// <summary>How the value is to be reached.</summary>
    [CodeList("comparator")]
    public string? Comparator { get; set; }

    /// <summary>Category it applies to.</summary>
    public IList<DimensionValue>? Dimensions { get; set; }

    /// <summary>Area it applies to.</summary>
    public Place? Area { get; set; }

    /// <summary>Scenario.</summary>
    public string? Scenario { get; set; }

    /// <summary>Where it is set.</summary>
    public DocumentRef? Document { get; set; }
}

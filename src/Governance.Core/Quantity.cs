using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A number with its unit, its bounds and what kind of number it is.</summary>
public sealed class Quantity
{
    /// <summary>The number; absent where it is suppressed.</summary>
    public decimal? Value { get; set; }

    /// <summary>Unit of the value; absent where the field says it.</summary>
    [CodeList("unit-measure")]
    public string? Unit { get; set; }

    /// <summary>Lower bound of the value.</summary>
    public decimal? Lower { get; set; }

    /// <summary>Upper bound of the value.</summary>
    public decimal? Upper { get; set; }

    /// <summary>What kind of number it is; absent means exact as stated.</summary>
    public Qualifier? Qualifier { get; set; }
}

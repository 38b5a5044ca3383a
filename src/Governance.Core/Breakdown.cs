using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A part of a count or value along one dimension.</summary>
public sealed class Breakdown
{
    /// <summary>Dimension of the breakdown.</summary>
    [CodeList("dimension")]
    public required string Dimension { get; set; }

    /// <summary>Category within the dimension: its core code where there is one, else the label as seen.</summary>
    [Text(MaxLength = 128)]
    public required string Category { get; set; }

    /// <summary>How many.</summary>
    public required Quantity Count { get; set; }

    /// <summary>Further categories, where the cell crosses dimensions.</summary>
    public IList<DimensionValue>? Crossed { get; set; }

    /// <summary>True where the categories of this dimension overlap and must not be added.</summary>
    public bool? Overlapping { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>What an operation observed.</summary>
public sealed class Coverage
{
    /// <summary>Number of points.</summary>
    [Limits(Minimum = 0)]
    public int? Points { get; set; }

    /// <summary>Number of days.</summary>
    [Limits(Minimum = 0)]
    public int? Days { get; set; }

    /// <summary>Hours a day.</summary>
    [Limits(Minimum = 0, Maximum = 24)]
    public decimal? Hours { get; set; }
}

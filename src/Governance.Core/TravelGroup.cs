using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A group that travels together.</summary>
public sealed class TravelGroup
{
    /// <summary>Pseudonym of the group.</summary>
    [Text(MaxLength = 128)]
    public string? Key { get; set; }

    /// <summary>Number of members.</summary>
    [Limits(Minimum = 1, Maximum = 10000)]
    public int? Size { get; set; }

    /// <summary>Whether family members are in it.</summary>
    public Answer? WithFamily { get; set; }

    /// <summary>Number of adults.</summary>
    [Limits(Minimum = 0)]
    public int? Adults { get; set; }

    /// <summary>Number of children under 18.</summary>
    [Limits(Minimum = 0)]
    public int? Children { get; set; }
}

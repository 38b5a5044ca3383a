using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A household: people who share food and dwelling.</summary>
public sealed class Household
{
    /// <summary>Pseudonym of the household.</summary>
    [Text(MaxLength = 128)]
    public string? Key { get; set; }

    /// <summary>Number of members.</summary>
    [Limits(Minimum = 1, Maximum = 200)]
    public int? Size { get; set; }

    /// <summary>Relation to the head of household.</summary>
    [CodeList("household-role")]
    public string? Role { get; set; }
}

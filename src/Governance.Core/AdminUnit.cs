using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An administrative unit that contains a place.</summary>
public sealed class AdminUnit
{
    /// <summary>Administrative level, 0 being the country.</summary>
    [Limits(Minimum = 0, Maximum = 5)]
    public required int Level { get; set; }

    /// <summary>Name as given.</summary>
    public string? Name { get; set; }

    /// <summary>P-code with its edition.</summary>
    public PCode? PCode { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Disability, by the Washington Group questions.</summary>
public sealed class Disability
{
    /// <summary>Whether the person has a disability.</summary>
    public Answer? Status { get; set; }

    /// <summary>Domains of functioning with difficulty.</summary>
    [CodeList("disability")]
    public IList<string>? Domains { get; set; }

    /// <summary>Greatest degree of difficulty.</summary>
    [CodeList("disability-degree")]
    public string? Degree { get; set; }
}

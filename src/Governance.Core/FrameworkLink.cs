namespace Governance.Core;

/// <summary>A link to an objective of a policy framework.</summary>
public sealed class FrameworkLink
{
    /// <summary>The objective, such as gcm-07.</summary>
    public required string ObjectiveId { get; set; }

    /// <summary>Whether the source states the link or somebody inferred it.</summary>
    public LinkBasis? Basis { get; set; }

    /// <summary>Who inferred the link.</summary>
    public string? By { get; set; }

    /// <summary>Remark on the link.</summary>
    public string? Note { get; set; }
}

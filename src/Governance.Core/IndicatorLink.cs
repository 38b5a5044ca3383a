namespace Governance.Core;

/// <summary>A link to an indicator that shows progress.</summary>
public sealed class IndicatorLink
{
    /// <summary>The indicator.</summary>
    public required string IndicatorId { get; set; }

    /// <summary>Whether the source states the link or somebody proposed it.</summary>
    public LinkBasis? Basis { get; set; }

    /// <summary>Who proposed the link.</summary>
    public string? By { get; set; }

    /// <summary>Value aimed at.</summary>
    public Quantity? Target { get; set; }

    /// <summary>Value achieved.</summary>
    public Quantity? Achieved { get; set; }

    /// <summary>Remark on the link.</summary>
    public string? Note { get; set; }
}

namespace Governance.Core;

/// <summary>Something said at an event.</summary>
public sealed class Statement
{
    /// <summary>Quote, reported speech or commitment.</summary>
    public required StatementKind Kind { get; set; }

    /// <summary>Who spoke; absent for a collective statement.</summary>
    public PersonRef? Speaker { get; set; }

    /// <summary>Capacity as printed.</summary>
    public LocalizedText? Capacity { get; set; }

    /// <summary>What was said; a quote word for word, errors of the original kept.</summary>
    public required LocalizedText Text { get; set; }

    /// <summary>Part of the event where it was said.</summary>
    public string? SegmentId { get; set; }

    /// <summary>What it speaks of.</summary>
    public IList<FrameworkLink>? FrameworkLinks { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

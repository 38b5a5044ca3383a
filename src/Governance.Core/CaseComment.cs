namespace Governance.Core;

/// <summary>A comment on a case.</summary>
public sealed class CaseComment
{
    /// <summary>Date.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Who wrote it.</summary>
    public PersonRef? By { get; set; }

    /// <summary>The comment; must name nobody.</summary>
    public required string Text { get; set; }
}

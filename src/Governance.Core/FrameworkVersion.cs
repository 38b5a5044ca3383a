namespace Governance.Core;

/// <summary>A version of a framework, or a plan under it.</summary>
public sealed class FrameworkVersion
{
    /// <summary>Identity, as other records refer to it.</summary>
    public required string Id { get; set; }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; set; }

    /// <summary>Start.</summary>
    public PartialDate? Start { get; set; }

    /// <summary>End.</summary>
    public PartialDate? End { get; set; }

    /// <summary>Remark.</summary>
    public LocalizedText? Note { get; set; }
}

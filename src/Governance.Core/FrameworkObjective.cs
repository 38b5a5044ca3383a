using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An objective, goal, target, principle or indicator of a framework.</summary>
public sealed class FrameworkObjective
{
    /// <summary>Identity, as other records refer to it.</summary>
    public required string Id { get; set; }

    /// <summary>Code in the framework.</summary>
    [Text(MaxLength = 128)]
    public string? Code { get; set; }

    /// <summary>Kind.</summary>
    [CodeList("objective-kind")]
    public string? Kind { get; set; }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; set; }

    /// <summary>The objective this one is under.</summary>
    public string? ParentId { get; set; }

    /// <summary>Remark.</summary>
    public LocalizedText? Note { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A contact that an institution publishes for the people it serves.</summary>
public sealed class PublicContact
{
    /// <summary>Kind of contact.</summary>
    [CodeList("contact-kind")]
    public required string Kind { get; set; }

    /// <summary>Number or address as published.</summary>
    public required string Value { get; set; }

    /// <summary>Hours, languages or other remark.</summary>
    public string? Note { get; set; }
}

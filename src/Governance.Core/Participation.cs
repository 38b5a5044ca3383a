using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>One person or post in one role.</summary>
public sealed class Participation
{
    /// <summary>Who.</summary>
    public required PersonRef Person { get; set; }

    /// <summary>Role in the event.</summary>
    [CodeList("participant-role")]
    public required string Role { get; set; }

    /// <summary>Part of the event, where it has no record of its own.</summary>
    [CodeList("event-segment")]
    public string? Segment { get; set; }

    /// <summary>Part of the event, where it has a record of its own.</summary>
    public string? SegmentId { get; set; }

    /// <summary>For whom the person spoke or sat.</summary>
    public PersonRef? OnBehalfOf { get; set; }

    /// <summary>Capacity as printed.</summary>
    public LocalizedText? Capacity { get; set; }

    /// <summary>Whether the source states the presence or it was inferred.</summary>
    public PresenceBasis? Present { get; set; }
}

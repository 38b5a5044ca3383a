namespace Governance.Core;

/// <summary>The outcomes of an event.</summary>
public sealed class EventOutcomes
{
    /// <summary>Whether the list is complete, as far as the source says.</summary>
    public required bool Complete { get; set; }

    /// <summary>The outcomes.</summary>
    public IList<EventOutcome>? Items { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>One leg of a journey.</summary>
public sealed class JourneyLeg
{
    /// <summary>Start.</summary>
    public Place? From { get; set; }

    /// <summary>End.</summary>
    public Place? To { get; set; }

    /// <summary>Date of departure.</summary>
    public PartialDate? Departed { get; set; }

    /// <summary>Date of arrival.</summary>
    public PartialDate? Arrived { get; set; }

    /// <summary>Modes of transport.</summary>
    [CodeList("transport-mode")]
    public IList<string>? Transport { get; set; }

    /// <summary>Whether smugglers were used.</summary>
    public Answer? Smuggling { get; set; }

    /// <summary>What the leg cost.</summary>
    public Money? Cost { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

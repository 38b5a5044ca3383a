namespace Governance.Core;

/// <summary>A journey in legs.</summary>
public sealed class Journey
{
    /// <summary>Start of the journey.</summary>
    public PartialDate? Started { get; set; }

    /// <summary>Legs in order.</summary>
    public IList<JourneyLeg>? Legs { get; set; }

    /// <summary>Destination intended at the time of recording.</summary>
    public Place? IntendedDestination { get; set; }

    /// <summary>What the person paid for the journey.</summary>
    public Money? Cost { get; set; }
}

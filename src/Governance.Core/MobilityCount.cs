using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>People counted or estimated at a place by a field operation.</summary>
public sealed class MobilityCount : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public MobilityCount()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>Stock at a date, flow over a period, or cumulative since a date.</summary>
    public required Measure Measure { get; set; }

    /// <summary>Population group counted.</summary>
    [CodeList("population-group")]
    public string? PopulationGroup { get; set; }

    /// <summary>Movement that is counted; none for a stock of people present.</summary>
    [CodeList("movement")]
    public string? Movement { get; set; }

    /// <summary>Direction of a flow.</summary>
    [CodeList("direction")]
    public string? Direction { get; set; }

    /// <summary>What is counted.</summary>
    public CountUnit? Unit { get; set; }

    /// <summary>How many.</summary>
    public Quantity? Count { get; set; }

    /// <summary>The date of a stock (start equals end), or the period of a flow.</summary>
    public Period? Period { get; set; }

    /// <summary>Places by role.</summary>
    public IList<Place>? Places { get; set; }

    /// <summary>Reasons for moving.</summary>
    [CodeList("movement-reason")]
    public IList<Coded>? Reasons { get; set; }

    /// <summary>What set the movement off; several where a source joins them.</summary>
    [CodeList("displacement-trigger")]
    public IList<Coded>? Triggers { get; set; }

    /// <summary>Parts by sex, age, status and other dimensions.</summary>
    public IList<Breakdown>? Breakdowns { get; set; }

    /// <summary>How it was counted.</summary>
    [CodeList("collection-method")]
    public string? Method { get; set; }

    /// <summary>Kind of assessment.</summary>
    [CodeList("assessment-kind")]
    public string? Assessment { get; set; }

    /// <summary>Operation or crisis in the words of the source.</summary>
    public string? Operation { get; set; }

    /// <summary>Round of the operation.</summary>
    [Limits(Minimum = 0)]
    public int? Round { get; set; }

    /// <summary>What was observed.</summary>
    public Coverage? Coverage { get; set; }

    /// <summary>Accommodation of the people counted.</summary>
    [CodeList("accommodation")]
    public string? Accommodation { get; set; }

    /// <summary>Whether the place is urban or rural.</summary>
    [CodeList("urban-rural")]
    public string? UrbanRural { get; set; }

    /// <summary>Modes of transport observed.</summary>
    [CodeList("transport-mode")]
    public IList<string>? Transport { get; set; }

    /// <summary>Household size used to turn households into persons.</summary>
    [Limits(Minimum = 0, Maximum = 100)]
    public decimal? HouseholdSize { get; set; }

    /// <summary>Counts that hold the same people and must never be added to this one.</summary>
    public IList<string>? OverlapIds { get; set; }

    /// <summary>Who reported it.</summary>
    public IList<InformationSource>? Sources { get; set; }

    /// <summary>How exact the date is, where the date alone does not say it.</summary>
    [CodeList("date-accuracy")]
    public string? DateAccuracy { get; set; }

    /// <summary>Event behind the movement, in the words of the source.</summary>
    public string? EventName { get; set; }

    /// <summary>Incident behind the movement.</summary>
    public string? IncidentId { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

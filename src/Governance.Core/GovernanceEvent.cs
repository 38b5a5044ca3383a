using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A conference, consultation, panel, ceremony or other event of migration governance.</summary>
public sealed class GovernanceEvent : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public GovernanceEvent()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>Kind of event.</summary>
    [CodeList("event-kind")]
    public string? Kind { get; set; }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; set; }

    /// <summary>The event this one is part of.</summary>
    public string? ParentId { get; set; }

    /// <summary>State of the event.</summary>
    public EventStatus? Status { get; set; }

    /// <summary>When it is or was held.</summary>
    public Period? Held { get; set; }

    /// <summary>Local time it starts.</summary>
    public ClockTime? StartTime { get; set; }

    /// <summary>Local time it ends.</summary>
    public ClockTime? EndTime { get; set; }

    /// <summary>Time zone of the times, such as Africa/Bamako.</summary>
    public string? TimeZone { get; set; }

    /// <summary>When it was reported; not the date it was held.</summary>
    public PartialDate? Published { get; set; }

    /// <summary>Where it is or was held.</summary>
    public Place? Place { get; set; }

    /// <summary>Room or building.</summary>
    public LocalizedText? Venue { get; set; }

    /// <summary>Who initiated it.</summary>
    public IList<OrganisationRef>? Initiators { get; set; }

    /// <summary>Who organised it.</summary>
    public IList<OrganisationRef>? Organisers { get; set; }

    /// <summary>Who funded it.</summary>
    public IList<OrganisationRef>? Funders { get; set; }

    /// <summary>Whether people meet in one place.</summary>
    [CodeList("attendance-mode")]
    public string? Attendance { get; set; }

    /// <summary>For whom.</summary>
    public LocalizedText? Audience { get; set; }

    /// <summary>Stated aims.</summary>
    public IList<LocalizedText>? Aims { get; set; }

    /// <summary>Who took part, in which role.</summary>
    public IList<Participation>? Participations { get; set; }

    /// <summary>Number of participants as stated; never a count of the list.</summary>
    [Limits(Minimum = 0)]
    public int? ParticipantCount { get; set; }

    /// <summary>What was said.</summary>
    public IList<Statement>? Statements { get; set; }

    /// <summary>Themes.</summary>
    [CodeList("theme")]
    public IList<Coded>? Themes { get; set; }

    /// <summary>Policy frameworks the event cites or serves.</summary>
    public IList<FrameworkLink>? FrameworkLinks { get; set; }

    /// <summary>What came out of it.</summary>
    public EventOutcomes? Outcomes { get; set; }

    /// <summary>Languages of the event, as BCP 47 tags.</summary>
    [Text(Patterns.LanguageTag)]
    public IList<string>? Languages { get; set; }

    /// <summary>Documents of or on the event.</summary>
    public IList<DocumentRef>? Documents { get; set; }

    /// <summary>Website.</summary>
    [Text(Patterns.Url)]
    public string? Url { get; set; }

    /// <summary>Remarks, such as an ambiguity of the source and how it was read.</summary>
    public IList<LocalizedText>? Notes { get; set; }
}

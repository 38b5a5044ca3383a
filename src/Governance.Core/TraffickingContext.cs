using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Trafficking in persons: acts, means, purpose, and who decided that it is.</summary>
public sealed class TraffickingContext
{
    /// <summary>Whether the person is a presumed or confirmed victim, or was found not to be one.</summary>
    public TraffickingStatus? Status { get; set; }

    /// <summary>Who decided the status.</summary>
    public OrganisationRef? DecidedBy { get; set; }

    /// <summary>Kind of body that decided, where the source says no more.</summary>
    [CodeList("status-decision-maker")]
    public string? DecidedByKind { get; set; }

    /// <summary>Date of the decision.</summary>
    public PartialDate? Decided { get; set; }

    /// <summary>Acts, as in article 3 of the Palermo Protocol.</summary>
    [CodeList("trafficking-act")]
    public IList<Coded>? Acts { get; set; }

    /// <summary>Means, as in article 3 of the Palermo Protocol.</summary>
    [CodeList("trafficking-means")]
    public IList<Coded>? Means { get; set; }

    /// <summary>Methods of recruitment.</summary>
    [CodeList("recruitment-method")]
    public IList<Coded>? RecruitmentMethods { get; set; }

    /// <summary>Websites and applications used to recruit.</summary>
    public IList<string>? RecruitmentPlatforms { get; set; }

    /// <summary>Methods of control.</summary>
    [CodeList("control-method")]
    public IList<Coded>? ControlMethods { get; set; }

    /// <summary>Types of exploitation.</summary>
    [CodeList("exploitation-type")]
    public IList<Coded>? ExploitationTypes { get; set; }

    /// <summary>Types of sexual exploitation.</summary>
    [CodeList("sexual-exploitation-type")]
    public IList<Coded>? SexualExploitationTypes { get; set; }

    /// <summary>Websites and applications used to exploit.</summary>
    public IList<string>? ExploitationPlatforms { get; set; }

    /// <summary>Economic sectors of forced labour.</summary>
    [CodeList("labour-sector")]
    public IList<Coded>? Sectors { get; set; }

    /// <summary>Relations of the recruiter to the person.</summary>
    [CodeList("recruiter-relation")]
    public IList<Coded>? RecruiterRelations { get; set; }

    /// <summary>Places of recruitment, transit and exploitation, by role.</summary>
    public IList<Place>? Places { get; set; }

    /// <summary>Age when trafficked.</summary>
    public Age? AgeWhenTrafficked { get; set; }

    /// <summary>Least duration in months.</summary>
    [Limits(Minimum = 0, Maximum = 1200)]
    public int? DurationMonthsFrom { get; set; }

    /// <summary>Most duration in months.</summary>
    [Limits(Minimum = 0, Maximum = 1200)]
    public int? DurationMonthsTo { get; set; }

    /// <summary>Whether the person was abducted.</summary>
    public Answer? Abduction { get; set; }

    /// <summary>Historic events of recruitment, transit and exploitation.</summary>
    public IList<TraffickingEvent>? Events { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A time-bound activity: who does what, where, when, for whom, with what money.</summary>
public sealed class Activity : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public Activity()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>Title.</summary>
    public required LocalizedText Title { get; set; }

    /// <summary>Description.</summary>
    public LocalizedText? Description { get; set; }

    /// <summary>The activity this one is part of.</summary>
    public string? ParentId { get; set; }

    /// <summary>State.</summary>
    public ActivityStatus? Status { get; set; }

    /// <summary>Planned period.</summary>
    public Period? Planned { get; set; }

    /// <summary>Actual period.</summary>
    public Period? Actual { get; set; }

    /// <summary>Organisations by role.</summary>
    public IList<OrganisationRef>? Organisations { get; set; }

    /// <summary>Sectors.</summary>
    [CodeList("sector")]
    public IList<Coded>? Sectors { get; set; }

    /// <summary>Themes.</summary>
    [CodeList("theme")]
    public IList<Coded>? Themes { get; set; }

    /// <summary>Where.</summary>
    public IList<Place>? Places { get; set; }

    /// <summary>For whom.</summary>
    public IList<Reach>? Reach { get; set; }

    /// <summary>With what money.</summary>
    public IList<ActivityMoney>? Money { get; set; }

    /// <summary>Modality in the words of the source.</summary>
    public string? Modality { get; set; }

    /// <summary>Recommendations it carries out.</summary>
    public IList<string>? RecommendationIds { get; set; }

    /// <summary>Events it belongs to.</summary>
    public IList<string>? EventIds { get; set; }

    /// <summary>Facilities it concerns.</summary>
    public IList<string>? FacilityIds { get; set; }

    /// <summary>Related activities.</summary>
    public IList<string>? RelatedIds { get; set; }

    /// <summary>Contacts it publishes.</summary>
    public IList<PublicContact>? Contacts { get; set; }

    /// <summary>Persons to ask about it.</summary>
    public IList<PersonRef>? ContactPersons { get; set; }

    /// <summary>Indicators it is measured by.</summary>
    public IList<IndicatorLink>? IndicatorLinks { get; set; }

    /// <summary>Objectives it serves.</summary>
    public IList<FrameworkLink>? FrameworkLinks { get; set; }

    /// <summary>Documents.</summary>
    public IList<DocumentRef>? Documents { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

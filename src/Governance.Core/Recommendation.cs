using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A recommendation, or one clause of a compound one.</summary>
public sealed class Recommendation : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public Recommendation()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>The text.</summary>
    public required LocalizedText Text { get; set; }

    /// <summary>Number or reference as printed.</summary>
    [Text(MaxLength = 128)]
    public string? Number { get; set; }

    /// <summary>Kind of statement.</summary>
    [CodeList("recommendation-kind")]
    public string? Kind { get; set; }

    /// <summary>The compound recommendation this one is a clause of.</summary>
    public string? ParentId { get; set; }

    /// <summary>The event it came from.</summary>
    public string? EventId { get; set; }

    /// <summary>The mechanism it came from.</summary>
    [CodeList("mechanism")]
    public string? Mechanism { get; set; }

    /// <summary>Session, cycle or round of the mechanism.</summary>
    public string? Session { get; set; }

    /// <summary>Document that holds it.</summary>
    public DocumentRef? Document { get; set; }

    /// <summary>Date it was made.</summary>
    public PartialDate? Made { get; set; }

    /// <summary>Who made it.</summary>
    public IList<OrganisationRef>? Makers { get; set; }

    /// <summary>To whom it is addressed.</summary>
    public IList<OrganisationRef>? Addressees { get; set; }

    /// <summary>Who is responsible for carrying it out.</summary>
    public IList<OrganisationRef>? Responsible { get; set; }

    /// <summary>Who supports those responsible.</summary>
    public IList<OrganisationRef>? Supporting { get; set; }

    /// <summary>Themes.</summary>
    [CodeList("theme")]
    public IList<Coded>? Themes { get; set; }

    /// <summary>Groups of people concerned.</summary>
    [CodeList("affected-group")]
    public IList<Coded>? AffectedGroups { get; set; }

    /// <summary>Level of action by the first verb, 1 minimal to 5 specific.</summary>
    [Limits(Minimum = 1, Maximum = 5)]
    public int? ActionLevel { get; set; }

    /// <summary>Where it applies.</summary>
    public Place? Place { get; set; }

    /// <summary>Objectives it serves.</summary>
    public IList<FrameworkLink>? FrameworkLinks { get; set; }

    /// <summary>Priority.</summary>
    [CodeList("priority")]
    public string? Priority { get; set; }

    /// <summary>Date it is due.</summary>
    public PartialDate? Due { get; set; }

    /// <summary>Due in words, such as « court terme ».</summary>
    public LocalizedText? DueText { get; set; }

    /// <summary>What those addressed said of it.</summary>
    public IList<Position>? Positions { get; set; }

    /// <summary>What happened.</summary>
    public Implementation? Implementation { get; set; }

    /// <summary>Indicators that show progress.</summary>
    public IList<IndicatorLink>? IndicatorLinks { get; set; }

    /// <summary>Activities that carry it out.</summary>
    public IList<string>? ActivityIds { get; set; }

    /// <summary>Facilities it concerns.</summary>
    public IList<string>? FacilityIds { get; set; }

    /// <summary>Bodies it concerns or founds.</summary>
    public IList<string>? OrganisationIds { get; set; }

    /// <summary>Related recommendations.</summary>
    public IList<string>? RelatedIds { get; set; }

    /// <summary>The recommendation this one repeats.</summary>
    public string? DuplicateOfId { get; set; }

    /// <summary>The recommendation that replaced this one.</summary>
    public string? SupersededById { get; set; }

    /// <summary>Budget.</summary>
    public Money? Budget { get; set; }

    /// <summary>Comments.</summary>
    public IList<LocalizedText>? Comments { get; set; }
}

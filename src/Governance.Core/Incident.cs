using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Something that happened to people on the move: a death, a disappearance, an expulsion, also an interception or a rescue.</summary>
public sealed class Incident : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is confidential.</summary>
    public Incident()
        : base(Governance.Core.Sensitivity.Confidential)
    {
    }

    /// <summary>Kind of incident.</summary>
    [CodeList("incident-kind")]
    public required string Kind { get; set; }

    /// <summary>Whether one incident, part of a split one, or a cumulative total.</summary>
    [CodeList("incident-form")]
    public string? Form { get; set; }

    /// <summary>The incident this one is part of.</summary>
    public string? ParentId { get; set; }

    /// <summary>Key that the parts of one split incident share, where the whole has no record of its own.</summary>
    public string? Group { get; set; }

    /// <summary>When it happened; for a cumulative total the whole period.</summary>
    public Period? Period { get; set; }

    /// <summary>How exact the date is, where the date alone does not say it.</summary>
    [CodeList("date-accuracy")]
    public string? DateAccuracy { get; set; }

    /// <summary>When it was reported.</summary>
    public PartialDate? Reported { get; set; }

    /// <summary>Causes.</summary>
    [CodeList("incident-cause")]
    public IList<Coded>? Causes { get; set; }

    /// <summary>Cause in the words of the source.</summary>
    public string? ReportedCause { get; set; }

    /// <summary>Migration route.</summary>
    [CodeList("route")]
    public string? Route { get; set; }

    /// <summary>Route in the words of the source.</summary>
    public string? RouteName { get; set; }

    /// <summary>Where it happened.</summary>
    public Place? Place { get; set; }

    /// <summary>Where the people came from.</summary>
    public IList<Place>? Origins { get; set; }

    /// <summary>Ages in the words of the source.</summary>
    public string? AgeRange { get; set; }

    /// <summary>How many people.</summary>
    public IncidentCounts? Counts { get; set; }

    /// <summary>Who reported it.</summary>
    public IList<InformationSource>? Sources { get; set; }

    /// <summary>Quality of the sources.</summary>
    [CodeList("source-quality")]
    public string? SourceQuality { get; set; }

    /// <summary>Quality in the words of the source.</summary>
    public string? SourceQualityLabel { get; set; }

    /// <summary>Actors held responsible by the source.</summary>
    public IList<OrganisationRef>? Perpetrators { get; set; }

    /// <summary>Description; must name nobody.</summary>
    public string? Description { get; set; }

    /// <summary>Comment of the source.</summary>
    public string? Comment { get; set; }
}

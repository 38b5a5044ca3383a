using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An organisation or coordination body.</summary>
public sealed class Organisation : Record
{
    /// <summary>Makes a record whose sensitivity, where it states none, is restricted.</summary>
    public Organisation()
        : base(Governance.Core.Sensitivity.Restricted)
    {
    }

    /// <summary>Name.</summary>
    public required LocalizedText Name { get; set; }

    /// <summary>Other and earlier names.</summary>
    public IList<DatedName>? Names { get; set; }

    /// <summary>Acronyms.</summary>
    public IList<string>? Acronyms { get; set; }

    /// <summary>Kind.</summary>
    [CodeList("organisation-kind")]
    public string? Kind { get; set; }

    /// <summary>Description.</summary>
    public LocalizedText? Description { get; set; }

    /// <summary>The organisation it is part of.</summary>
    public string? ParentId { get; set; }

    /// <summary>Country.</summary>
    public CountryCode? Country { get; set; }

    /// <summary>Seat.</summary>
    public Place? Place { get; set; }

    /// <summary>Area it works for.</summary>
    public Place? Area { get; set; }

    /// <summary>Members of a coordination body.</summary>
    public IList<string>? MemberIds { get; set; }

    /// <summary>Members that have no record.</summary>
    public IList<OrganisationRef>? Members { get; set; }

    /// <summary>Mandate.</summary>
    public LocalizedText? Mandate { get; set; }

    /// <summary>Act that founds it.</summary>
    public DocumentRef? FoundingAct { get; set; }

    /// <summary>States in order.</summary>
    public IList<OrganisationStep>? StateHistory { get; set; }

    /// <summary>Contacts it publishes.</summary>
    public IList<PublicContact>? Contacts { get; set; }

    /// <summary>Website.</summary>
    [Text(Patterns.Url)]
    public string? Url { get; set; }

    /// <summary>Objectives it serves.</summary>
    public IList<FrameworkLink>? FrameworkLinks { get; set; }

    /// <summary>Remarks.</summary>
    public IList<LocalizedText>? Notes { get; set; }
}

namespace Governance.Core;

/// <summary>A person by post, role or, for public office alone, by name.</summary>
public sealed class PersonRef
{
    /// <summary>Post or function as printed.</summary>
    public LocalizedText? Post { get; set; }

    /// <summary>The organisation the person speaks or acts for.</summary>
    public string? OrganisationId { get; set; }

    /// <summary>Name of the organisation as printed.</summary>
    public string? Organisation { get; set; }

    /// <summary>Name of the person; without public office it is a direct identifier.</summary>
    public string? Name { get; set; }

    /// <summary>True where the person holds a public office or speaks for an institution, and the name is public for that reason.</summary>
    public bool? PublicOffice { get; set; }

    /// <summary>Remark, such as another spelling in another source.</summary>
    public string? Note { get; set; }
}

namespace Governance.Core;

/// <summary>What identifies a person directly. It is dropped first whenever a record travels.</summary>
public sealed class DirectIdentifiers
{
    /// <summary>Family name.</summary>
    public string? FamilyName { get; set; }

    /// <summary>Given names.</summary>
    public string? GivenNames { get; set; }

    /// <summary>Other names, aliases, name of the father.</summary>
    public string? OtherNames { get; set; }

    /// <summary>Salutation or title.</summary>
    public string? Salutation { get; set; }

    /// <summary>Telephone numbers.</summary>
    public IList<string>? Phones { get; set; }

    /// <summary>E-mail addresses.</summary>
    public IList<string>? Emails { get; set; }

    /// <summary>Postal address.</summary>
    public PostalAddress? Address { get; set; }

    /// <summary>Identity documents with their numbers.</summary>
    public IList<IdentityDocument>? Documents { get; set; }

    /// <summary>Exact date of birth.</summary>
    public PartialDate? ExactBirthDate { get; set; }

    /// <summary>Reference to a photograph.</summary>
    public string? Photo { get; set; }
}

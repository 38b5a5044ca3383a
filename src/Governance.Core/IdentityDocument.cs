using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An identity document.</summary>
public sealed class IdentityDocument
{
    /// <summary>Kind of document.</summary>
    [CodeList("document-held")]
    public string? Kind { get; set; }

    /// <summary>Number.</summary>
    public string? Number { get; set; }

    /// <summary>Issuing state.</summary>
    public CountryCode? Issuer { get; set; }

    /// <summary>Date of expiry.</summary>
    public PartialDate? Expires { get; set; }
}

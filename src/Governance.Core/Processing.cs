using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>On what ground personal data are held.</summary>
public sealed class Processing
{
    /// <summary>Organisation that answers for the data.</summary>
    public string? Controller { get; set; }

    /// <summary>Ground of the processing.</summary>
    [CodeList("legal-basis")]
    public string? LegalBasis { get; set; }

    /// <summary>Agreement or protocol under which the data may be shared.</summary>
    public string? SharingProtocol { get; set; }

    /// <summary>Date after which the record must be erased or anonymised.</summary>
    public PartialDate? RetainUntil { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>An organisation by reference or by name.</summary>
public sealed class OrganisationRef
{
    /// <summary>Id of the organisation record.</summary>
    public string? OrganisationId { get; set; }

    /// <summary>Name as printed.</summary>
    public string? Name { get; set; }

    /// <summary>Kind of organisation, where no record says it.</summary>
    [CodeList("organisation-kind")]
    public string? Kind { get; set; }

    /// <summary>Role in the activity or project.</summary>
    [CodeList("activity-role")]
    public string? Role { get; set; }

    /// <summary>Identities of the organisation in schemes of partners, where no record has them.</summary>
    public IList<Identifier>? Identifiers { get; set; }
}

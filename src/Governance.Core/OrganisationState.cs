using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>State of an organisation or body.</summary>
[JsonConverter(typeof(KebabEnumConverter<OrganisationState>))]
public enum OrganisationState
{
    /// <summary>Proposed.</summary>
    Proposed,

    /// <summary>Established.</summary>
    Established,

    /// <summary>Dissolved.</summary>
    Dissolved,
}

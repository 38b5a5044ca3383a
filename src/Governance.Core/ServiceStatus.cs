using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>State of a service.</summary>
[JsonConverter(typeof(KebabEnumConverter<ServiceStatus>))]
public enum ServiceStatus
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Active.</summary>
    Active,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Closed.</summary>
    Closed,
}

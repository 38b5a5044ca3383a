using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>State of a facility. Handed over is not operational.</summary>
[JsonConverter(typeof(KebabEnumConverter<FacilityState>))]
public enum FacilityState
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Built.</summary>
    Built,

    /// <summary>Handed over to its operator.</summary>
    HandedOver,

    /// <summary>Operational in part.</summary>
    PartlyOperational,

    /// <summary>Operational.</summary>
    Operational,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Closed.</summary>
    Closed,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>State of an activity.</summary>
[JsonConverter(typeof(KebabEnumConverter<ActivityStatus>))]
public enum ActivityStatus
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Under way.</summary>
    Active,

    /// <summary>Suspended.</summary>
    Suspended,

    /// <summary>Completed.</summary>
    Completed,

    /// <summary>Cancelled.</summary>
    Cancelled,
}

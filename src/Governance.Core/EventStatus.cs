using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>State of an event.</summary>
[JsonConverter(typeof(KebabEnumConverter<EventStatus>))]
public enum EventStatus
{
    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Confirmed.</summary>
    Confirmed,

    /// <summary>Held.</summary>
    Held,

    /// <summary>Cancelled.</summary>
    Cancelled,

    /// <summary>Postponed.</summary>
    Postponed,
}

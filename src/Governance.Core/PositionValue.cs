using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What those addressed said of a recommendation.</summary>
[JsonConverter(typeof(KebabEnumConverter<PositionValue>))]
public enum PositionValue
{
    /// <summary>Supported.</summary>
    Supported,

    /// <summary>Supported in part.</summary>
    PartiallySupported,

    /// <summary>Noted.</summary>
    Noted,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>No position yet.</summary>
    Pending,
}

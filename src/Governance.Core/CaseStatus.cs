using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>State of a case.</summary>
[JsonConverter(typeof(KebabEnumConverter<CaseStatus>))]
public enum CaseStatus
{
    /// <summary>Open.</summary>
    Open,

    /// <summary>In follow-up.</summary>
    FollowUp,

    /// <summary>Closed.</summary>
    Closed,

    /// <summary>Closed and referred to another organisation.</summary>
    ClosedReferred,
}

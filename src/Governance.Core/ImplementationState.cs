using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What happened to a recommendation.</summary>
[JsonConverter(typeof(KebabEnumConverter<ImplementationState>))]
public enum ImplementationState
{
    /// <summary>Made, nothing planned yet.</summary>
    Formulated,

    /// <summary>Planned.</summary>
    Planned,

    /// <summary>In progress.</summary>
    InProgress,

    /// <summary>Carried out in part.</summary>
    PartiallyImplemented,

    /// <summary>Carried out.</summary>
    Implemented,

    /// <summary>Not carried out.</summary>
    NotImplemented,

    /// <summary>Given up.</summary>
    Dropped,

    /// <summary>Replaced by another one.</summary>
    Superseded,
}

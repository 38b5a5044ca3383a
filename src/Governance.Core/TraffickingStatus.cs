using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Whether somebody is a victim of trafficking.</summary>
[JsonConverter(typeof(KebabEnumConverter<TraffickingStatus>))]
public enum TraffickingStatus
{
    /// <summary>Presumed victim.</summary>
    Presumed,

    /// <summary>Confirmed victim.</summary>
    Confirmed,

    /// <summary>Found not to be a victim.</summary>
    NotTrafficked,
}

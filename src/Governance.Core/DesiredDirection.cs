using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Which way is better.</summary>
[JsonConverter(typeof(KebabEnumConverter<DesiredDirection>))]
public enum DesiredDirection
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>Neither is better.</summary>
    None,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What kind of number a count is.</summary>
[JsonConverter(typeof(KebabEnumConverter<Measure>))]
public enum Measure
{
    /// <summary>People present at a date.</summary>
    Stock,

    /// <summary>Movements over a period.</summary>
    Flow,

    /// <summary>All since a date.</summary>
    Cumulative,
}

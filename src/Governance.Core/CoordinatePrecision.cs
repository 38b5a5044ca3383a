using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What a position stands for.</summary>
[JsonConverter(typeof(KebabEnumConverter<CoordinatePrecision>))]
public enum CoordinatePrecision
{
    /// <summary>The place itself.</summary>
    Exact,

    /// <summary>Near the place.</summary>
    Approximate,

    /// <summary>Centre of an area.</summary>
    Centroid,

    /// <summary>Not known.</summary>
    Unknown,
}

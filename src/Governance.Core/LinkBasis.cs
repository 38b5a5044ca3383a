using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Whether a source says it or somebody inferred it.</summary>
[JsonConverter(typeof(KebabEnumConverter<LinkBasis>))]
public enum LinkBasis
{
    /// <summary>The source states it.</summary>
    Stated,

    /// <summary>Somebody inferred it.</summary>
    Inferred,
}

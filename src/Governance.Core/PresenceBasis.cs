using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Whether a presence is stated.</summary>
[JsonConverter(typeof(KebabEnumConverter<PresenceBasis>))]
public enum PresenceBasis
{
    /// <summary>The source states it.</summary>
    Stated,

    /// <summary>It was inferred.</summary>
    Inferred,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>How far a location may be told.</summary>
[JsonConverter(typeof(KebabEnumConverter<LocationDisclosure>))]
public enum LocationDisclosure
{
    /// <summary>To anyone, exactly.</summary>
    Public,

    /// <summary>To anyone, the locality alone.</summary>
    Locality,

    /// <summary>To nobody outside.</summary>
    Withheld,
}

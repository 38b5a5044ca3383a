using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Legal stay in a country.</summary>
[JsonConverter(typeof(KebabEnumConverter<LegalStay>))]
public enum LegalStay
{
    /// <summary>Stays regularly.</summary>
    Regular,

    /// <summary>Stays irregularly.</summary>
    Irregular,

    /// <summary>Does not apply, such as for nationals.</summary>
    NotApplicable,

    /// <summary>Not known.</summary>
    Unknown,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What is counted.</summary>
[JsonConverter(typeof(KebabEnumConverter<CountUnit>))]
public enum CountUnit
{
    /// <summary>Individuals.</summary>
    Person,

    /// <summary>Households.</summary>
    Household,

    /// <summary>Cases, each of one or more persons.</summary>
    Case,

    /// <summary>Movements; one person may move more than once.</summary>
    Movement,
}

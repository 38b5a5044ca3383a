using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>What happened at a place.</summary>
[JsonConverter(typeof(KebabEnumConverter<PlaceRole>))]
public enum PlaceRole
{
    /// <summary>Where the fact was recorded.</summary>
    Here,

    /// <summary>Where people come from.</summary>
    Origin,

    /// <summary>Place of birth.</summary>
    Birth,

    /// <summary>Usual residence.</summary>
    Residence,

    /// <summary>Where people were before.</summary>
    Previous,

    /// <summary>Place of transit.</summary>
    Transit,

    /// <summary>Where people go next.</summary>
    Next,

    /// <summary>Final destination.</summary>
    Destination,

    /// <summary>Where it happened.</summary>
    Incident,

    /// <summary>Place of recruitment.</summary>
    Recruitment,

    /// <summary>Place of exploitation.</summary>
    Exploitation,

    /// <summary>Place of return.</summary>
    Return,

    /// <summary>Place of interception.</summary>
    Interception,

    /// <summary>Place of disembarkation.</summary>
    Disembarkation,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Yes, no, or unknown with its reason.</summary>
[JsonConverter(typeof(KebabEnumConverter<Answer>))]
public enum Answer
{
    /// <summary>It holds.</summary>
    Yes,

    /// <summary>It does not hold.</summary>
    No,

    /// <summary>Not known, and nobody says why.</summary>
    Unknown,

    /// <summary>The question was not asked.</summary>
    NotAsked,

    /// <summary>The source says that it is not available.</summary>
    NotAvailable,

    /// <summary>Known and withheld to protect people.</summary>
    Suppressed,

    /// <summary>The question does not apply.</summary>
    NotApplicable,

    /// <summary>The person did not want to answer.</summary>
    Refused,

    /// <summary>The person does not know.</summary>
    NotKnown,

    /// <summary>Known and left out of this publication.</summary>
    NotPublished,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core.Formats;

/// <summary>Why a value was not carried.</summary>
[JsonConverter(typeof(KebabEnumConverter<LossReason>))]
public enum LossReason
{
    /// <summary>The format has no place for it.</summary>
    NotCarried,

    /// <summary>The format carries it less exactly, or only in part.</summary>
    Reduced,

    /// <summary>It may not travel to the audience of the output.</summary>
    Withheld,
}

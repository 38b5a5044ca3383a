using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Whether a category is sex or gender.</summary>
[JsonConverter(typeof(KebabEnumConverter<SexDimension>))]
public enum SexDimension
{
    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Gender.</summary>
    Gender,

    /// <summary>The source does not say which.</summary>
    Unspecified,
}

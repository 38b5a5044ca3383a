using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>How far a record may travel. What is not said takes the highest level of the kind.</summary>
[JsonConverter(typeof(KebabEnumConverter<Sensitivity>))]
public enum Sensitivity
{
    /// <summary>Anyone may read it.</summary>
    Public,

    /// <summary>For partners under an agreement.</summary>
    Restricted,

    /// <summary>For those who need it to act.</summary>
    Confidential,

    /// <summary>For the case workers and the person alone.</summary>
    StrictlyConfidential,
}

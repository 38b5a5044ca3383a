using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Direction of a referral.</summary>
[JsonConverter(typeof(KebabEnumConverter<ReferralDirection>))]
public enum ReferralDirection
{
    /// <summary>Into the case.</summary>
    In,

    /// <summary>Out of the case.</summary>
    Out,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Kind of statement.</summary>
[JsonConverter(typeof(KebabEnumConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>Word for word.</summary>
    Quote,

    /// <summary>Reported speech.</summary>
    Reported,

    /// <summary>A commitment.</summary>
    Commitment,
}

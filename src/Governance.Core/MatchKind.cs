using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>How a source code relates to the core code.</summary>
[JsonConverter(typeof(KebabEnumConverter<MatchKind>))]
public enum MatchKind
{
    /// <summary>The same.</summary>
    Exact,

    /// <summary>The source code means less.</summary>
    Narrower,

    /// <summary>The source code means more.</summary>
    Broader,

    /// <summary>Nearly the same.</summary>
    Near,
}

using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Who gave a consent.</summary>
[JsonConverter(typeof(KebabEnumConverter<ConsentGiver>))]
public enum ConsentGiver
{
    /// <summary>The person.</summary>
    Self,

    /// <summary>A parent or guardian.</summary>
    Guardian,

    /// <summary>A legal representative.</summary>
    LegalRepresentative,
}

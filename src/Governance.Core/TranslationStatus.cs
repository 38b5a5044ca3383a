using System.Text.Json.Serialization;
using Governance.Core.Json;

namespace Governance.Core;

/// <summary>Standing of a translation.</summary>
[JsonConverter(typeof(KebabEnumConverter<TranslationStatus>))]
public enum TranslationStatus
{
    /// <summary>Made by the publisher of the original.</summary>
    Official,

    /// <summary>Made by the editors of the data.</summary>
    Ours,
}

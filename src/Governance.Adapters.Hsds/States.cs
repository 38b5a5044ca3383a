using Governance.Core;

namespace Governance.Adapters.Hsds;

/// <summary>States of a service.</summary>
internal static class States
{
    /// <summary>The state; null for a word of no list.</summary>
    public static ServiceStatus? Read(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "active" => ServiceStatus.Active,
        "inactive" or "temporarily closed" => ServiceStatus.Suspended,
        "defunct" => ServiceStatus.Closed,
        _ => null,
    };

    /// <summary>The word; null for a state that the specification does not have.</summary>
    public static string? Write(ServiceStatus? status) => status switch
    {
        ServiceStatus.Active => "active",
        ServiceStatus.Suspended => "temporarily closed",
        ServiceStatus.Closed => "defunct",
        _ => null,
    };
}

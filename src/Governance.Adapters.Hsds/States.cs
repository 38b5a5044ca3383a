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

    /// <summary>
    /// The word for a service of a facility. Version 3 asks for one: where the service does not say it, what the facility was
    /// said to be last does. Nothing is made up where nobody says it.
    /// </summary>
    public static string? Write(Facility facility, Service? service)
        => service?.Status is null && Ids.IsOurs(facility) ? Write(facility.StateHistory?.LastOrDefault()?.State) : Write(service?.Status);

    private static string? Write(ServiceStatus? status) => status switch
    {
        ServiceStatus.Planned => "inactive",
        ServiceStatus.Active => "active",
        ServiceStatus.Suspended => "temporarily closed",
        ServiceStatus.Closed => "defunct",
        _ => null,
    };

    /// <summary>Whether this one service works in a facility that does in part is not known.</summary>
    private static string? Write(FacilityState? state) => state switch
    {
        FacilityState.Planned or FacilityState.Built or FacilityState.HandedOver => "inactive",
        FacilityState.Operational => "active",
        FacilityState.Suspended => "temporarily closed",
        FacilityState.Closed => "defunct",
        _ => null,
    };
}

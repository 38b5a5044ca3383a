namespace Governance.Core.Rules;

/// <summary>What a facility is now, as its record says.</summary>
internal static class FacilityNow
{
    /// <summary>The last state of the history; null where there is none.</summary>
    public static FacilityState? State(this Facility facility) => facility.StateHistory is { Count: > 0 } history ? history[^1].State : null;

    /// <summary>Indexes of the services that are stated to be active.</summary>
    public static IEnumerable<int> ActiveServices(this Facility facility)
        => Enumerable.Range(0, facility.Services?.Count ?? 0).Where(i => facility.Services![i].Status == ServiceStatus.Active);
}

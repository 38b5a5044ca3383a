using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>Opening hours of a service.</summary>
public sealed class OpeningHours
{
    /// <summary>Days of the week.</summary>
    [CodeList("weekday")]
    public IList<string>? Days { get; set; }

    /// <summary>Opening time, local.</summary>
    public ClockTime? Opens { get; set; }

    /// <summary>Closing time, local.</summary>
    public ClockTime? Closes { get; set; }

    /// <summary>Remark.</summary>
    public string? Note { get; set; }
}

using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A historic event of trafficking.</summary>
public sealed class TraffickingEvent
{
    /// <summary>Kind of event.</summary>
    [CodeList("trafficking-event-kind")]
    public string? Kind { get; set; }

    /// <summary>Date.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Place.</summary>
    public Place? Place { get; set; }

    /// <summary>Description; must name nobody.</summary>
    public string? Description { get; set; }
}

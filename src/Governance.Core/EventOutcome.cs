using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>One outcome of an event.</summary>
public sealed class EventOutcome
{
    /// <summary>Kind of outcome.</summary>
    [CodeList("outcome-kind")]
    public required string Kind { get; set; }

    /// <summary>The recommendation, where it has a record.</summary>
    public string? RecommendationId { get; set; }

    /// <summary>Title, where it has none.</summary>
    public LocalizedText? Title { get; set; }

    /// <summary>Date of adoption.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Document that holds it.</summary>
    public DocumentRef? Document { get; set; }
}

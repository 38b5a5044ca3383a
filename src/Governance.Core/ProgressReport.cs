using Governance.Core.Schemas;

namespace Governance.Core;

/// <summary>A report on progress.</summary>
public sealed class ProgressReport
{
    /// <summary>Date.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>Who reports.</summary>
    public OrganisationRef? By { get; set; }

    /// <summary>What is reported; absent where the source states a degree alone.</summary>
    public LocalizedText? Text { get; set; }

    /// <summary>Degree of completion in per cent.</summary>
    [Limits(Minimum = 0, Maximum = 100)]
    public decimal? Percent { get; set; }

    /// <summary>Evidence.</summary>
    public IList<DocumentRef>? Evidence { get; set; }
}

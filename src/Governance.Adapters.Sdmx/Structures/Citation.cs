namespace Governance.Adapters.Sdmx;

/// <summary>What a data set cites.</summary>
/// <param name="Kind">What it is, by the words of SDMX-CSV: <c>dataflow</c>, <c>datastructure</c>, <c>dataprovision</c>.</param>
/// <param name="Reference">The reference; null where it is unreadable.</param>
/// <param name="AtObservation">The dimension that single observations have; <c>AllDimensions</c> where there are no series.</param>
internal sealed record Citation(string Kind, StructureRef? Reference, string AtObservation)
{
    /// <summary>The data structure that the message names besides, as the namespace of its elements does; null for none.</summary>
    public StructureRef? Structure { get; init; }
}

using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// The mapping between flow monitoring registries and <see cref="MobilityCount"/>: a row is a group, or all of a day or month,
/// that passed a monitoring point. Movements are counted: a person who passes twice is two.
/// </summary>
internal static class FlowMap
{
    /// <summary>Movements past a point.</summary>
    public static Counts Passing { get; } = new(Measure.Flow, CountUnit.Movement, null, "transit");

    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = DtmFormat.Id,
        Create = Passing.Create,
        Findings = TabularDiagnostics.OfCells,
        Carries = Passing.Is,
        Finish = static (count, place) =>
        {
            foreach (var role in (ReadOnlySpan<PlaceRole>)[PlaceRole.Here, PlaceRole.Origin, PlaceRole.Previous, PlaceRole.Next, PlaceRole.Destination])
                new Places(role).Settle(count);
            count.Assessment = place.Layout == FlowLayouts.Surveyed ? "flow-monitoring-survey" : "flow-monitoring-registry";
            Provenance.Stamp(count, place, Sensitivity.Restricted, derivativesForbidden: false);
        },
        Layouts = [FlowLayouts.Counting, FlowLayouts.SurveyedCounts, FlowLayouts.Clean, FlowLayouts.English, FlowLayouts.French],
    };
}

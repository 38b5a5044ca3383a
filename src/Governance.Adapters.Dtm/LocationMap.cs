using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// The mapping between assessments of places (location, site and baseline assessments, master lists) and
/// <see cref="MobilityCount"/>. A row is one place; each number of people in it is a record of its own.
/// </summary>
internal static class LocationMap
{
    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = DtmFormat.Id,
        Create = Counts.Present.Create,
        Findings = TabularDiagnostics.OfCells,
        Finish = static (count, place) =>
        {
            foreach (var role in (ReadOnlySpan<PlaceRole>)[PlaceRole.Here, PlaceRole.Origin, PlaceRole.Destination])
                new Places(role).Settle(count);
            count.Assessment = place.Layout is DictionaryLayout.Id ? "location" : count.Measure == Measure.Flow ? "event-tracking" : "baseline";
            Provenance.Stamp(count, place, Sensitivity.Restricted, derivativesForbidden: false);
        },
        // What the server of a survey adds names devices and whoever used them.
        Guard = static count => SurveyColumns.Close(count, DtmFormat.Id),
        Layouts = [DictionaryLayout.Layout, BaselineLayouts.SouthSudan, BaselineLayouts.Iraq, NigeriaLayout.Layout, BaselineLayouts.MovementsEnglish, BaselineLayouts.MovementsFrench, BaselineLayouts.GroupsEnglish, BaselineLayouts.GroupsFrench, BaselineLayouts.SitesEnglish, BaselineLayouts.SitesFrench, BaselineLayouts.English, BaselineLayouts.French],
    };
}

namespace Governance.Core.Rules;

/// <summary>Every period of a record with where it stands.</summary>
internal static class RecordPeriods
{
    public static IEnumerable<(Period Period, PointerTo Pointer)> Of(Record record) => record switch
    {
        Incident incident => One(incident.Period, "/period"),
        MobilityCount count => One(count.Period, "/period"),
        GovernanceEvent one => One(one.Held, "/held"),
        Observation observation => One(observation.Period, "/period"),
        Organisation organisation => Many(organisation.Names, n => n.Period, "/names"),
        Indicator indicator => One(indicator.Validity, "/validity").Concat(One(indicator.Baseline?.Period, "/baseline/period"))
            .Concat(Many(indicator.Targets, t => t.Period, "/targets")),
        Activity activity => One(activity.Planned, "/planned").Concat(One(activity.Actual, "/actual"))
            .Concat(Many(activity.Reach, r => r.Period, "/reach")).Concat(Many(activity.Money, m => m.Period, "/money")),
        _ => [],
    };

    private static IEnumerable<(Period, PointerTo)> One(Period? period, string pointer)
        => period is { } one ? [(one, new PointerTo(pointer))] : [];

    private static IEnumerable<(Period, PointerTo)> Many<T>(IList<T>? items, Func<T, Period?> period, string pointer)
        => items.Each().Where(i => period(i.Item) is not null).Select(i => (period(i.Item)!.Value, new PointerTo(pointer, i.Index, "/period")));
}

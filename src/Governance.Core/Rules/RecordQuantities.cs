namespace Governance.Core.Rules;

/// <summary>Every quantity of a record.</summary>
internal static class RecordQuantities
{
    public static IEnumerable<QuantityAt> Of(Record record) => record switch
    {
        Incident { Counts: { } counts } => OfIncident(counts).Where(c => c.Quantity is not null)
            .Select(c => new QuantityAt(c.Quantity!, new PointerTo(c.Pointer), true)),
        MobilityCount count => One(count.Count, "/count", true).Concat(Parts(count.Breakdowns, true)),
        Observation observation => One(observation.Value, "/value", CountsPeople(observation.Value))
            .Concat(Parts(observation.Breakdowns, CountsPeople(observation.Value))),
        Facility facility => One(facility.Capacity, "/capacity", true).Concat(One(facility.Available, "/available", true)),
        Activity activity => activity.Reach.Each().SelectMany(r => OfReach(r.Item, r.Index)).Concat(OfLinks(activity.IndicatorLinks)),
        Recommendation recommendation => OfLinks(recommendation.IndicatorLinks),
        _ => [],
    };

    /// <summary>The counts of an incident, absent ones included.</summary>
    public static IEnumerable<(Quantity? Quantity, string Pointer)> OfIncident(IncidentCounts counts) =>
    [
        (counts.Dead, "/counts/dead"),
        (counts.Missing, "/counts/missing"),
        (counts.DeadAndMissing, "/counts/deadAndMissing"),
        (counts.Injured, "/counts/injured"),
        (counts.Survivors, "/counts/survivors"),
        (counts.Rescued, "/counts/rescued"),
        (counts.Intercepted, "/counts/intercepted"),
        (counts.Detained, "/counts/detained"),
        (counts.Expelled, "/counts/expelled"),
        (counts.Abducted, "/counts/abducted"),
        (counts.Females, "/counts/females"),
        (counts.Males, "/counts/males"),
        (counts.Children, "/counts/children"),
    ];

    private static bool CountsPeople(Quantity? value) => value?.Unit is "PS" or "HH";

    private static IEnumerable<QuantityAt> One(Quantity? quantity, string pointer, bool isCount)
        => quantity is null ? [] : [new QuantityAt(quantity, new PointerTo(pointer), isCount)];

    private static IEnumerable<QuantityAt> Parts(IList<Breakdown>? breakdowns, bool isCount)
        => breakdowns.Each().Select(b => new QuantityAt(b.Item.Count, new PointerTo("/breakdowns", b.Index, "/count"), isCount));

    private static IEnumerable<QuantityAt> OfLinks(IList<IndicatorLink>? links)
    {
        foreach (var (i, link) in links.Each())
        {
            if (link.Target is not null)
                yield return new QuantityAt(link.Target, new PointerTo("/indicatorLinks", i, "/target"), CountsPeople(link.Target));
            if (link.Achieved is not null)
                yield return new QuantityAt(link.Achieved, new PointerTo("/indicatorLinks", i, "/achieved"), CountsPeople(link.Achieved));
        }
    }

    private static IEnumerable<QuantityAt> OfReach(Reach reach, int index)
    {
        if (reach.Target is not null)
            yield return new QuantityAt(reach.Target, new PointerTo("/reach", index, "/target"), true);
        if (reach.Reached is not null)
            yield return new QuantityAt(reach.Reached, new PointerTo("/reach", index, "/reached"), true);
        foreach (var (i, part) in reach.Breakdowns.Each())
            yield return new QuantityAt(part.Count, new PointerTo("/reach", index, "/breakdowns", i, "/count"), true);
    }
}

namespace Governance.Core.Rules;

/// <summary>Every quantity of a record.</summary>
internal static class RecordQuantities
{
    public static List<QuantityAt> Of(Record record)
    {
        var quantities = new List<QuantityAt>();
        AddTo(quantities, record);
        return quantities;
    }

    public static void AddTo(List<QuantityAt> quantities, Record record)
    {
        switch (record)
        {
            case Incident { Counts: { } counts }:
                AddIncident(quantities, counts);
                break;
            case MobilityCount count:
                Add(quantities, count.Count, new PointerTo("/count"), true);
                Add(quantities, count.Breakdowns, true);
                break;
            case Observation observation:
                Add(quantities, observation.Value, new PointerTo("/value"), CountsPeople(observation.Value));
                Add(quantities, observation.Breakdowns, CountsPeople(observation.Value));
                break;
            case Facility facility:
                Add(quantities, facility.Capacity, new PointerTo("/capacity"), true);
                Add(quantities, facility.Available, new PointerTo("/available"), true);
                break;
            case Activity activity:
                foreach (var (i, reach) in activity.Reach.Each())
                    AddReach(quantities, reach, i);
                AddLinks(quantities, activity.IndicatorLinks);
                break;
            case Recommendation recommendation:
                AddLinks(quantities, recommendation.IndicatorLinks);
                break;
        }
    }

    private static bool CountsPeople(Quantity? value) => value?.Unit is "PS" or "HH";

    private static void Add(List<QuantityAt> quantities, Quantity? quantity, PointerTo pointer, bool isCount)
    {
        if (quantity is not null)
            quantities.Add(new QuantityAt(quantity, pointer, isCount));
    }

    private static void Add(List<QuantityAt> quantities, IList<Breakdown>? breakdowns, bool isCount)
    {
        foreach (var (i, part) in breakdowns.Each())
            Add(quantities, part.Count, new PointerTo("/breakdowns", i, "/count"), isCount);
    }

    private static void AddIncident(List<QuantityAt> quantities, IncidentCounts counts)
    {
        Add(quantities, counts.Dead, new PointerTo("/counts/dead"), true);
        Add(quantities, counts.Missing, new PointerTo("/counts/missing"), true);
        Add(quantities, counts.DeadAndMissing, new PointerTo("/counts/deadAndMissing"), true);
        Add(quantities, counts.Injured, new PointerTo("/counts/injured"), true);
        Add(quantities, counts.Survivors, new PointerTo("/counts/survivors"), true);
        Add(quantities, counts.Rescued, new PointerTo("/counts/rescued"), true);
        Add(quantities, counts.Intercepted, new PointerTo("/counts/intercepted"), true);
        Add(quantities, counts.Detained, new PointerTo("/counts/detained"), true);
        Add(quantities, counts.Expelled, new PointerTo("/counts/expelled"), true);
        Add(quantities, counts.Abducted, new PointerTo("/counts/abducted"), true);
        Add(quantities, counts.Females, new PointerTo("/counts/females"), true);
        Add(quantities, counts.Males, new PointerTo("/counts/males"), true);
        Add(quantities, counts.Children, new PointerTo("/counts/children"), true);
    }

    private static void AddLinks(List<QuantityAt> quantities, IList<IndicatorLink>? links)
    {
        foreach (var (i, link) in links.Each())
        {
            Add(quantities, link.Target, new PointerTo("/indicatorLinks", i, "/target"), CountsPeople(link.Target));
            Add(quantities, link.Achieved, new PointerTo("/indicatorLinks", i, "/achieved"), CountsPeople(link.Achieved));
        }
    }

    private static void AddReach(List<QuantityAt> quantities, Reach reach, int index)
    {
        Add(quantities, reach.Target, new PointerTo("/reach", index, "/target"), true);
        Add(quantities, reach.Reached, new PointerTo("/reach", index, "/reached"), true);
        foreach (var (i, part) in reach.Breakdowns.Each())
            Add(quantities, part.Count, new PointerTo("/reach", index, "/breakdowns", i, "/count"), true);
    }
}

namespace Governance.Core.Rules;

/// <summary>Dates of what has already happened to a migrant; plans and expiry dates are not among them.</summary>
internal static class MigrantDates
{
    public static void AddTo(List<(PartialDate Date, PointerTo Pointer)> dates, Migrant migrant)
    {
        Add(migrant.Arrival, new PointerTo("/arrival"));
        Add(migrant.Interviewed, new PointerTo("/interviewed"));
        Add(migrant.Journey?.Started, new PointerTo("/journey/started"));
        Add(migrant.Trafficking?.Decided, new PointerTo("/trafficking/decided"));
        foreach (var (i, leg) in (migrant.Journey?.Legs).Each())
        {
            Add(leg.Departed, new PointerTo("/journey/legs", i, "/departed"));
            Add(leg.Arrived, new PointerTo("/journey/legs", i, "/arrived"));
        }

        foreach (var (i, one) in (migrant.Trafficking?.Events).Each())
            Add(one.Date, new PointerTo("/trafficking/events", i, "/date"));
        foreach (var (i, consent) in migrant.Consents.Each())
            Add(consent.Given, new PointerTo("/consents", i, "/given"));
        foreach (var (i, one) in migrant.Cases.Each())
        {
            Add(one.Opened, new PointerTo("/cases", i, "/opened"));
            Add(one.Closed, new PointerTo("/cases", i, "/closed"));
            foreach (var (j, referral) in one.Referrals.Each())
                Add(referral.Date, new PointerTo("/cases", i, "/referrals", j, "/date"));
        }

        void Add(PartialDate? date, PointerTo pointer)
        {
            if (date is { } some)
                dates.Add((some, pointer));
        }
    }
}

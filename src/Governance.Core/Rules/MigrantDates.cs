namespace Governance.Core.Rules;

/// <summary>Dates of what has already happened to a migrant; plans and expiry dates are not among them.</summary>
internal static class MigrantDates
{
    public static IEnumerable<(PartialDate Date, PointerTo Pointer)> Of(Migrant migrant)
        => All(migrant).Where(d => d.Date is not null).Select(d => (d.Date!.Value, d.Pointer));

    private static IEnumerable<(PartialDate? Date, PointerTo Pointer)> All(Migrant migrant)
    {
        yield return (migrant.Arrival, new PointerTo("/arrival"));
        yield return (migrant.Interviewed, new PointerTo("/interviewed"));
        yield return (migrant.Journey?.Started, new PointerTo("/journey/started"));
        yield return (migrant.Trafficking?.Decided, new PointerTo("/trafficking/decided"));
        foreach (var (i, leg) in (migrant.Journey?.Legs).Each())
        {
            yield return (leg.Departed, new PointerTo("/journey/legs", i, "/departed"));
            yield return (leg.Arrived, new PointerTo("/journey/legs", i, "/arrived"));
        }

        foreach (var (i, one) in (migrant.Trafficking?.Events).Each())
            yield return (one.Date, new PointerTo("/trafficking/events", i, "/date"));
        foreach (var (i, consent) in migrant.Consents.Each())
            yield return (consent.Given, new PointerTo("/consents", i, "/given"));
        foreach (var (i, one) in migrant.Cases.Each())
        {
            yield return (one.Opened, new PointerTo("/cases", i, "/opened"));
            yield return (one.Closed, new PointerTo("/cases", i, "/closed"));
            foreach (var (j, referral) in one.Referrals.Each())
                yield return (referral.Date, new PointerTo("/cases", i, "/referrals", j, "/date"));
        }
    }
}

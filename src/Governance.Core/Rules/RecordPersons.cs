namespace Governance.Core.Rules;

/// <summary>Everybody a record names by post or by name, besides the migrant it is about.</summary>
internal static class RecordPersons
{
    public static IEnumerable<(PersonRef Person, PointerTo Pointer)> Of(Record record) => record switch
    {
        Migrant migrant => migrant.Cases.Each().SelectMany(c => OfCase(c.Item, c.Index)),
        GovernanceEvent one => OfEvent(one),
        Activity activity => activity.ContactPersons.Each().Select(p => (p.Item, new PointerTo("/contactPersons", p.Index))),
        Facility facility => facility.Staff.Each().Select(s => (s.Item, new PointerTo("/staff", s.Index))),
        _ => [],
    };

    private static IEnumerable<(PersonRef, PointerTo)> OfCase(MigrantCase one, int index)
    {
        if (one.Owner is not null)
            yield return (one.Owner, new PointerTo("/cases", index, "/owner"));
        foreach (var (i, referral) in one.Referrals.Each())
        {
            if (referral.Worker is not null)
                yield return (referral.Worker, new PointerTo("/cases", index, "/referrals", i, "/worker"));
        }

        foreach (var (i, comment) in one.Comments.Each())
        {
            if (comment.By is not null)
                yield return (comment.By, new PointerTo("/cases", index, "/comments", i, "/by"));
        }
    }

    private static IEnumerable<(PersonRef, PointerTo)> OfEvent(GovernanceEvent one)
    {
        foreach (var (i, participation) in one.Participations.Each())
        {
            yield return (participation.Person, new PointerTo("/participations", i, "/person"));
            if (participation.OnBehalfOf is not null)
                yield return (participation.OnBehalfOf, new PointerTo("/participations", i, "/onBehalfOf"));
        }

        foreach (var (i, statement) in one.Statements.Each())
        {
            if (statement.Speaker is not null)
                yield return (statement.Speaker, new PointerTo("/statements", i, "/speaker"));
        }
    }
}

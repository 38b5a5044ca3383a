namespace Governance.Core.Rules;

/// <summary>
/// What a record loses on its way to a wider audience. Written once, for the rules that report these fields and for the gate
/// that withholds them.
/// </summary>
internal static class ProtectedFields
{
    /// <summary>Pointers to the fields of a record that may not reach an audience.</summary>
    public static IEnumerable<string> ClosedTo(Sensitivity audience, Record record)
    {
        var migrant = record as Migrant;
        if (audience < Sensitivity.StrictlyConfidential)
        {
            if (migrant?.DirectIdentifiers is not null)
                yield return "/directIdentifiers";
            foreach (var name in UnofficialNames(record))
                yield return name;
        }

        if (audience < Sensitivity.Confidential && migrant is not null)
        {
            foreach (var field in SpecialCategories(migrant))
                yield return field;
        }
    }

    /// <summary>Pointers to what people are persecuted, detained or expelled for.</summary>
    public static IEnumerable<string> SpecialCategories(Migrant migrant)
    {
        if (migrant.SexOrGender?.Code is "X" or "TF" or "TM" or "T")
            yield return "/sexOrGender";
        if (migrant.Languages is { Count: > 0 })
            yield return "/languages";
        if (migrant.Ethnicity is not null)
            yield return "/ethnicity";
        if (migrant.LegalStay is not null)
            yield return "/legalStay";
        if (migrant.Health is not null)
            yield return "/health";
        if (migrant.PerpetratorRoles is { Count: > 0 })
            yield return "/perpetratorRoles";
        if (migrant.PerpetratorDetails is not null)
            yield return "/perpetratorDetails";
    }

    /// <summary>Pointers to names of persons who are not marked as holding a public office.</summary>
    public static IEnumerable<string> UnofficialNames(Record record)
    {
        foreach (var (person, pointer) in RecordPersons.Of(record))
        {
            if (person is { Name: not null, PublicOffice: not true })
                yield return pointer + "/name";
        }
    }
}

using Governance.Core;

namespace Governance.Adapters.Unhcr;

/// <summary>The key of a value, where all of it is codes: what, when, from where, to where and how.</summary>
internal static class Keys
{
    private static readonly string[] OfApplications = [Dimensions.Origin, Dimensions.Asylum, Dimensions.Procedure, Dimensions.Application, Dimensions.Decision, Dimensions.CountedAs];
    private static readonly string[] OfDecisions = [Dimensions.Origin, Dimensions.Asylum, Dimensions.Procedure, Dimensions.Decision, Dimensions.CountedAs];
    private static readonly string[] OfLevels = [Dimensions.Origin, Dimensions.Asylum, Dimensions.Procedure, Dimensions.Decision];
    private static readonly string[] OfSexAndAge = [Dimensions.Origin, Dimensions.Asylum, Dimensions.Sex, Dimensions.Age];
    private static readonly string[] OfPeople = [Dimensions.Origin, Dimensions.Asylum];

    /// <summary>
    /// The key, such as <c>ref-2021-BFA-MLI</c>; null where a place has no code, or the table leaves out a dimension that
    /// tells its rows apart, such as the stage of applications on HDX: then the row names it. A download by country and year alone
    /// has added up all procedures, and is told apart by these.
    /// </summary>
    public static string? Of(Observation observation, string layout)
    {
        var needed = layout switch
        {
            "applications" or "decisions" when Array.TrueForAll(OfApplications, d => OfPeople.Contains(d) || Dimensions.Get(observation, d) is null) => OfPeople,
            "applications" => OfApplications,
            "decisions" => OfDecisions,
            UnhcrMap.Hapi => OfSexAndAge,
            UnhcrMap.PopstatsAsylum => OfLevels,
            _ => OfPeople,
        };
        if (observation.Period?.Start is not { } year || observation.Area?.Name is not null || !Array.TrueForAll(needed, d => Dimensions.Get(observation, d) is not null))
            return null;
        return string.Join('-', [observation.IndicatorId.Replace("unhcr-", "", StringComparison.Ordinal), year.ToString(), .. observation.Dimensions!.Select(d => d.Code)]);
    }
}

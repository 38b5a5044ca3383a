using Governance.Core;

namespace Governance.Adapters.Unhcr;

/// <summary>The key of a value, where all of it is codes: what, when, from where, to where and how.</summary>
internal static class Keys
{
    /// <summary>The key, such as <c>ref-2021-BFA-MLI</c>; null where a place or something else has no code: then the row names it.</summary>
    public static string? Of(Observation observation)
    {
        if (observation.Period?.Start is not { } year || observation.Area?.Name is not null || Dimensions.Get(observation, Dimensions.Origin) is null || Dimensions.Get(observation, Dimensions.Asylum) is null)
            return null;
        return string.Join('-', [observation.IndicatorId.Replace("unhcr-", "", StringComparison.Ordinal), year.ToString(), .. observation.Dimensions!.Select(d => d.Code)]);
    }
}

using Governance.Core;

namespace Governance.Adapters.Sdmx;

/// <summary>How confidential an observation is, where more than one of its components says it: a flag of Eurostat beside a code of the standard.</summary>
internal static class Confidentialities
{
    /// <summary>Takes a code. One that frees what another component keeps back does not count.</summary>
    public static void Set(Observation observation, string code)
    {
        if (Rank(code) >= Rank(observation.Confidentiality))
            observation.Confidentiality = code;
    }

    /// <summary>Free, free after an embargo, or not at all.</summary>
    private static int Rank(string? code) => code switch
    {
        null or "F" => 0,
        "E" => 1,
        _ => 2,
    };
}

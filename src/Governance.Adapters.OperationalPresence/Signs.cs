using Governance.Core.Formats;

namespace Governance.Adapters.OperationalPresence;

/// <summary>What tells at little cost that an input is no common operational dataset: every table of them has one of these words.</summary>
internal static class Signs
{
    /// <summary>Whether an input may be a table of populations, which names its places by level, or a list of places with their validity.</summary>
    public static bool MayBeCod(PeekedText text)
        => text.HasFolded("agerange", "adm0", "adm1", "adm2", "adm3", "adm4", "admin0", "admin1", "admin2", "admin3", "admin4", "validon", "validto", "validfromdate", "parentpcode");
}

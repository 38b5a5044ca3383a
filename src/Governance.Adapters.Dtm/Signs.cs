using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>What tells at little cost that an input is not of the format: every table of it has one of these names or words.</summary>
internal static class Signs
{
    /// <summary>Whether an input may be of the format.</summary>
    public static bool MayBe(PeekedText text)
        => text.Has("assessment_type", "admin0pcode", "_loc_num_", "q2_1_nationality", "master", "id_camp", "religious")
            || text.HasFolded("monitoringpoint", "fmp", "pointdesuivi")
            || text.HasFolded("ssid")
            || (text.HasAlone("t") && text.HasAlone("n"))
            || (text.HasFolded("admin1", "state", "region", "province", "governorate", "county", "oblast", "adm1", "department", "departement", "prefecture", "wilaya")
                && text.HasFolded("idp", "hhs", "displaced", "estimateindward", "returnee", "pdi", "deplace", "estimatehhward", "retourne", "kabroadretind", "movement", "mouvement", "refugie", "refugee", "returned", "autochtone", "host", "hote",
                    "periodofdisplacement", "populationtype", "populationgroup", "populationcategory", "typeofpopulation", "typedepopulation", "groupedepopulation", "categoriedepopulation"));
}

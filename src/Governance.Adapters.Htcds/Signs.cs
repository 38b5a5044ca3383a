using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>What tells at little cost that an input is of neither format: every table of them has one of these names or words.</summary>
internal static class Signs
{
    /// <summary>Whether an input may be of the standard: fields have a prefix each, toolkits have labels, and of a form its language is known.</summary>
    public static bool MayBeHtcds(PeekedText text)
        => text.Has("prs_", "vic_", "cas_", "org_", "hte_", "con_", "spl_", "cco_", "per_", "xforms", "opendocument") || (text.Has("owner", "exploitation") && text.Has("methods"));

    /// <summary>Whether an input may be a dataset of CTDC, or a table made from one.</summary>
    public static bool MayBeCtdc(PeekedText text)
        => text.Has(
            "yearofregistration", "datasource", "isforcedlabour", "issexualexploit", "majoritystatus", "recruiterrelationship", "countryofexploitation", "bondage", "deny", "withhold", "intimate");
}

using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>What tells at little cost that an input is not of the format: every table of it has one of these names or words.</summary>
internal static class Signs
{
    /// <summary>Whether an input may be of the format: a table of series names a country, and what is counted of whom.</summary>
    public static bool MayBe(PeekedText text)
        => text.Has("individuals", "footnote", "unhcr_code", "asylum", "coo_", "coa_", "iso3coo", "iso3coa") || text.HasAlone("coo", "coa")
            || (text.Has("origin") && (HasSex(text) || (text.Has("year") && HasPopulation(text))));

    private static bool HasSex(PeekedText text) => text.Has("f_", "female_") || text.HasAlone("female");

    private static bool HasPopulation(PeekedText text)
        => text.Has("refugee", "idp", "displaced", "international", "venezuel", "stateless", "host", "concern", "pop", "procedure", "authority", "resettlement", "naturalisation", "applied", "application", "recogni", "complementary", "reject", "closed", "decided", "decision", "dec_")
            || text.HasAlone("hst", "ooc", "pt", "ret", "rst", "nat", "rdp", "ref", "roc", "asy", "sta", "oip", "vda");
}

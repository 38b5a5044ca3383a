namespace Governance.Adapters.Statistics;

/// <summary>Whose codes and labels a table has.</summary>
internal enum Spelling
{
    /// <summary>A national table: labels, and a blank for a total.</summary>
    National,

    /// <summary>The database of UNSD: codes such as MALE and 15+.</summary>
    Unsd,

    /// <summary>The same as DDF has it: small letters, 15 for 15+.</summary>
    Ddf,

    /// <summary>Tables of UN DESA: words in small letters.</summary>
    Desa,
}

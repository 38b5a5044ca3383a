using System.Collections.Frozen;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Tells tables that count the same people under the same names for another purpose: those whom a response reaches, those in need, those
/// whom an illness or a disaster struck, what is spent on them. Nobody of them would be a person who is present.
/// </summary>
internal static class OtherTables
{
    private static readonly Predicate<string> Responders = HeaderKey.Any(["Organisation", "Organization", "Organisation name", "Organization name", "Nom organisation", "Nom de l’organisation", "Partner", "Implementing partner", "Partenaire", "Partenaire de mise en œuvre"]);
    private static readonly Predicate<string> Sectors = HeaderKey.Any(["Cluster", "Sector", "Secteur", "Activity", "Activité", "Cluster/Sector"]);

    /// <summary>What is spent, and who died.</summary>
    private static readonly FrozenSet<string> OfMoneyOrDeaths = SetOf("budget budgets funding financement financements expenditure expenditures depenses dead deaths killed casualties deces morts tues");

    /// <summary>A response, a need, an illness: in a list that names the group of each row, the people may be anybody of the group.</summary>
    private static readonly FrozenSet<string> OfAnything = SetOf(
        "sector sectors secteur secteurs cluster clusters activity activities activite activites programme programmes program project projet commodity commodities vaccine vaccines vaccinated vaccin vaccins disease maladie "
        + "need needs needy besoin besoins targeted target cible cibles ciblee ciblees reached atteint atteints atteinte atteintes assisted severity severite distribution distributed beneficiary beneficiaries beneficiaire beneficiaires pin");

    /// <summary>Whether a header is of a response, a budget or a report of those who died.</summary>
    public static bool Are(IReadOnlyList<string> header) => (header.Any(h => Responders(h.Trim())) && header.Any(h => Sectors(h.Trim()))) || Says(header, OfMoneyOrDeaths);

    /// <summary>The same of a list that names the group of each row.</summary>
    public static bool AreOfGroups(IReadOnlyList<string> header) => Are(header) || Says(header, OfAnything);

    private static bool Says(IReadOnlyList<string> header, FrozenSet<string> words)
        => header.Any(h => HeaderKey.Plain(h) is { } plain && Array.Exists(Words.Key(plain).Split(' '), words.Contains));

    private static FrozenSet<string> SetOf(string words) => FrozenSet.ToFrozenSet(words.Split(' '), StringComparer.Ordinal);
}

using Governance.Core.Rules;

namespace Governance.Adapters.Dtm;

/// <summary>
/// Whether the people of a list may be taken as displaced for the number of the site survey beside them: only where a column names a
/// site or camp, and no other column may say that they are someone else.
/// </summary>
internal static class SitePeople
{
    private static readonly string[] Camps = ["site", "sites", "camp", "camps"];

    /// <summary>Parts of words, folded: one too many leaves a list unread, one too few makes displaced people of pupils.</summary>
    private static readonly string[] Others =
    [
        "status", "statut", "categor", "caseload", "type", "group", "population", "movement", "mouvement", "profil", "nationali", "returne", "returning", "repatri", "rapatri", "refuge", "asylum", "migrant", "nomad", "host", "resident",
        "retourn", "refugi", "asile", "hote", "autochton", "school", "pupil", "student", "teacher", "ecole", "eleve", "enseignant", "health", "patient", "hospital", "clinic", "sante", "hopita", "facility", "beneficia",
        "detain", "detenu", "prison", "staff", "worker",
    ];

    /// <summary>Whether the people of a list live in sites, for all that its header says.</summary>
    /// <param name="header">The header.</param>
    /// <param name="isKnown">Whether the layout knows a column that says nothing of groups, such as the type of a site.</param>
    public static bool LiveThere(IReadOnlyList<string> header, Predicate<string> isKnown)
        => header.Any(NameCamp) && !header.Any(h => MayNameOthers(h) && !isKnown(h));

    private static bool NameCamp(string header)
        => SiteNames.Is(header.Trim()) && Array.Exists(Words.Key(HeaderKey.Plain(header)!).Split(' '), Camps.Contains);

    private static bool MayNameOthers(string header)
    {
        var folded = FoldedText.Fold(header);
        return Array.Exists(Others, o => folded.Contains(o, StringComparison.Ordinal));
    }
}

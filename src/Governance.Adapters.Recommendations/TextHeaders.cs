namespace Governance.Adapters.Recommendations;

/// <summary>
/// Headers of the column of recommendations that say more than that, such as « Recommandations issues de la réunion »,
/// « Recommandation (CMW/C/BEN/CO/1) », « Evaluation recommendation » or « Concluding observation / Recommendation ». No list has them all.
/// </summary>
internal static class TextHeaders
{
    private static readonly HashSet<string> Names = new(["recommandation", "recommendation"], StringComparer.Ordinal);

    /// <summary>What is drawn up together with recommendations.</summary>
    private static readonly HashSet<string> Companions = new(
        ["observation", "finale", "final", "concluding", "conclusion", "decision", "resolution", "engagement", "commitment", "constat", "finding", "action", "mesure", "et", "and"], StringComparer.Ordinal);

    /// <summary>What makes recommendations, in front of the word in English: « Evaluation recommendation », « Audit recommendations ».</summary>
    private static readonly HashSet<string> Makers = new(["evaluation", "audit", "review", "committee", "upr"], StringComparer.Ordinal);

    /// <summary>A « Recommandation du Comité » is one of it, where a « Recommendation status » is a status.</summary>
    private static readonly HashSet<string> Of = new(["de", "du", "des", "d", "of"], StringComparer.Ordinal);

    /// <summary>Behind one recommendation these ask yes or no, or by whom; behind several they tell which ones.</summary>
    private static readonly HashSet<string> OfSeveral = new(
        [
            "issue", "faite", "formule", "emise", "accepte", "adopte", "adresse", "recue", "retenue", "principale", "pertinente",
            "made", "accepted", "adopted", "issued", "received", "supported", "addressed", "from", "by", "to",
        ],
        StringComparer.Ordinal);

    /// <summary>What counts, numbers or dates recommendations is not their text.</summary>
    private static readonly HashSet<string> OfOthers = new(
        ["n°", "no", "num", "numero", "number", "#", "%", "code", "id", "identifiant", "ref", "reference", "date", "statut", "status", "etat", "state", "type", "source", "nombre", "total", "taux", "oui", "yes"], StringComparer.Ordinal);

    /// <summary>Whether a header that is none of the usual names is, beside other columns of a matrix, that of its recommendations.</summary>
    public static bool Says(string header)
    {
        if (!Names.Any(n => header.Contains(n, StringComparison.OrdinalIgnoreCase)))
            return false;

        // A symbol, a year or an instruction in brackets changes nothing; a number, a code or a language does.
        var name = header.TrimEnd();
        if (name.EndsWith(')') && name.LastIndexOf('(') is > 1 and var bracket)
        {
            if (Spelling.Tells(name[bracket..]) || Spelling.Key(name[bracket..]).Split(' ').Any(OfOthers.Contains))
                return false;
            name = name[..bracket].TrimEnd();
        }

        var words = Spelling.Key(name).Split(' ');
        if (words.Any(w => OfOthers.Contains(w)) || !words.Any(Names.Contains))
            return false;
        if (words.All(w => Names.Contains(w) || Companions.Contains(w)))
            return words.Length == 1 || words.Contains("et") || words.Contains("and") || name.AsSpan().IndexOfAny('/', '&') > 0;
        if (words.Length == 2 && Makers.Contains(words[0]))
            return true;
        return Names.Contains(words[0]) && (Of.Contains(words[1]) || (name.Split(' ')[0].EndsWith('s') && OfSeveral.Contains(words[1])));
    }
}

using System.Buffers;
using System.Text;

namespace Governance.Core.Rules;

/// <summary>
/// Tells the headings of direct identifiers (nom, NOM_RESP, numéro de passeport, group/nom) from those of other things (nom
/// du site, nombre). A heading is one where the words for a name, a telephone or a document stand alone or belong to a
/// person; what it does not know passes, so that it seldom cries wolf.
/// </summary>
internal static class IdentifierHeading
{
    private const int Longest = 60;
    private const int MostKnown = 512;
    private const int LongestKnown = 200;

    /// <summary>
    /// What was found of names: a table has the same ones in every record. A fixed number is remembered, one in the place of another;
    /// each is made once and never changed, so that threads may share them.
    /// </summary>
    private static readonly Verdict?[] Known = new Verdict?[MostKnown];

    private static readonly string[] PlainHintTexts =
    [
        "nom", "name", "tel", "phone", "whatsapp", "portable", "mobile", "nina", "pass", "mail", "courriel", "cni", "identi", "national",
        "id card", "idcard", "id_card", "lectronique", "contact",
    ];

    /// <summary>A first look that most names do not pass; the one at names without accents is several times as fast.</summary>
    private static readonly SearchValues<string> PlainHints = SearchValues.Create(PlainHintTexts, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Hints = SearchValues.Create([.. PlainHintTexts, "tél", "te\u0301l"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Words that say nothing of whose the thing is; single letters and digits are among them.</summary>
    private static readonly HashSet<string> Fillers =
    [
        "de", "du", "des", "la", "le", "les", "et", "ou", "of", "the", "and", "or", "num", "numero", "numeros", "no", "nr", "nb", "number", "complet",
        "complets", "full", "key", "adresse", "address",
    ];

    /// <summary>Words for names and telephones, joined; fillers left out.</summary>
    private static readonly HashSet<string> OfPersons =
    [
        "nom", "noms", "surnom", "nomprenom", "nomprenoms", "nometprenom", "nometprenoms", "nomsetprenoms", "nomfamille", "nomdefamille", "nomcomplet",
        "tel", "tels", "telephone", "telephones", "phone", "phones", "phonenumber", "telephonenumber", "whatsapp", "telportable", "telephoneportable", "telephonemobile",
        "portable", "mobile", "mobilephone", "email", "emails", "mail", "courriel", "electronique",
        "contactphone", "contactemail", "contactname", "notelephone",
    ];

    /// <summary>Words that no place, project or organisation has: they tell a person whatever stands beside them.</summary>
    private static readonly HashSet<string> OfPersonsAlone =
        ["prenom", "prenoms", "fullname", "surname", "firstname", "lastname", "familyname", "givenname", "givennames", "middlename", "contactperson", "contactpersons", "personnecontact"];

    private static readonly HashSet<string> OfDocuments =
    [
        "nina", "cartenina", "passeport", "passport", "cni", "cartenationaleidentite", "carteidentite", "carteidentitenationale", "identitenationale",
        "carteconsulaire", "identitycard", "idcard", "nationalid", "nationalidcard", "nationalidentity", "nationalidentitycard", "idnationale", "idnational",
        "identifiantnational", "documentidentite", "pieceidentite", "identitydocument", "iddocument",
    ];

    /// <summary>Alone these are a kind of document or a team on wheels; with a word for number they are what it is of.</summary>
    private static readonly HashSet<string> NeedNumber = ["documentidentite", "pieceidentite", "identitydocument", "iddocument", "portable", "mobile"];

    private static readonly HashSet<string> Numbers = ["num", "numero", "numeros", "no", "nr", "n", "number"];

    private static readonly HashSet<string> Persons =
    [
        "beneficiaire", "beneficiaires", "benef", "beneficiary", "resp", "responsable", "chef", "chefs", "cm", "menage", "famille", "pere", "mere", "tuteur",
        "tutrice", "parent", "parents", "conjoint", "conjointe", "epoux", "epouse", "mari", "femme", "homme", "enfant", "fille", "fils", "frere", "soeur",
        "oncle", "tante", "migrant", "migrante", "enquete", "enquetee", "enqueteur", "enquetrice", "repondant", "repondante", "personne", "individu",
        "victime", "temoin", "contact", "urgence", "agent", "interviewer", "enumerator", "respondent", "head", "household", "father", "mother", "guardian",
        "caregiver", "spouse", "husband", "wife", "child", "person", "individual", "victim", "applicant", "refugee", "refugie", "deplace", "patient",
        "participant", "participante", "informant", "informateur", "informatrice", "ki", "hoh", "usage", "naissance", "jeune", "marital", "maiden", "birth",
    ];

    /// <summary>Groups whose field « nom » is the name of a thing, and whose field « passeport » is a box to tick.</summary>
    private static readonly HashSet<string> Things =
    [
        "site", "sites", "commune", "localite", "village", "quartier", "cercle", "region", "pays", "camp", "lieu", "ville", "departement", "province",
        "arrondissement", "organisation", "organization", "association", "structure", "ong", "ngo", "projet", "project", "partenaire", "partner",
        "institution", "etablissement", "ecole", "centre", "service", "agence", "agency", "location", "country", "district", "facility", "document",
        "documents", "piece", "pieces", "papiers",
    ];

    /// <summary>
    /// Whether the text of a member of ours is a name that a partner chose, and tells what the value beside it is: the scheme of an
    /// identifier, a dimension of an observation. A number of a passport stays one whatever its form.
    /// </summary>
    public static bool IsIn(ReadOnlySpan<byte> member) => member.SequenceEqual("scheme"u8) || member.SequenceEqual("dimension"u8);

    /// <summary>Whether the name of a partner field, scheme or dimension announces a direct identifier.</summary>
    /// <param name="name">The name as the partner spells it, groups before it parted by a slash.</param>
    /// <param name="isInstitution">Whether the record is of an institution, whose name and telephone identify nobody.</param>
    public static bool Is(ReadOnlySpan<char> name, bool isInstitution)
    {
        if (!name.ContainsAny(Ascii.IsValid(name) ? PlainHints : Hints))
            return false;
        if (name.Length > LongestKnown)
            return Judge(name, isInstitution);
        ref var known = ref Known[string.GetHashCode(name) & (MostKnown - 1)];
        if (known is not { } verdict || verdict.IsInstitution != isInstitution || !name.SequenceEqual(verdict.Name))
            known = verdict = new Verdict(name.ToString(), isInstitution, Judge(name, isInstitution));
        return verdict.IsHeading;
    }

    private static bool Judge(ReadOnlySpan<char> name, bool isInstitution)
    {
        var slash = name.TrimEnd('/').LastIndexOf('/');
        var last = name[(slash + 1)..];
        if (last.Length > Longest)
            return false;
        var words = Words(last);
        return Is(words, isInstitution) && !(slash > 0 && IsThing(name[..slash]) && !words.Exists(w => OfPersonsAlone.Contains(w) || Persons.Contains(w)));
    }

    private static bool Is(List<string> words, bool isInstitution)
    {
        var significant = words.FindAll(w => w.Length > 1 && !Fillers.Contains(w) && !char.IsAsciiDigit(w[0]));
        if (!isInstitution && (OfPersonsAlone.Contains(string.Concat(words)) || Runs(significant).Any(r => OfPersonsAlone.Contains(r.Text))))
            return true;
        var hasNumber = words.Exists(Numbers.Contains);
        foreach (var (text, start, count) in Runs(significant))
        {
            if (!hasNumber && NeedNumber.Contains(text))
                continue;
            var isDocument = OfDocuments.Contains(text);
            // « name » alone is the name of anything, and of a person only where the words beside it say so.
            var isName = text == "name" && count < significant.Count;
            if ((isDocument || (!isInstitution && (isName || OfPersons.Contains(text)))) && IsOfPerson(significant, start, count, isDocument))
                return true;
        }

        return false;
    }

    /// <summary>Whether the first other word that is no heading itself is one for a person, or there is none.</summary>
    private static bool IsOfPerson(List<string> words, int start, int count, bool isDocument)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var isHeading = (i >= start && i < start + count) || OfPersons.Contains(words[i]) || (isDocument && OfDocuments.Contains(words[i]));
            if (!isHeading)
                return Persons.Contains(words[i]);
        }

        return true;
    }

    private static bool IsThing(ReadOnlySpan<char> groups)
        => Words(groups[(groups.LastIndexOf('/') + 1)..]) is var words && words.Exists(Things.Contains) && !words.Exists(Persons.Contains);

    /// <summary>Neighbouring words joined, longest first.</summary>
    private static IEnumerable<(string Text, int Start, int Count)> Runs(List<string> words)
    {
        for (var count = Math.Min(words.Count, 4); count > 0; count--)
        {
            for (var start = 0; start + count <= words.Count; start++)
                yield return (string.Concat(words.GetRange(start, count)), start, count);
        }
    }

    /// <summary>Folded words: runs of letters or of digits, and what a capital letter begins after a small one.</summary>
    private static List<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && Joined(text[i - 1], text[i]))
                continue;
            if (FoldedText.Fold(text[start..i]) is { Length: > 0 } word)
                words.Add(word);
            start = i;
        }

        return words;
    }

    private static bool Joined(char one, char next) => IsLetter(one) && IsLetter(next)
        ? !(char.IsLower(one) && char.IsUpper(next))
        : char.IsAsciiDigit(one) && char.IsAsciiDigit(next);

    /// <summary>A letter, or an accent that stands on its own behind one.</summary>
    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private sealed record Verdict(string Name, bool IsInstitution, bool IsHeading);
}

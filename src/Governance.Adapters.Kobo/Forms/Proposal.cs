using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Adapters.Kobo;

/// <summary>
/// Proposes what the questions of a form mean: their names and labels are compared with the names of our fields, their choices
/// with our code lists. Consents are never proposed: what somebody agreed to is not to be guessed; nor what may be the name, the number
/// or the address of a person for a field that does not protect it. A person has to look it over. Answers are never looked at.
/// </summary>
internal static class Proposal
{
    private const double Least = 0.5;
    private const int MostDepth = 3;
    private const string Protected = "/directIdentifiers/";
    private static readonly Dictionary<string, string> NoMeaning = [];

    /// <summary>Words, as they are compared, of questions that ask who somebody is or how to find them.</summary>
    private static readonly FrozenSet<string> OfPersons = FrozenSet.ToFrozenSet(
        ["name", "family", "given", "surname", "firstname", "lastname", "fullname", "nickname", "surnom", "phone", "tel", "mobile", "whatsapp", "email", "mail", "courriel", "address", "passport", "passeport", "nina", "cni", "contact"], StringComparer.Ordinal);

    /// <summary>Words that only persons have, or only they are: « prénom », « chef de village ». No place in the same question makes a place of them.</summary>
    private static readonly FrozenSet<string> OfPersonsAlone = FrozenSet.ToFrozenSet(
        ["given", "surname", "firstname", "lastname", "fullname", "nickname", "surnom", "passport", "passeport", "nina", "cni", "whatsapp", "chef", "chief", "head", "leader", "maire", "mayor", "responsable", "manager", "president", "representant", "representative",
            "informateur", "informant", "enqueteur", "enumerator", "interviewer", "respondent", "repondant", "agent", "focal"], StringComparer.Ordinal);

    /// <summary>Words of things that have a name too.</summary>
    private static readonly FrozenSet<string> OfThings = FrozenSet.ToFrozenSet(
        ["place", "site", "village", "town", "city", "ville", "commune", "localite", "locality", "quartier", "cercle", "region", "camp", "departement", "department", "province", "arrondissement", "district", "country", "location", "residence",
            "origin", "destination", "point", "border", "organisation", "organization", "structure", "ong", "ngo", "project", "projet", "activity", "activite", "partner", "partenaire", "institution", "school", "ecole", "centre", "center", "service", "agency", "agence", "facility"], StringComparer.Ordinal);
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>A mapping file.</summary>
    public static string Of(Form form)
    {
        // Most forms register people: another kind has to fit better.
        var (kind, matches) = Kinds.All.OrderBy(k => k.Id == "migrant" ? 0 : 1).Select(k => (Kind: k, Matches: Matches(form, k.Schema))).MaxBy(k => k.Matches.Sum(m => m.Score));
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(writer, form, kind, matches);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, Form form, Kind kind, IReadOnlyList<(FormQuestion Question, string Pointer, double Score)> matches)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "urn:governance-core:v1:survey-mapping");
        writer.WriteString("record", string.Concat(kind.Id.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..])));
        if (form.Id is { Length: > 0 } id)
            writer.WriteString("form", id);
        writer.WriteStartObject("questions");
        foreach (var (question, pointer, _) in matches)
            writer.WriteString(question.Path, pointer);
        writer.WriteEndObject();
        writer.WriteStartObject("choices");
        foreach (var (question, pointer, _) in matches.Where(m => m.Question.Choices.Count > 0))
        {
            writer.WriteStartObject(question.Path);
            foreach (var choice in question.Choices.DistinctBy(c => c.Name))
            {
                if (Core(choice, kind.Schema.Find(pointer)!) is { } code)
                    writer.WriteString(choice.Name, code);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The best field of each question, each field once, in the order of the form.</summary>
    private static List<(FormQuestion Question, string Pointer, double Score)> Matches(Form form, KindSchema schema)
    {
        var fields = schema.Pointers(MostDepth).Where(p => !p.Contains("consent", StringComparison.OrdinalIgnoreCase)).Select(p => (Pointer: p, Leaf: schema.Find(p)!, Words: FieldWords.Of(p), Last: FieldWords.Of(p.Split('/').Last(s => s.Length > 0 && !char.IsAsciiDigit(s[0]))))).ToList();
        var found = new List<(FormQuestion Question, string Pointer, double Score)>();
        foreach (var question in form.Questions.Where(q => q.Repeat is null && q.Type != "repeat").DistinctBy(q => q.Path))
        {
            IReadOnlySet<string>[] words = [FieldWords.Of(question.Name), .. question.Labels.Values.Select(FieldWords.Of)];
            var isOfPerson = question.Type is "text" or "barcode" && words.Any(w => w.Overlaps(OfPersons) || w.Overlaps(OfPersonsAlone))
                && (words.Any(w => w.Overlaps(OfPersonsAlone)) || !words.Any(w => w.Overlaps(OfThings)));
            foreach (var (pointer, leaf, all, last) in fields)
            {
                if (!Fits(question, leaf) || (isOfPerson && !pointer.StartsWith(Protected, StringComparison.Ordinal)))
                    continue;
                var alike = words.Max(w => Math.Max(FieldWords.Likeness(w, all), FieldWords.Likeness(w, last)));
                // Every question of yes or no has the same choices: they say nothing of what is asked.
                if (leaf.Codes.Contains("yes") && alike < Least)
                    continue;
                var score = alike + Overlap(question, leaf) - (0.01 * pointer.Count(c => c == '/'));
                if (score >= Least)
                    found.Add((question, pointer, score));
            }
        }

        var chosen = new List<(FormQuestion Question, string Pointer, double Score)>();
        foreach (var match in found.OrderByDescending(f => f.Score).ThenBy(f => f.Pointer, StringComparer.Ordinal))
        {
            if (chosen.TrueForAll(c => c.Question != match.Question && c.Pointer != match.Pointer))
                chosen.Add(match);
        }

        // What the schema takes only beside another field would be refused in every submission.
        while (chosen.FindAll(c => schema.Needed(c.Pointer).All(n => chosen.Exists(o => o.Pointer == n || o.Pointer.StartsWith(n + "/", StringComparison.Ordinal)))) is var whole && whole.Count < chosen.Count)
            chosen = whole;
        return [.. chosen.OrderBy(c => form.Questions.ToList().IndexOf(c.Question))];
    }

    private static bool Fits(FormQuestion question, Leaf leaf) => question.Type switch
    {
        "date" or "datetime" or "today" or "start" or "end" => leaf.Kind == LeafKind.Date && question.Type != "end",
        "geopoint" => leaf.Kind == LeafKind.Point,
        "integer" or "range" => leaf.Kind is LeafKind.Integer or LeafKind.Number,
        "decimal" => leaf.Kind == LeafKind.Number,
        "select_one" => leaf.Kind is LeafKind.Code or LeafKind.Coded or LeafKind.Country or LeafKind.Boolean && Overlap(question, leaf) > 0,
        "select_multiple" => leaf.IsList && Overlap(question, leaf) > 0,
        "text" or "barcode" => leaf.Kind == LeafKind.Text,
        _ => false,
    };

    /// <summary>Which part of the choices is in the code list of a field.</summary>
    private static double Overlap(FormQuestion question, Leaf leaf)
        => question.Choices.Count == 0 ? 0 : (double)question.Choices.Count(c => Core(c, leaf) is not null) / question.Choices.Count;

    private static string? Core(FormChoice choice, Leaf leaf)
        => leaf.Codes.Count == 0 ? null
            : new AnswerCodes([choice], NoMeaning, leaf).Core(choice.Name) ?? (LabelCodes.Named(leaf, [choice.Name]) is [var only] ? only : null);
}

using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Core;
using Governance.Core.Rules;
using Governance.Core.Schemas;

namespace Governance.Adapters.Hsds;

/// <summary>
/// Places where people sleep in need of protection. The specification has no kind of place: what tells one is a term of a
/// service, or a name. Such a place is withheld until somebody says that it is public.
/// </summary>
internal static partial class Shelters
{
    public const string Scheme = "hsds-shelter";
    private const string Accommodation = "accommodation";
    private const string Attributes = "attributes";

    /// <summary>Lists with the terms of a service: that of version 3, and those before, which no field takes.</summary>
    private static readonly string[] TermLists = [Attributes, "service_taxonomy", "service_taxonomys", "service_taxonomies"];

    private static readonly string[] Protected = ["women-shelter", "child-shelter", "victim-shelter"];
    private static readonly IReadOnlyList<string> Phrases = PhrasesOf(_ => true);
    private static readonly IReadOnlyList<string> ProtectedPhrases = PhrasesOf(Protected.Contains);

    /// <summary>The longest word of each phrase: a text without any of them, as nearly all are, has none of the phrases.</summary>
    private static readonly SearchValues<string> Marks = SearchValues.Create([.. Phrases.Select(p => p.Split(' ').MaxBy(w => w.Length)!).Distinct()], StringComparison.Ordinal);

    /// <summary>Withholds the place of a facility that was read, whose terms or names tell a shelter.</summary>
    public static void Guard(Record record)
    {
        if (record is Facility { LocationDisclosure: null } facility && IsOne(facility))
            facility.LocationDisclosure = LocationDisclosure.Withheld;
    }

    /// <summary>
    /// Whether a facility is one: by its kind; where no kind says what it is, by a name, a term or a service that lets people
    /// sleep there. One of another kind, such as a transit centre, is none, unless women, children or victims are said to be
    /// sheltered there.
    /// </summary>
    public static bool IsOne(Facility facility)
    {
        if (facility.Kind is "shelter" or "safe-space" || Protected.Contains(facility.Kind))
            return true;
        var isOpen = facility.Kind is null or "other";
        var phrases = isOpen ? Phrases : ProtectedPhrases;
        return (isOpen && facility.Services?.Any(s => s.Kind == Accommodation) == true)
            || Has(facility.Name.Text, phrases) || facility.Services?.Any(s => Has(s.Name?.Text, phrases)) == true
            || (facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.Any(f => IsTold(f.Key, f.Value, phrases)));
    }

    /// <summary>Whether words, such as a name, have those of a shelter among them.</summary>
    public static bool IsNamed(string? text) => Has(text, Phrases);

    /// <summary>Whether a service, as it is spelled within an organisation, is one.</summary>
    public static bool IsService(JsonElement service) => IsNamed(service.Text("name")) || IsNamed(service.Text("alternate_name"))
        || TermsOf(service).Any(a => IsTerm(Terms.NameOf(a)));

    /// <summary>Whether a term tells a place where people sleep.</summary>
    public static bool IsTerm(string? term) => term is not null && (Terms.KindOf(term) == Accommodation || IsNamed(term));

    /// <summary>Whether a text of the source, which no field takes, tells it: another name, or the terms of the record or of a service of it.</summary>
    private static bool IsTold(string path, JsonElement value, IReadOnlyList<string> phrases)
    {
        if (value.ValueKind != JsonValueKind.String || path.StartsWith("organization", StringComparison.Ordinal))
            return false;
        return path.Split('/')[^1] switch
        {
            "alternate_name" => Has(value.GetString(), phrases),
            Attributes => MayHave(value.GetString()!) && HasTerm(Items.Read(value.GetString()!)),
            "services" => Items.Read(value.GetString()!)?.Any(s => Has(s.Text("alternate_name"), phrases) || HasTerm(TermsOf(s))) == true,

            // The kind of a service is not made of these, so a term that lets people sleep there counts here.
            var list when TermLists.Contains(list) => Items.Read(value.GetString()!) is { } terms && (HasTerm(terms) || (ReferenceEquals(phrases, Phrases) && terms.Any(t => IsTerm(Terms.NameOf(t))))),
            _ => false,
        };

        bool HasTerm(IEnumerable<JsonElement>? attributes) => attributes?.Any(a => Has(Terms.NameOf(a), phrases)) == true;
    }

    private static IEnumerable<JsonElement> TermsOf(JsonElement service)
        => TermLists.Where(l => service.TryGetProperty(l, out _)).SelectMany(l => Items.Read(service.GetProperty(l).GetRawText()) ?? []);

    /// <summary>Whether a list in JSON may have a phrase in it; one with escapes has to be read to see.</summary>
    private static bool MayHave(string json) => json.Contains('\\', StringComparison.Ordinal) || FoldedText.Fold(json).AsSpan().ContainsAny(Marks);

    private static bool Has(string? text, IReadOnlyList<string> phrases) => text is not null && FoldedText.Fold(text).AsSpan().ContainsAny(Marks) && Words(text) is var words && phrases.Any(p => words.Contains(p, StringComparison.Ordinal));

    private static IReadOnlyList<string> PhrasesOf(Predicate<string?> isKind) => [.. Crosswalk.Get("hsds").Items.Where(i => i.Scheme == Scheme && isKind(i.Core))
        .SelectMany(i => ((string[])[i.En, i.Fr, .. i.Aliases]).Select(Words)).Distinct()];

    /// <summary>Words one behind the other, each between blanks: without accents, what stands alone at an apostrophe, and the s of more than one.</summary>
    private static string Words(string text)
    {
        var words = NoLetter().Split(text).Select(w => FoldedText.Fold(w)).Where(w => w.Length > 1);
        return $" {string.Join(' ', words.Select(w => w.Length > 3 ? w.TrimEnd('s') : w))} ";
    }

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetter();
}

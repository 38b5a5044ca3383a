using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Adapters.Hsds.Inner;
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

    /// <summary>Lists with the terms of a service: that of version 3, and those before and beside it, which no field takes.</summary>
    private static readonly string[] TermLists = [Attributes, "service_taxonomy", "service_taxonomys", "service_taxonomies", "taxonomy_terms", "categories"];

    /// <summary>Members of a term, or of what puts it on a service, that have its words.</summary>
    private static readonly string[] TermMembers = ["name", "label", "value", "title", "taxonomy_term"];

    /// <summary>Members with a name.</summary>
    private static readonly string[] NameMembers = ["name", "alternate_name"];

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

    /// <summary>Whether a facility is one, or is offered at a place that is one by its name.</summary>
    public static bool IsOne(Facility facility)
    {
        var phrases = PhrasesFor(facility);
        return IsOneItself(facility) || Has(facility.Place?.Name, phrases)
            || (facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.Any(f => Offered.ListOf(f.Key) is { } list and not InnerRecords.Services && TellsOffers(list, f.Value, phrases)));
    }

    /// <summary>
    /// Whether a facility is one: by its kind; where no kind says what it is, by a name, a term or a service that lets people
    /// sleep there. One of another kind, such as a transit centre, is none, unless women, children or victims are said to be
    /// sheltered there.
    /// </summary>
    public static bool IsOneItself(Facility facility)
    {
        if (facility.Kind is "shelter" or "safe-space" || Protected.Contains(facility.Kind))
            return true;
        var phrases = PhrasesFor(facility);
        return (ReferenceEquals(phrases, Phrases) && facility.Services?.Any(s => s.Kind == Accommodation) == true)
            || Has(facility.Name.Text, phrases) || facility.Services?.Any(s => Has(s.Name?.Text, phrases)) == true

            // Within an organisation that is one by its name, all services are at its place.
            || (!Ids.IsOurs(facility) && facility.Operators?.Any(o => Has(o.Name, phrases)) == true)
            || (facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.Any(f => IsTold(f.Key, f.Value, phrases)));
    }

    /// <summary>Whether words, such as a name, have those of a shelter among them.</summary>
    public static bool IsNamed(string? text) => Has(text, Phrases);

    /// <summary>Whether an organisation has one of its names from one.</summary>
    public static bool IsNamed(Organisation organisation) => IsNamed(organisation.Name.Text)
        || (organisation.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.TryGetValue("alternate_name", out var other) && IsNamed(other.Text()));

    /// <summary>Whether an object, such as a location, has the name of one.</summary>
    public static bool IsNamed(JsonElement named) => Array.Exists(NameMembers, n => IsNamed(named.Text(n)));

    /// <summary>Whether a service, as it is spelled within an organisation, is one.</summary>
    public static bool IsService(JsonElement service) => IsService(service, Phrases);

    /// <summary>Whether a cell of a service has a list of terms with one in it.</summary>
    public static bool IsToldBy(string column, string cell) => TermLists.Contains(column) && TellsTerms(cell, Phrases, asKinds: true);

    /// <summary>Whether a term tells a place where people sleep.</summary>
    public static bool IsTerm(string? term) => term is not null && (Terms.KindOf(term) == Accommodation || IsNamed(term));

    private static IReadOnlyList<string> PhrasesFor(Facility facility) => facility.Kind is null or Terms.Other ? Phrases : ProtectedPhrases;

    /// <summary>Whether a text of the source, which no field takes, tells it: another name, or the terms of the record or of a service of it.</summary>
    private static bool IsTold(string path, JsonElement value, IReadOnlyList<string> phrases)
    {
        var steps = path.Split('/');
        if (value.ValueKind != JsonValueKind.String || (steps.Contains(Ids.Organization) && steps[^1] != "alternate_name"))
            return false;
        return steps[^1] switch
        {
            "alternate_name" => Has(value.GetString(), phrases),
            "name" when steps.Length > 1 && steps[^2] is Ids.Service or "program" => Has(value.GetString(), phrases),
            InnerRecords.Services => MayHave(value.GetString()!) && (Items.Read(value.GetString()!) is { } services ? services.Any(s => IsService(s, phrases)) : Items.IsMeant(value.GetString()!)),

            // The kind of a service is made of attributes alone, so in other lists a term that lets people sleep there counts here.
            var member when TermMembers.Contains(member) && steps.Any(TermLists.Contains) => Has(value.GetString(), phrases) || (ReferenceEquals(phrases, Phrases) && IsTerm(value.GetString())),
            var list when TermLists.Contains(list) => TellsTerms(value.GetString()!, phrases, list != Attributes && ReferenceEquals(phrases, Phrases)),
            _ => false,
        };
    }

    /// <summary>Whether a service has a name or a term of one.</summary>
    private static bool IsService(JsonElement service, IReadOnlyList<string> phrases) => Array.Exists(NameMembers, n => Has(service.Text(n), phrases))
        || TermLists.Any(l => service.TryGetProperty(l, out var terms) && TellsTerms(terms.GetRawText(), phrases, ReferenceEquals(phrases, Phrases)));

    /// <summary>Whether a list of places has the name of one: that of a place, or of a service there.</summary>
    private static bool TellsOffers(string list, JsonElement value, IReadOnlyList<string> phrases)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { } text || !MayHave(text))
            return false;
        if (Items.Read(text) is not { } items)
            return Items.IsMeant(text);
        return list == InnerRecords.Locations ? items.Any(IsAny)
            : items.Any(o => Offered.LocationOf(o) is { } location && IsAny(location)) || items.Any(o => o.TryGetProperty(Ids.Service, out var service) && service.ValueKind == JsonValueKind.Object && IsService(service, phrases));

        bool IsAny(JsonElement location) => Array.Exists(NameMembers, m => Has(location.Text(m), phrases));
    }

    /// <summary>Whether a list of terms has one of a shelter. One that is meant to be JSON and cannot be read might.</summary>
    private static bool TellsTerms(string text, IReadOnlyList<string> phrases, bool asKinds)
    {
        // No word of the phrases is there, nor an escape that could hide one; a kind may have other words.
        if (!asKinds && !MayHave(text))
            return false;
        if (Items.ReadAny(text) is { } terms)
            return TermsOf(terms).Any(t => Has(t, phrases) || (asKinds && IsTerm(t)));
        return Items.IsMeant(text) ? MayHave(text) : Has(text, phrases);
    }

    /// <summary>The words of terms, whatever the shape of the list.</summary>
    private static IEnumerable<string> TermsOf(JsonElement terms) => terms.ValueKind switch
    {
        JsonValueKind.String => [terms.GetString()!],
        JsonValueKind.Array => terms.EnumerateArray().SelectMany(TermsOf),
        JsonValueKind.Object => terms.EnumerateObject().Where(m => TermMembers.Contains(m.Name)).SelectMany(m => TermsOf(m.Value)).Concat(Terms.NameOf(terms) is { } name ? [name] : []),
        _ => [],
    };

    /// <summary>Whether a list in JSON may have a phrase in it; one with escapes has to be read to see.</summary>
    public static bool MayHave(string json) => json.Contains('\\', StringComparison.Ordinal) || FoldedText.Fold(json).AsSpan().ContainsAny(Marks);

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

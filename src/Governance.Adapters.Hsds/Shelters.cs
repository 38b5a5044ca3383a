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

    private static readonly IReadOnlyList<string> Phrases = [.. Crosswalk.Get("hsds").Items.Where(i => i.Scheme == Scheme)
        .SelectMany(i => ((string[])[i.En, i.Fr, .. i.Aliases]).Select(Words)).Distinct()];

    /// <summary>Withholds the place of a facility that was read, whose terms or names tell a shelter.</summary>
    public static void Guard(Record record)
    {
        if (record is Facility { LocationDisclosure: null } facility && IsOne(facility))
            facility.LocationDisclosure = LocationDisclosure.Withheld;
    }

    /// <summary>
    /// Whether a facility is one: by its kind or by a name or a term; where no kind says what it is, a service that lets
    /// people sleep there tells it too. A camp or a transit centre that says so is none.
    /// </summary>
    public static bool IsOne(Facility facility)
        => facility.Kind is "shelter" or "safe-space" or "women-shelter" or "child-shelter" or "victim-shelter"
            || (facility.Kind is null or "other" && facility.Services?.Any(s => s.Kind == Accommodation) == true)
            || IsNamed(facility.Name.Text) || facility.Services?.Any(s => IsNamed(s.Name?.Text)) == true
            || (facility.Extensions?.TryGetValue(HsdsFormat.Id, out var own) == true && own.Any(f => IsTold(f.Key, f.Value)));

    /// <summary>Whether words, such as a name, have those of a shelter among them.</summary>
    public static bool IsNamed(string? text) => text is not null && Words(text) is var words && Phrases.Any(p => words.Contains(p, StringComparison.Ordinal));

    /// <summary>Whether a term tells a place where people sleep.</summary>
    public static bool IsTerm(string? term) => term is not null && (Terms.KindOf(term) == Accommodation || IsNamed(term));

    /// <summary>Whether a text of the source, which no field takes, tells it: another name, or the terms of the record or of a service of it.</summary>
    private static bool IsTold(string path, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String || path.StartsWith("organization", StringComparison.Ordinal))
            return false;
        return path.Split('/')[^1] switch
        {
            "alternate_name" => IsNamed(value.GetString()),
            Attributes => Items.Read(value.GetString()!)?.Any(IsTold) == true,
            "services" => Items.Read(value.GetString()!)?.Any(s => IsNamed(s.Text("alternate_name")) || (s.TryGetProperty(Attributes, out var terms) && Items.Read(terms.GetRawText())?.Any(IsTold) == true)) == true,
            _ => false,
        };
    }

    private static bool IsTold(JsonElement attribute) => IsNamed(Terms.NameOf(attribute));

    /// <summary>Words one behind the other, each between blanks: without accents, what stands alone at an apostrophe, and the s of more than one.</summary>
    private static string Words(string text)
    {
        var words = NoLetter().Split(text).Select(w => FoldedText.Fold(w)).Where(w => w.Length > 1);
        return $" {string.Join(' ', words.Select(w => w.Length > 3 ? w.TrimEnd('s') : w))} ";
    }

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoLetter();
}

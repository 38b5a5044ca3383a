using Governance.Core.Gazetteers;

namespace Governance.Core.Rules;

/// <summary>
/// The p-codes of Mali in the editions that are loaded, regions and cercles. An edition that is not stated is never taken to
/// be the newest: code and name decide together.
/// </summary>
internal static class MaliPCodes
{
    /// <summary>Length of the code of a cercle; longer codes are of communes, which the lists do not hold.</summary>
    private const int Longest = 6;

    private static readonly IReadOnlyList<PlaceEdition> Editions = Gazetteer.Shipped.Of(CountryCode.Parse("MLI"));

    /// <summary>Whether a name is one of the code's; null where the lists cannot tell.</summary>
    public static bool? NameMatches(PCode code, string name)
    {
        var meanings = Meanings(code);
        return meanings.Count == 0 ? null : meanings.Exists(e => e.IsNamed(code.Code, name));
    }

    /// <summary>Whether the code is in the stated edition, or in any; null for codes that no list holds.</summary>
    public static bool? IsKnown(PCode code) => IsLookedUp(code) ? Meanings(code).Count > 0 : null;

    /// <summary>Whether a name is one of a region (level 1) or cercle (level 2) in any edition.</summary>
    public static bool IsKnownName(string name, int level) => Editions.Any(e => e.Named(name, level).Count > 0);

    /// <summary>Whether two editions give a code to places that share no name.</summary>
    public static bool MeansDifferentPlaces(string code)
    {
        var meanings = Editions.Select(e => e.FoldedNames(code)).OfType<IReadOnlySet<string>>().ToList();
        return meanings.Exists(m => !m.Overlaps(meanings[0]));
    }

    private static List<PlaceEdition> Meanings(PCode code)
        => [.. Editions.Where(e => IsOf(code, e) && e.Find(code.Code) is not null)];

    private static bool IsOf(PCode code, PlaceEdition edition) => code.Edition is null || code.Edition.Value.Year == edition.ValidFrom.Year;

    private static bool IsLookedUp(PCode code)
        => code.Code.Length is > 2 and <= Longest && code.Code.StartsWith("ML", StringComparison.Ordinal) && char.IsAsciiDigit(code.Code[2])
            && (code.Edition is null || Editions.Any(e => IsOf(code, e)));
}

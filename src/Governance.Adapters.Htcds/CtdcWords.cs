using System.Buffers;
using System.Collections.Frozen;
using Governance.Core;
using Governance.Core.Schemas;

namespace Governance.Adapters.Htcds;

/// <summary>
/// What a cell of a published dataset may say: a short number or band of numbers, a word of the codebook, a country. Whatever
/// else stands in a cell was put there by somebody, and may say anything of anybody.
/// </summary>
internal static class CtdcWords
{
    private const int LongestNumber = 7;

    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789.,+-\u2013\u2014 ");

    private static readonly FrozenSet<string> Words = Crosswalk.Get("ctdc").Items
        .SelectMany(i => (string[])[i.Code, i.En, .. i.Aliases])
        .Concat(["Case Management", "Hotline", "Adult", "Minor", "Not Specified", "Unknown", "NULL"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a cell says no more than the datasets do.</summary>
    /// <param name="cell">The text of the cell; several words have semicolons between them.</param>
    public static bool AreOfTheDatasets(string cell)
        => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(IsOfTheDatasets);

    private static bool IsOfTheDatasets(string word)
        => Words.Contains(word)
            || (word.Length <= LongestNumber && !word.AsSpan().ContainsAnyExcept(Numeric))
            || (word.Length <= 3 && (CountryCode.TryFromAlpha2(word.ToUpperInvariant(), out _) || CountryCode.TryParse(word.ToUpperInvariant(), out _)));
}

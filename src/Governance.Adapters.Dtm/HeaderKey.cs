using Governance.Core.Rules;

namespace Governance.Adapters.Dtm;

/// <summary>Makes column names comparable: case, accents, spaces and punctuation do not matter, so <c>admin1Name</c> is « Admin1 name ».</summary>
internal static class HeaderKey
{
    private const int LongestName = 256;

    /// <summary>A header cell is held against every column one after the other: its key is made once.</summary>
    [ThreadStatic]
    private static (string? Text, string Key) _last;

    /// <summary>Recognises any of these names.</summary>
    public static Predicate<string> Any(IEnumerable<string> names)
    {
        var keys = names.Select(n => FoldedText.Fold(n)).ToHashSet(StringComparer.Ordinal);
        return header =>
        {
            if (header.Length > LongestName)
                return false;
            if (!ReferenceEquals(_last.Text, header))
                _last = (header, FoldedText.Fold(header));
            return keys.Contains(_last.Key);
        };
    }
}

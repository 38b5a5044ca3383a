namespace Governance.Core.Schemas;

/// <summary>Which of the known names a misspelled one stands nearest to.</summary>
internal static class EditDistance
{
    private const int Most = 2;
    private const int LongestName = 64;

    /// <summary>The known name within two edits (and a third of its length), or null; the nearest, then the first.</summary>
    public static string? Nearest(string name, IEnumerable<string> known)
    {
        if (name.Length is < 2 or > LongestName)
            return null;
        string? best = null;
        var least = Most + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > Most || candidate.Length > LongestName)
                continue;
            var distance = Between(name, candidate);
            if (distance < least && distance * 3 <= candidate.Length)
                (best, least) = (candidate, distance);
        }

        return best;
    }

    private static int Between(string a, string b)
    {
        Span<int> above = stackalloc int[LongestName + 1];
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }

            row.CopyTo(above);
        }

        return above[b.Length];
    }
}

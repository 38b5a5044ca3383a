namespace Governance.Core.Schemas;

/// <summary>Which of the known names a misspelled one stands nearest to.</summary>
internal static class EditDistance
{
    private const int Most = 2;
    private const int LongestName = 64;

    /// <summary>The known name within two edits (and a third of its length), or null; the nearest, then the first.</summary>
    public static string? Nearest(string name, ReadOnlySpan<string> known)
    {
        if (name.Length is < 2 or > LongestName)
            return null;
        string? best = null;
        var least = Most + 1;
        foreach (var candidate in known)
        {
            var most = Math.Min(least - 1, candidate.Length / 3);
            if (Math.Abs(candidate.Length - name.Length) > most || candidate.Length > LongestName)
                continue;
            var distance = Between(name, candidate, most);
            if (distance <= most)
                (best, least) = (candidate, distance);
        }

        return best;
    }

    /// <summary>The edits between two names; any number above the most where they are more.</summary>
    private static int Between(string a, string b, int most)
    {
        // Cells further from the diagonal than the most cannot lie on a path that is short enough.
        Span<int> above = stackalloc int[LongestName + 1];
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= b.Length; j++)
            above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - most), Math.Min(b.Length, i + most));
            row[first - 1] = first == 1 ? i : most + 1;
            var least = row[first - 1];
            var letter = char.ToLowerInvariant(a[i - 1]);
            for (var j = first; j <= last; j++)
            {
                var change = letter == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + change);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return least;
            if (last < b.Length)
                row[last + 1] = most + 1;
            var spare = above;
            above = row;
            row = spare;
        }

        return above[b.Length];
    }
}

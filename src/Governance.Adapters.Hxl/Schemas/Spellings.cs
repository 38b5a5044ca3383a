namespace Governance.Adapters.Hxl;

/// <summary>
/// The spellings of a column and how often each is there. Odd is one that is much rarer than the mean and nearly spelled like
/// one that is not; where the numbers differ too much, rareness says nothing.
/// </summary>
internal sealed class Spellings
{
    private const double Rare = 0.05;

    /// <summary>Most letters that are compared with letters; a table of a few thousand names stays far below.</summary>
    private const long MostWork = 1_000_000_000;

    private Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Whether the numbers differ so much that nothing is odd.</summary>
    public bool IsTooVaried { get; private set; }

    /// <summary>What is odd.</summary>
    public HashSet<string> Odd { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts a spelling.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(string text)
    {
        var count = _counts.GetValueOrDefault(text);
        _counts[text] = count + 1;
        return count == 0;
    }

    /// <summary>Finds what is odd.</summary>
    /// <returns>False where there are too many spellings to compare.</returns>
    public bool TryEnd()
    {
        var counts = _counts;
        _counts = [];
        if (counts.Count == 0)
            return true;
        var mean = counts.Values.Sum(c => (double)c) / counts.Count;
        var deviation = Math.Sqrt(counts.Values.Sum(c => (c - mean) * (c - mean)) / counts.Count);
        IsTooVaried = deviation / mean > 1;
        if (IsTooVaried)
            return true;
        var common = counts.Where(c => c.Value > mean * Rare).Select(c => c.Key).ToList();
        var rare = counts.Where(c => c.Value <= mean * Rare).Select(c => c.Key).ToList();
        if ((double)common.Sum(c => (long)c.Length) * rare.Sum(r => (long)r.Length) > MostWork)
            return false;
        Odd.UnionWith(rare.Where(r => common.Exists(c => IsNear(r, c))));
        return true;
    }

    /// <summary>Whether a third of the letters of the first, at most, are edited to make the second of it.</summary>
    private static bool IsNear(string text, string other)
    {
        var most = text.Length / 3;
        if (Math.Abs(text.Length - other.Length) > most)
            return false;
        var above = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            above[j] = j;
        for (var i = 1; i <= text.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                row[j] = text[i - 1] == other[j - 1] ? above[j - 1] : 1 + Math.Min(above[j - 1], Math.Min(above[j], row[j - 1]));
            (above, row) = (row, above);
        }

        return above[other.Length] <= most;
    }
}

namespace Governance.Adapters.Recommendations;

/// <summary>
/// What a column is called in one language: the name that is written, further names, and phrases. A header is one of the phrases where it has
/// all its words and beside them only words that change nothing, in any order.
/// </summary>
internal sealed class HeaderNames
{
    private const int LongestName = 100;

    private readonly HashSet<string> _keys;
    private readonly string[][] _phrases;
    private readonly HashSet<string> _beside;
    private readonly HashSet<string> _words;
    private readonly HashSet<string> _near;

    /// <summary>Makes the names of a column.</summary>
    /// <param name="name">The name that is written.</param>
    /// <param name="others">Further names.</param>
    /// <param name="phrases">What says the column, each as words that must all be there.</param>
    /// <param name="beside">Words that may stand beside those of a phrase.</param>
    /// <param name="near">Names that say the column where no other header does, such as « Qui » and « Quand ».</param>
    public HeaderNames(string name, IEnumerable<string> others, IEnumerable<string> phrases, IEnumerable<string> beside, IEnumerable<string>? near = null)
    {
        Name = name;

        // A sign such as « § » has no key: it is known as it is spelled alone.
        _keys = others.Prepend(name).Select(Spelling.Key).Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal);
        Spelled = [.. others.Prepend(name).Where(n => Spelling.Key(n).Length == 0)];
        _phrases = [.. phrases.Select(p => Spelling.Key(p).Split(' '))];
        _beside = beside.SelectMany(b => Spelling.Key(b).Split(' ')).ToHashSet(StringComparer.Ordinal);
        _words = (_phrases.Length == 0 ? [] : _beside.Concat(_phrases.SelectMany(p => p))).ToHashSet(StringComparer.Ordinal);
        _near = (near ?? []).Select(Spelling.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The name that is written.</summary>
    public string Name { get; }

    /// <summary>Names that are known as they are spelled.</summary>
    public IReadOnlyList<string> Spelled { get; }

    /// <summary>Whether a header is one of the names, which go before phrases.</summary>
    public bool AreNames(string header) => Is(header, _keys.Contains);

    /// <summary>Whether a header, or what stands of it before an instruction in brackets, is one of the names or phrases.</summary>
    public bool Are(string header) => Is(header, IsName);

    /// <summary>Whether a header is one of the names that count where no other header does.</summary>
    public bool AreNear(string header) => Is(header, _near.Contains);

    private static bool Is(string header, Predicate<string> isKey)
        => header.Length <= LongestName && (isKey(Spelling.Key(header)) || (Spelling.BareKey(header) is { } key && isKey(key)));

    private bool IsName(string key)
    {
        if (_keys.Contains(key))
            return true;

        // Every cell that may be a name is asked for: most differ in the first word.
        var end = key.IndexOf(' ', StringComparison.Ordinal);
        if (!_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? key : key.AsSpan(0, end)))
            return false;
        var words = key.Split(' ');
        return Array.Exists(_phrases, p => Array.TrueForAll(p, words.Contains) && Array.TrueForAll(words, w => _beside.Contains(w) || p.Contains(w)));
    }
}

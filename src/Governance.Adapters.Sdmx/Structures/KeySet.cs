namespace Governance.Adapters.Sdmx;

/// <summary>Keys that a constraint lists, whole or with some components left open, and whether observations have to be of them or may not be.</summary>
/// <param name="isAllowed">Whether an observation has to be of one of the keys; else it may be of none.</param>
internal sealed class KeySet(bool isAllowed)
{
    /// <summary>As many keys are made at most of one that states several values for its components.</summary>
    private const int MostOfOne = 1000;

    private readonly bool _isAllowed = isAllowed;

    /// <summary>Keys by the components they state: those of one kind are looked up together.</summary>
    private readonly List<(string[] Components, HashSet<string> Keys)> _kinds = [];

    /// <summary>Takes a key.</summary>
    /// <param name="key">The values it states, by component; a component it does not state is any.</param>
    /// <returns>Whether it could be taken: one of too many values is none, nor is one with a wildcard, which is no code.</returns>
    public bool Add(SortedDictionary<string, HashSet<string>> key)
    {
        if (key.Values.Aggregate(1L, (product, values) => Math.Min(product * values.Count, long.MaxValue / int.MaxValue)) is 0 or > MostOfOne)
            return false;
        if (key.Values.Any(ConstraintDraft.HasWildcard))
            return false;
        string[] components = [.. key.Keys];
        var kind = _kinds.Find(k => k.Components.AsSpan().SequenceEqual(components));
        if (kind.Keys is null)
            _kinds.Add(kind = (components, new HashSet<string>(StringComparer.Ordinal)));
        IEnumerable<string> texts = [""];
        foreach (var values in key.Values)
            texts = [.. texts.SelectMany(_ => values, (text, value) => text + value + "\n")];
        kind.Keys.UnionWith(texts);
        return true;
    }

    /// <summary>Whether an observation may be, by its components. One that lacks a component is not judged by the keys that state it.</summary>
    /// <param name="valueOf">The value of a component; empty for none.</param>
    public bool Takes(Func<string, string> valueOf)
    {
        foreach (var (components, keys) in _kinds)
        {
            var values = Array.ConvertAll(components, id => valueOf(id));
            if (Array.Exists(values, v => v.Length == 0))
            {
                // It might be one of those that are allowed. That it might be one of those that are not says nothing of the other keys.
                if (_isAllowed)
                    return true;
                continue;
            }

            if (keys.Contains(string.Concat(values.Select(v => v + "\n"))))
                return _isAllowed;
        }

        return !_isAllowed;
    }

    /// <summary>Whether another one says the same in the same order.</summary>
    public bool IsSame(KeySet other)
        => _isAllowed == other._isAllowed && _kinds.Count == other._kinds.Count
            && _kinds.Zip(other._kinds).All(k => k.First.Components.AsSpan().SequenceEqual(k.Second.Components) && k.First.Keys.SetEquals(k.Second.Keys));
}

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The groups of a data set: attributes of all series that share part of the key. They come in front of the series, so that
/// all are kept; there are no more than series.
/// </summary>
internal sealed class XmlGroups
{
    private readonly Dictionary<string, (string[] Ids, Dictionary<string, List<RawCell>> ByKey)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _kinds.Count == 0;

    /// <summary>Forgets them.</summary>
    public void Clear() => _kinds.Clear();

    /// <summary>Adds a group.</summary>
    /// <param name="cells">Its part of the key, and its attributes.</param>
    public void Add(List<RawCell> cells)
    {
        var key = cells.FindAll(c => c.Role is ComponentRole.Dimension or ComponentRole.Time);
        string[] ids = [.. key.Select(c => c.Id).Order(StringComparer.Ordinal)];
        var kind = string.Join('\n', ids);
        if (!_kinds.TryGetValue(kind, out var known))
            _kinds[kind] = known = (ids, new Dictionary<string, List<RawCell>>(StringComparer.Ordinal));
        known.ByKey[KeyOf(ids, key)] = cells.FindAll(c => c.Role == ComponentRole.Attribute);
    }

    /// <summary>Adds what the groups say whose part of the key is among the components.</summary>
    /// <param name="cells">The components of a series, or of one observation.</param>
    /// <returns>Whether all groups have their part of the key there, so that an observation of the series can say nothing else.</returns>
    public bool AddTo(List<RawCell> cells)
    {
        var isWhole = true;
        foreach (var (ids, byKey) in _kinds.Values)
        {
            isWhole &= Array.TrueForAll(ids, id => cells.Exists(c => c.Id == id));
            if (!byKey.TryGetValue(KeyOf(ids, cells), out var attributes))
                continue;
            foreach (var attribute in attributes)
            {
                if (!cells.Exists(c => c.Id == attribute.Id))
                    cells.Add(attribute);
            }
        }

        return isWhole;
    }

    private static string KeyOf(string[] ids, List<RawCell> cells)
        => string.Join('\n', ids.Select(id => cells.Find(c => c.Id == id).Text ?? "\0"));
}

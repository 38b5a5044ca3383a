namespace Governance.Adapters.Sdmx;

/// <summary>
/// The groups of a data set: attributes of all series that share part of the key. They come in front of the series, so that
/// all are kept; there are no more than series.
/// </summary>
internal sealed class XmlGroups
{
    private readonly Dictionary<string, (string[] Ids, Dictionary<string, List<RawCell>> ByKey)> _kinds = new(StringComparer.Ordinal);

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

    /// <summary>Adds to an observation what the groups it is in say.</summary>
    public void AddTo(List<RawCell> cells)
    {
        foreach (var (ids, byKey) in _kinds.Values)
        {
            if (!byKey.TryGetValue(KeyOf(ids, cells), out var attributes))
                continue;
            foreach (var attribute in attributes)
            {
                if (!cells.Exists(c => c.Id == attribute.Id))
                    cells.Add(attribute);
            }
        }
    }

    private static string KeyOf(string[] ids, List<RawCell> cells)
        => string.Join('\n', ids.Select(id => cells.Find(c => c.Id == id).Text ?? "\0"));
}

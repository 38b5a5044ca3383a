using Governance.Core.Diagnostics;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The groups of a data set: attributes of all series that share part of the key. They come in front of the series, so that
/// all are kept; there are no more than series.
/// </summary>
internal sealed class XmlGroups
{
    private readonly Dictionary<string, (string[] Ids, Dictionary<string, Group> ByKey)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _kinds.Count == 0;

    /// <summary>Where groups stand that no series or observation was of, in the order of the message.</summary>
    public IEnumerable<Origin> Unused
        => _kinds.Values.SelectMany(k => k.ByKey.Values).Where(g => !g.IsUsed).Select(g => g.At).OrderBy(a => a.Line).ThenBy(a => a.Column);

    /// <summary>Forgets them.</summary>
    public void Clear() => _kinds.Clear();

    /// <summary>Adds a group.</summary>
    /// <param name="cells">Its part of the key, and its attributes.</param>
    /// <param name="at">Where it stands.</param>
    public void Add(List<RawCell> cells, Origin at)
    {
        var key = cells.FindAll(c => c.Role is ComponentRole.Dimension or ComponentRole.Time);
        string[] ids = [.. key.Select(c => c.Id).Order(StringComparer.Ordinal)];
        var kind = string.Join('\n', ids);
        if (!_kinds.TryGetValue(kind, out var known))
            _kinds[kind] = known = (ids, new Dictionary<string, Group>(StringComparer.Ordinal));
        var attributes = cells.FindAll(c => c.Role == ComponentRole.Attribute);

        // What is said of one part of the key may stand in several elements.
        if (known.ByKey.TryGetValue(KeyOf(ids, key), out var group))
            attributes.AddRange(group.Attributes.Where(a => !attributes.Exists(c => c.Id == a.Id)));
        known.ByKey[KeyOf(ids, key)] = new Group(attributes, group?.At ?? at);
    }

    /// <summary>Adds what the groups say whose part of the key is among the components.</summary>
    /// <param name="cells">The components of a series, or of one observation.</param>
    /// <returns>Whether all groups have their part of the key there, so that an observation of the series can say nothing else.</returns>
    public bool AddTo(List<RawCell> cells)
    {
        var isWhole = true;
        foreach (var (ids, byKey) in _kinds.Values.OrderByDescending(k => k.Ids.Length))
        {
            isWhole &= Array.TrueForAll(ids, id => cells.Exists(c => c.Id == id));
            if (!byKey.TryGetValue(KeyOf(ids, cells), out var group))
                continue;
            group.IsUsed = true;
            foreach (var attribute in group.Attributes)
            {
                if (!cells.Exists(c => c.Id == attribute.Id))
                    cells.Add(attribute);
            }
        }

        return isWhole;
    }

    private static string KeyOf(string[] ids, List<RawCell> cells)
        => string.Join('\n', ids.Select(id => cells.Find(c => c.Id == id).Text ?? "\0"));

    private sealed class Group(List<RawCell> attributes, Origin at)
    {
        public List<RawCell> Attributes => attributes;

        public Origin At => at;

        public bool IsUsed { get; set; }
    }
}

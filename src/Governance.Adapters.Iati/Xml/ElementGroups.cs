namespace Governance.Adapters.Iati;

/// <summary>The children of an element by name, gathered once for all who ask for some of them.</summary>
internal sealed class ElementGroups
{
    private static readonly List<Element> None = [];

    private readonly ElementType _type;
    private readonly List<Element>?[] _ofStandard;
    private readonly List<List<Element>> _others = [];
    private Dictionary<string, List<Element>>? _byName;

    /// <param name="root">The element.</param>
    /// <param name="type">What the standard allows in it.</param>
    public ElementGroups(Element root, ElementType type)
    {
        (Root, _type, _ofStandard) = (root, type, new List<Element>?[type.Children.Count]);
        foreach (var child in root.Children)
            Place(child).Add(child);
    }

    /// <summary>The element they stand in.</summary>
    public Element Root { get; }

    /// <summary>Children of a name of the standard, in the order of the file. Only to be read.</summary>
    public List<Element> this[string name] => _ofStandard[_type.IndexOf(name)] ?? None;

    /// <summary>All groups that are not empty: those of the standard in its order, then the others in that of the file. Only to be read.</summary>
    public IEnumerable<List<Element>> All()
    {
        foreach (var group in _ofStandard)
        {
            if (group is not null)
                yield return group;
        }

        foreach (var group in _others)
            yield return group;
    }

    private List<Element> Place(Element child)
    {
        if (_type.IndexOf(child.Name) is >= 0 and var index)
            return _ofStandard[index] ??= [];
        _byName ??= new(StringComparer.Ordinal);
        if (!_byName.TryGetValue(child.Name, out var group))
        {
            _byName[child.Name] = group = [];
            _others.Add(group);
        }

        return group;
    }
}

namespace Governance.Adapters.Iati;

/// <summary>Children of an element, for a loop over them.</summary>
/// <param name="first">The first of all its children; null for none.</param>
/// <param name="name">The name they have; null for all.</param>
internal readonly struct ElementChildren(Element? first, string? name)
{
    public Enumerator GetEnumerator() => new(first, name);

    public List<Element> ToList()
    {
        var list = new List<Element>();
        foreach (var child in this)
            list.Add(child);
        return list;
    }

    /// <summary>Goes from child to child.</summary>
    internal struct Enumerator(Element? next, string? name)
    {
        public Element Current { get; private set; } = null!;

        public bool MoveNext()
        {
            while (next is not null)
            {
                (Current, next) = (next, next.Next);
                if (name is null || Current.Name == name)
                    return true;
            }

            return false;
        }
    }
}

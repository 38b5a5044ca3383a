namespace Governance.Adapters.Iati;

/// <summary>The children of an element, for a loop over them.</summary>
/// <param name="first">The first of them; null for none.</param>
internal readonly struct ElementChildren(Element? first)
{
    public Enumerator GetEnumerator() => new(first);

    /// <summary>Goes from child to child.</summary>
    internal struct Enumerator(Element? next)
    {
        public Element Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (next is null)
                return false;
            Current = next;
            next = next.Next;
            return true;
        }
    }
}

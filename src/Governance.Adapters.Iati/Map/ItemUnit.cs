namespace Governance.Adapters.Iati;

/// <summary>An element that is one item of a list of the record, such as a transaction.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <typeparam name="TItem">The item.</typeparam>
/// <param name="name">Name of the element.</param>
/// <param name="list">Name of the list, such as <c>money</c>.</param>
/// <param name="parts">What it says.</param>
internal sealed class ItemUnit<T, TItem>(string name, string list, params Part<TItem>[] parts) : Unit<T>(name)
{
    private readonly KnownMembers _members = KnownMembers.Of(parts);

    /// <summary>The list; null where the record has none.</summary>
    public required Func<T, IList<TItem>?> Get { get; init; }

    /// <summary>Gives the record a list.</summary>
    public required Action<T, IList<TItem>> Set { get; init; }

    public required Func<TItem> Make { get; init; }

    /// <summary>Whether an item is one that such an element says, and whole.</summary>
    public required Func<TItem, bool> Belongs { get; init; }

    public override string Pointer => $"/{list}/*";

    public override int? Read(Element element, T record, Scope scope)
    {
        var item = Make();
        parts.Read(element, item, scope);
        if (!Belongs(item))
            return null;
        var items = Get(record);
        if (items is null)
            Set(record, items = []);
        items.Add(item);
        return items.Count - 1;
    }

    public override void Write(T record, Scope scope, List<Element> elements)
    {
        if (Get(record) is not { } items)
            return;
        for (var i = 0; i < items.Count; i++)
        {
            if (!Belongs(items[i]))
                continue;
            var element = Start();
            parts.Write(items[i], element, scope);
            elements.Add(element);
        }
    }

    public override bool Covers(Element element) => _members.Cover(element, Key?.Attribute);

    public override IEnumerable<(string Place, string Pointer, string En, string Fr)> Rows() => parts.Rows(Place, Pointer);

    public override (Element At, string Member)? Locate(Element element, string rest) => parts.Locate(element, rest);
}

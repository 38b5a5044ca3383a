using System.Text.Json;

namespace Governance.Adapters.Iati;

/// <summary>
/// An element and the record it makes, both ways. What the record would not write the same is kept beside it, element by element,
/// and written again as long as it still says what the record says.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="type">What the standard allows in the element.</param>
/// <param name="make">Makes an empty record.</param>
/// <param name="attributes">Attributes of the element that fill the record.</param>
/// <param name="units">Elements that fill the record, in the order of the standard.</param>
/// <param name="others">Elements that somebody else reads and writes.</param>
internal sealed class RecordMap<T>(ElementType type, Func<T> make, Part<T>[] attributes, IReadOnlyList<Unit<T>> units, params string[] others)
{
    private readonly Dictionary<string, Unit<T>[]> _units = units.GroupBy(u => u.Name).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>Names that stand for partner fields in the loss report: those of the standard.</summary>
    public IEnumerable<string> FieldNames => type.Attributes.Select(a => "@" + a.Name).Concat(type.Children.Select(c => c.Name));

    /// <summary>Rows of the mapping table: place, pointer, meaning in English and in French.</summary>
    public IEnumerable<(string Place, string Pointer, string En, string Fr)> Rows() => attributes.Rows("", "").Concat(units.SelectMany(u => u.Rows()));

    public T Make() => make();

    /// <summary>What is in an element by name, for all who read it.</summary>
    public ElementGroups Group(Element root) => new(root, type);

    /// <summary>Reads an element into a record.</summary>
    /// <param name="root">The element, with what is in it by name.</param>
    /// <param name="record">The record.</param>
    /// <param name="scope">What holds around it.</param>
    /// <param name="trace">Notes what was read where, and what is kept.</param>
    public void Read(ElementGroups root, T record, Scope scope, ReadTrace<T> trace)
    {
        attributes.Read(root.Root, record, scope);
        KeepAttributes(root.Root, record, scope, trace);
        var made = new List<Element>();
        foreach (var elements in root.All())
        {
            var name = elements[0].Name;
            if (Array.IndexOf(others, name) >= 0)
                continue;
            if (_units.TryGetValue(name, out var own))
                ReadUnits(elements, own, record, scope, trace, made);
            else
                trace.Kept.Add((name, elements));
        }
    }

    /// <summary>The element a record makes, with what is kept of the one it came from.</summary>
    /// <param name="name">Name of the element.</param>
    /// <param name="record">The record.</param>
    /// <param name="kept">Partner fields by name; null for none.</param>
    /// <param name="scope">What holds around it.</param>
    public Element Write(string name, T record, IDictionary<string, JsonElement>? kept, Scope scope)
    {
        var root = new Element(name);
        WriteAttributes(root, record, kept, scope);
        var children = new List<Element>();
        foreach (var (unitName, own) in _units)
        {
            var made = new List<Element>();
            foreach (var unit in own)
                unit.Write(record, scope, made);
            children.AddRange(kept is not null && kept.TryGetValue(unitName, out var json) ? Merge(record, made, ElementJson.Read(unitName, json), own, scope) : made);
        }

        foreach (var (member, json) in kept ?? new Dictionary<string, JsonElement>())
        {
            if (!member.StartsWith('@') && !_units.ContainsKey(member) && !others.Contains(member))
                children.AddRange(ElementJson.Read(member, json));
        }

        foreach (var child in children)
            root.Add(child);
        return root;
    }

    /// <summary>Puts children in the order of the standard.</summary>
    public void Sort(Element root) => root.Sort(type);

    /// <summary>Attributes of the element that fill members of the record.</summary>
    public (Element At, string Member)? LocateAttribute(Element root, string pointer) => attributes.Locate(root, pointer);

    private static void ReadUnits(List<Element> elements, Unit<T>[] own, T record, Scope scope, ReadTrace<T> trace, List<Element> made)
    {
        var (isWhole, isCovered) = (true, false);
        foreach (var element in elements)
        {
            int? index = null;
            foreach (var unit in own)
            {
                if (!unit.Is(element))
                    continue;
                isCovered = isCovered || unit.Covers(element);
                if (index is null && (index = unit.Read(element, record, scope)) is { } read)
                    trace.Placed.Add((unit, read, element));
            }

            isWhole &= index is not null;
        }

        // Who says more than the map knows is kept, without a look at what would be written.
        if (!isCovered)
        {
            trace.Kept.Add((own[0].Name, elements));
            return;
        }

        made.Clear();
        foreach (var unit in own)
            unit.Write(record, scope, made);

        // Where one of them makes nothing, or they come in another order, all are kept, so that their order is.
        var isInOrder = isWhole && made.Count == elements.Count;
        List<Element>? kept = null;
        for (var i = 0; i < elements.Count && isInOrder; i++)
        {
            if (!made[i].SameAs(elements[i]))
                (kept ??= []).Add(elements[i]);
        }

        if (!isInOrder || (own.Length > 1 && kept is not null))
            kept = elements;
        if (kept is not null)
            trace.Kept.Add((own[0].Name, kept));
    }

    /// <summary>Elements that records make, each in the wording that was kept of it where it still says the same.</summary>
    private List<Element> Merge(T record, List<Element> made, List<Element> kept, Unit<T>[] own, Scope scope)
    {
        var result = new Element?[made.Count];
        var standing = new List<Element>();
        var before = make();
        foreach (var element in kept)
        {
            // Read one after another, as they were: a second title made nothing then, and makes nothing now.
            var again = Array.Exists(own, u => u.Is(element) && u.Read(element, before, scope) is not null) ? Again(element, own, scope) : null;
            if (again is null)
            {
                if (Array.TrueForAll(own, u => u.Stands(element, record)))
                    standing.Add(element);
                continue;
            }

            for (var i = 0; i < made.Count; i++)
            {
                if (result[i] is null && made[i].SameAs(again))
                {
                    result[i] = element;
                    standing.Add(element);
                    break;
                }
            }
        }

        // All of them as they were: in their own order.
        if (Array.TrueForAll(result, r => r is not null))
            return standing;
        var merged = new List<Element>();
        for (var i = 0; i < made.Count; i++)
            merged.Add(result[i] ?? made[i]);
        merged.AddRange(standing.Except(merged));
        return merged;
    }

    /// <summary>What the record of an element would write; null where it makes none.</summary>
    private Element? Again(Element element, Unit<T>[] own, Scope scope)
    {
        foreach (var unit in own)
        {
            var record = make();
            if (!unit.Is(element) || unit.Read(element, record, scope) is null)
                continue;
            var made = new List<Element>();
            unit.Write(record, scope, made);
            return made.Count == 1 ? made[0] : null;
        }

        return null;
    }

    private void KeepAttributes(Element root, T record, Scope scope, ReadTrace<T> trace)
    {
        var made = new Element(root.Name);
        attributes.Write(record, made, scope);
        foreach (ref readonly var attribute in root.Attributes)
        {
            if (made.Get(attribute.Name) != attribute.Value)
                trace.KeptAttributes.Add(attribute);
        }
    }

    private void WriteAttributes(Element root, T record, IDictionary<string, JsonElement>? kept, Scope scope)
    {
        var made = new Element(root.Name);
        attributes.Write(record, made, scope);
        var old = ElementJson.ReadAttributes(root.Name, kept);
        var before = make();
        attributes.Read(old, before, scope);
        var again = new Element(root.Name);
        attributes.Write(before, again, scope);
        foreach (var attribute in old.Attributes)
        {
            // Kept while it still converts to what the record says, or where it never did.
            if (made.Get(attribute.Name) is not { } value ? again.Get(attribute.Name) is null : again.Get(attribute.Name) == value)
                root.Set(attribute);
        }

        foreach (var attribute in made.Attributes)
        {
            if (root.Get(attribute.Name) is null)
                root.Set(attribute);
        }
    }
}

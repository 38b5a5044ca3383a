namespace Governance.Adapters.Iati;

/// <summary>A kind of element within another, and what it fills in a record.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="name">Name of the element.</param>
internal abstract class Unit<T>(string name)
{
    public string Name => name;

    /// <summary>An attribute that tells this kind from others of the same name.</summary>
    public (string Attribute, string Value)? Key { get; init; }

    /// <summary>Pointer of what it fills, with <c>*</c> for an index; empty for the record itself.</summary>
    public abstract string Pointer { get; }

    /// <summary>Whether the element is of this kind.</summary>
    public bool Is(Element element) => Key is not { } key || element.Get(key.Attribute) == key.Value;

    /// <summary>Reads an element into a record.</summary>
    /// <returns>Which item of the list it made, 0 where it fills the record itself; null where it made nothing, and is kept as it is.</returns>
    public abstract int? Read(Element element, T record, Scope scope);

    /// <summary>Writes all elements of this kind.</summary>
    public abstract void Write(T record, Scope scope, List<Element> elements);

    /// <summary>Rows of the mapping table: place, pointer, meaning in English and in French.</summary>
    public abstract IEnumerable<(string Place, string Pointer, string En, string Fr)> Rows();

    /// <summary>Whether all attributes and children of an element are ones that the map knows; only then may it be written the same.</summary>
    public abstract bool Covers(Element element);

    /// <summary>Whether an element that was kept, and that is not written anew, still says what the record says.</summary>
    public virtual bool Stands(Element element, T record) => true;

    /// <summary>Where a member stands.</summary>
    /// <param name="element">The element that was read.</param>
    /// <param name="rest">Pointer below what the element filled.</param>
    public abstract (Element At, string Member)? Locate(Element element, string rest);

    /// <summary>Such as <c>budget</c>, or <c>activity-date[@type='1']</c>.</summary>
    protected string Place => Key is { } key ? $"{name}[@{key.Attribute}='{key.Value}']" : name;

    /// <summary>An element of this kind.</summary>
    protected Element Start()
    {
        var element = new Element(name);
        if (Key is { } key)
            element.Set(key.Attribute, key.Value);
        return element;
    }
}

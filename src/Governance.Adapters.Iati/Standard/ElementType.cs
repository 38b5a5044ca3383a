namespace Governance.Adapters.Iati;

/// <summary>What the standard allows in an element of one name at one place.</summary>
internal sealed class ElementType
{
    private readonly Dictionary<string, int> _children = new(StringComparer.Ordinal);

    /// <summary>Type of its text, such as decimal; null where it holds elements alone.</summary>
    public TextType? Content { get; set; }

    public List<AttributeType> Attributes { get; } = [];

    /// <summary>In their order.</summary>
    public List<ChildType> Children { get; } = [];

    /// <summary>Whether elements of other namespaces may stand at its end.</summary>
    public bool TakesForeignElements { get; set; }

    /// <summary>Whether attributes of other namespaces may stand on it.</summary>
    public bool TakesForeignAttributes { get; set; } = true;

    public void Add(ChildType child)
    {
        _children.Add(child.Name, Children.Count);
        Children.Add(child);
    }

    /// <summary>Place of a child in the order; -1 for one that is not of the standard.</summary>
    public int IndexOf(string child) => _children.GetValueOrDefault(child, -1);

    public AttributeType? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }

        return null;
    }
}

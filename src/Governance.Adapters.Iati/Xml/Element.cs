namespace Governance.Adapters.Iati;

/// <summary>An element with all that is in it: a transaction, a result, a whole activity.</summary>
/// <param name="name">Its name as written; one of another namespace has its prefix.</param>
/// <param name="ns">Its namespace; empty for the names of the standard.</param>
internal sealed class Element(string name, string ns = "")
{
    private static readonly List<Element> NoChildren = [];
    private static readonly List<ElementAttribute> NoAttributes = [];
    private List<Element> _children = NoChildren;
    private List<ElementAttribute> _attributes = NoAttributes;

    public string Name => name;

    public string Namespace => ns;

    public int Line { get; init; }

    /// <summary>Column of the angle bracket, from 1.</summary>
    public int Column { get; init; }

    /// <summary>The text directly in it; empty where there is none but white space.</summary>
    public string Text { get; set; } = "";

    /// <summary>In the order of the file. Only to be read: <see cref="Add"/> adds.</summary>
    public List<Element> Children => _children;

    /// <summary>In the order of the file. Only to be read: they are set by name.</summary>
    public List<ElementAttribute> Attributes => _attributes;

    public bool IsEmpty => _children.Count == 0 && _attributes.Count == 0 && Text.Length == 0;

    public Element Add(Element child)
    {
        if (_children == NoChildren)
            _children = [];
        _children.Add(child);
        return child;
    }

    public void Set(in ElementAttribute attribute)
    {
        if (_attributes == NoAttributes)
            _attributes = [];
        _attributes.Add(attribute);
    }

    /// <summary>Sets an attribute of the standard; null and what is blank set none.</summary>
    public void Set(string attribute, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Set(new ElementAttribute(attribute, attribute == "xml:lang" ? XmlNames.Xml : "", value));
    }

    /// <summary>The value of an attribute; null where it is not there.</summary>
    public string? Get(string attribute)
    {
        foreach (var one in _attributes)
        {
            if (one.Name == attribute)
                return one.Value;
        }

        return null;
    }

    /// <summary>The first child of a name.</summary>
    public Element? First(string child)
    {
        foreach (var one in _children)
        {
            if (one.Name == child)
                return one;
        }

        return null;
    }

    /// <summary>All children of a name.</summary>
    public List<Element> All(string child)
    {
        var found = new List<Element>();
        foreach (var one in _children)
        {
            if (one.Name == child)
                found.Add(one);
        }

        return found;
    }

    /// <summary>Whether two elements say the same: attributes in any order, children in theirs.</summary>
    public bool SameAs(Element other)
    {
        if (Name != other.Name || Text != other.Text || _attributes.Count != other._attributes.Count || _children.Count != other._children.Count)
            return false;
        foreach (var attribute in _attributes)
        {
            if (other.Get(attribute.Name) != attribute.Value)
                return false;
        }

        for (var i = 0; i < _children.Count; i++)
        {
            if (!_children[i].SameAs(other._children[i]))
                return false;
        }

        return true;
    }
}

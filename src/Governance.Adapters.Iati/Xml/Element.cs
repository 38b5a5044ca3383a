namespace Governance.Adapters.Iati;

/// <summary>
/// An element with all that is in it: a transaction, a result, a whole activity. Its children are a chain: a list for each element
/// would be most of what an activity takes.
/// </summary>
/// <param name="name">Its name as written; one of another namespace has its prefix.</param>
/// <param name="ns">Its namespace; empty for the names of the standard.</param>
internal sealed class Element(string name, string ns = "")
{
    private ElementAttribute[] _attributes = [];
    private int _attributeCount;
    private Element? _last;

    public string Name => name;

    public string Namespace => ns;

    public int Line { get; init; }

    /// <summary>Column of the angle bracket, from 1.</summary>
    public int Column { get; init; }

    /// <summary>The text directly in it; empty where there is none but white space.</summary>
    public string Text { get; set; } = "";

    /// <summary>The first of its children.</summary>
    public Element? FirstChild { get; private set; }

    /// <summary>The one behind it in the element it stands in.</summary>
    public Element? Next { get; private set; }

    /// <summary>In the order of the file.</summary>
    public ElementChildren Children => new(FirstChild, null);

    /// <summary>In the order of the file.</summary>
    public ReadOnlySpan<ElementAttribute> Attributes => _attributes.AsSpan(0, _attributeCount);

    public bool IsEmpty => FirstChild is null && _attributeCount == 0 && Text.Length == 0;

    /// <summary>Adds a child that stands nowhere yet.</summary>
    public Element Add(Element child)
    {
        if (_last is null)
            FirstChild = child;
        else
            _last.Next = child;
        _last = child;
        return child;
    }

    /// <summary>Puts children in the order of the standard; those it does not know come last, those of other namespaces at the very end.</summary>
    public void Sort(ElementType type)
    {
        var children = Children.ToList();
        (FirstChild, _last) = (null, null);
        foreach (var child in children.OrderBy(c => c.Namespace.Length > 0 ? int.MaxValue : type.IndexOf(c.Name) is >= 0 and var i ? i : int.MaxValue - 1))
        {
            child.Next = null;
            Add(child);
        }
    }

    /// <summary>Makes room for attributes, no more than are to come.</summary>
    public void Reserve(int attributes) => _attributes = new ElementAttribute[attributes];

    public void Set(in ElementAttribute attribute)
    {
        if (_attributeCount == _attributes.Length)
            Array.Resize(ref _attributes, _attributeCount + 2);
        _attributes[_attributeCount++] = attribute;
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
        foreach (ref readonly var one in Attributes)
        {
            if (one.Name == attribute)
                return one.Value;
        }

        return null;
    }

    /// <summary>The first child of a name.</summary>
    public Element? First(string child)
    {
        foreach (var one in Children)
        {
            if (one.Name == child)
                return one;
        }

        return null;
    }

    /// <summary>All children of a name.</summary>
    public ElementChildren All(string child) => new(FirstChild, child);

    /// <summary>Whether two elements say the same: attributes in any order, children in theirs.</summary>
    public bool SameAs(Element other)
    {
        if (Name != other.Name || Text != other.Text || _attributeCount != other._attributeCount)
            return false;
        foreach (ref readonly var attribute in Attributes)
        {
            if (other.Get(attribute.Name) != attribute.Value)
                return false;
        }

        var theirs = other.FirstChild;
        foreach (var child in Children)
        {
            if (theirs is null || !child.SameAs(theirs))
                return false;
            theirs = theirs.Next;
        }

        return theirs is null;
    }
}

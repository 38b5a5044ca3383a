namespace Governance.Adapters.Iati;

/// <summary>What parts know directly in an element: its attributes and its children.</summary>
internal sealed class KnownMembers
{
    private readonly string[] _attributes;
    private readonly string[] _children;

    private KnownMembers(string[] attributes, string[] children) => (_attributes, _children) = (attributes, children);

    /// <summary>What parts know.</summary>
    public static KnownMembers Of<T>(Part<T>[] parts)
    {
        var members = parts.SelectMany(p => p.Path.Length > 0 ? [p.Path.Split('/')[0]] : p.Fills.Select(f => f.Member)).Distinct().ToLookup(m => m.StartsWith('@'));
        return new KnownMembers([.. members[true].Select(m => string.Intern(m[1..]))], [.. members[false].Select(string.Intern)]);
    }

    /// <summary>Whether nothing else is in an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="key">The attribute that tells it from others of its name; null for none.</param>
    public bool Cover(Element element, string? key)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (attribute.Name != key && Array.IndexOf(_attributes, attribute.Name) < 0)
                return false;
        }

        foreach (var child in element.Children)
        {
            if (Array.IndexOf(_children, child.Name) < 0)
                return false;
        }

        return true;
    }
}

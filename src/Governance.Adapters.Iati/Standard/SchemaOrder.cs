namespace Governance.Adapters.Iati;

/// <summary>The order of the standard.</summary>
internal static class SchemaOrder
{
    /// <summary>Puts elements in their order; those it does not know come last, those of other namespaces at the very end.</summary>
    public static void Sort(this List<Element> children, ElementType type)
    {
        var sorted = children.OrderBy(c => c.Namespace.Length > 0 ? int.MaxValue : type.IndexOf(c.Name) is >= 0 and var i ? i : int.MaxValue - 1).ToList();
        children.Clear();
        children.AddRange(sorted);
    }
}

namespace Governance.Core.Testing;

/// <summary>One leaf of a record.</summary>
/// <param name="Pointer">Its JSON Pointer.</param>
/// <param name="Pattern">The pointer with <c>*</c> for the places in lists.</param>
/// <param name="Ordinals">The pointer with <c>#3</c> for the third member of an object, as reports write names that may hold data.</param>
/// <param name="Value">Its value; numbers that are equal have the same.</param>
internal sealed record Leaf(string Pointer, string Pattern, string Ordinals, string Value)
{
    /// <summary>Whether a loss of this pattern is about the leaf: <c>*</c> is any place, and a pattern holds for all below it.</summary>
    public bool IsCoveredBy(string pattern)
    {
        if (pattern.Length == 0)
            return true;
        var (left, names, places) = (pattern.Split('/'), Pointer.Split('/'), Ordinals.Split('/'));
        return left.Length <= names.Length && Enumerable.Range(0, left.Length).All(i => left[i] == "*" || left[i] == names[i] || left[i] == places[i]);
    }
}

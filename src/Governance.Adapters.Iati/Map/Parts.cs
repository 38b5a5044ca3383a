namespace Governance.Adapters.Iati;

/// <summary>What is the same for the parts of every element.</summary>
internal static class Parts
{
    public static void Read<T>(this Part<T>[] parts, Element element, T item, Scope scope)
    {
        foreach (var part in parts)
            part.ReadFrom(element, item, scope);
    }

    public static void Write<T>(this Part<T>[] parts, T item, Element element, Scope scope)
    {
        foreach (var part in parts)
            part.WriteTo(item, element, scope);
    }

    public static IEnumerable<(string Place, string Pointer, string En, string Fr)> Rows<T>(this Part<T>[] parts, string place, string pointer)
    {
        foreach (var part in parts)
        {
            foreach (var (member, fills) in part.Fills)
                yield return (string.Join('/', new[] { place, part.Path, member }.Where(s => s.Length > 0)), pointer + fills, part.En, part.Fr);
        }
    }

    /// <summary>The place whose pointer is, or is nearest above, the one asked for.</summary>
    public static (Element At, string Member)? Locate<T>(this Part<T>[] parts, Element element, string rest)
    {
        (Element, string)? best = null;
        var length = -1;
        foreach (var part in parts)
        {
            if (part.Find(element) is not { } at)
                continue;
            foreach (var (member, pointer) in part.Fills)
            {
                if (pointer.Length > length && (rest == pointer || rest.StartsWith(pointer + "/", StringComparison.Ordinal)))
                    (best, length) = (Narratives.Locate(at, member, rest[pointer.Length..]), pointer.Length);
            }
        }

        return best;
    }
}

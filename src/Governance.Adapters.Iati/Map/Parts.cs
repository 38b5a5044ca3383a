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

    /// <summary>What the parts know directly in an element: attributes with an at sign, and children.</summary>
    public static HashSet<string> Members<T>(this Part<T>[] parts)
        => [.. parts.SelectMany(p => p.Path.Length > 0 ? [p.Path.Split('/')[0]] : p.Fills.Select(f => f.Member))];

    /// <summary>Whether nothing else is in an element.</summary>
    public static bool Cover(this HashSet<string> members, Element element, string? key)
    {
        var names = members.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == key)
                continue;
            if (attribute.Name.Length >= buffer.Length)
                return false;
            buffer[0] = '@';
            attribute.Name.CopyTo(buffer[1..]);
            if (!names.Contains(buffer[..(attribute.Name.Length + 1)]))
                return false;
        }

        foreach (var child in element.Children)
        {
            if (!members.Contains(child.Name))
                return false;
        }

        return true;
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

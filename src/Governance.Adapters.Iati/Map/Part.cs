namespace Governance.Adapters.Iati;

/// <summary>What one place within an element says, and which core members it fills, both ways.</summary>
/// <typeparam name="T">The core item.</typeparam>
/// <param name="path">Elements down to the place, such as <c>point/pos</c>; empty for the element itself.</param>
/// <param name="fills">Pairs of a member of that place (an attribute such as <c>@code</c>, <c>narrative</c>, empty for its text) and the pointer it fills.</param>
internal sealed class Part<T>(string path, params (string Member, string Pointer)[] fills)
{
    private readonly string[] _path = path.Length == 0 ? [] : path.Split('/');

    public string Path => path;

    public IReadOnlyList<(string Member, string Pointer)> Fills => fills;

    /// <summary>What it means, in English.</summary>
    public required string En { get; init; }

    /// <summary>What it means, in French.</summary>
    public required string Fr { get; init; }

    /// <summary>Reads the place; what does not convert fills nothing, and its text is kept.</summary>
    public required Action<Element, T, Scope> Read { get; init; }

    /// <summary>Writes the place.</summary>
    public required Action<T, Element, Scope> Write { get; init; }

    /// <summary>The place within an element; null where it is not there.</summary>
    public Element? Find(Element element)
    {
        var at = element;
        foreach (var step in _path)
        {
            at = at.First(step);
            if (at is null)
                return null;
        }

        return at;
    }

    /// <summary>Reads the place where it is there.</summary>
    public void ReadFrom(Element element, T item, Scope scope)
    {
        if (Find(element) is { } place)
            Read(place, item, scope);
    }

    /// <summary>Writes the place into an element; one with nothing in it is left out.</summary>
    public void WriteTo(T item, Element element, Scope scope)
    {
        if (_path.Length == 0)
        {
            Write(item, element, scope);
            return;
        }

        var around = element;
        var place = Find(element);
        if (place is not null)
        {
            Write(item, place, scope);
            return;
        }

        place = new Element(_path[^1]);
        Write(item, place, scope);
        if (place.IsEmpty)
            return;
        foreach (var step in _path.AsSpan(0, _path.Length - 1))
            around = around.First(step) ?? around.Add(new Element(step));
        around.Add(place);
    }
}

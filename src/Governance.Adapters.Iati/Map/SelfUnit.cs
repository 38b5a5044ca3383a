namespace Governance.Adapters.Iati;

/// <summary>An element that stands once and fills members of the record itself, such as the title.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="name">Name of the element.</param>
/// <param name="isFilled">Whether the record has what the element says: then a second element is kept as it is.</param>
/// <param name="parts">What it says.</param>
internal sealed class SelfUnit<T>(string name, Func<T, bool> isFilled, params Part<T>[] parts) : Unit<T>(name)
{
    private readonly KnownMembers _members = KnownMembers.Of(parts);

    public override string Pointer => "";

    public override int? Read(Element element, T record, Scope scope)
    {
        if (isFilled(record))
            return null;
        parts.Read(element, record, scope);
        return isFilled(record) ? 0 : null;
    }

    public override void Write(T record, Scope scope, List<Element> elements)
    {
        if (!isFilled(record))
            return;
        var element = Start();
        parts.Write(record, element, scope);
        elements.Add(element);
    }

    public override bool Covers(Element element) => _members.Cover(element, Key?.Attribute);

    public override IEnumerable<(string Place, string Pointer, string En, string Fr)> Rows() => parts.Rows(Place, "");

    public override (Element At, string Member)? Locate(Element element, string rest) => parts.Locate(element, rest);
}

using System.Collections.Frozen;

namespace Governance.Adapters.Iati;

/// <summary>Type of a text of the standard: one of XML Schema, or a list of codes that is closed.</summary>
internal sealed class TextType
{
    private readonly FrozenSet<string>? _codes;
    private readonly Func<string, bool>? _is;

    /// <summary>Finds what the name stands for.</summary>
    /// <param name="name">Such as <c>date</c>, or <c>BudgetType</c>.</param>
    public TextType(string name)
    {
        Name = name;
        if (!ClosedLists.All.TryGetValue(name, out _codes))
            _is = XsdText.Of(name);
    }

    public string Name { get; }

    /// <summary>Whether it is a list of codes.</summary>
    public bool IsList => _codes is not null;

    /// <summary>Whether a text is of the type.</summary>
    public bool Has(string text) => _codes is not null ? _codes.Contains(text) : _is is null || _is(text);
}

using System.Collections.Frozen;
using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Type of a text of the standard: one of XML Schema, or a list of codes that is closed.</summary>
internal sealed class TextType
{
    private const string Country = "Country";

    private readonly FrozenSet<string>? _codes;
    private readonly Func<string, bool>? _is;

    /// <summary>Finds what the name stands for.</summary>
    /// <param name="name">Such as <c>date</c>, or <c>BudgetType</c>.</param>
    public TextType(string name)
    {
        Name = name;
        IsList = name == Country || ClosedLists.All.TryGetValue(name, out _codes);
        if (_codes is null)
            _is = name == Country ? IsCountry : XsdText.Of(name);
    }

    public string Name { get; }

    /// <summary>Whether it is a list of codes.</summary>
    public bool IsList { get; }

    /// <summary>Whether a text is of the type.</summary>
    public bool Has(string text) => _codes is not null ? _codes.Contains(text) : _is is null || _is(text);

    /// <summary>Beside the countries of ISO 3166-1 the list of the standard has Kosovo, and the Netherlands Antilles as they were.</summary>
    private static bool IsCountry(string text) => text is "XK" or "AN" || (CountryCode.TryFromAlpha2(text, out var country) && country.Alpha2 == text);
}

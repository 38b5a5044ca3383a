namespace Governance.Adapters.Iati;

/// <summary>Where an identifier stands, and the rules that hold for it.</summary>
/// <param name="Element">An element of the activity or organisation.</param>
/// <param name="Within">The element within it that has the identifier; null for itself.</param>
/// <param name="Attribute">The attribute; null for the text.</param>
/// <param name="Spaces">The rule that there is no space around it.</param>
/// <param name="Symbols">The rule that it has no forbidden symbol; null for none.</param>
/// <param name="Type">The type that the element must have for the rules to hold; null for any.</param>
internal sealed record IdentifierPlace(string Element, string? Within, string? Attribute, string Spaces, string? Symbols, string? Type = null);

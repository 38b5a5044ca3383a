namespace Governance.Adapters.Iati;

/// <summary>An attribute of the standard.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Type of its value, such as date.</param>
/// <param name="IsRequired">Whether it must stand.</param>
internal sealed record AttributeType(string Name, TextType Type, bool IsRequired);

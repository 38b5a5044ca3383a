namespace Governance.Core.Schemas;

/// <summary>Says that the codes of a property come from a list in <c>schemas/codelists</c>.</summary>
/// <param name="name">Name of the list, such as <c>transport-mode</c>.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CodeListAttribute(string name) : Attribute
{
    /// <summary>Name of the list.</summary>
    public string Name { get; } = name;
}

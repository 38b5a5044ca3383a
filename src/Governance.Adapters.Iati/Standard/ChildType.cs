namespace Governance.Adapters.Iati;

/// <summary>An element of the standard at its place within another.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it allows.</param>
/// <param name="IsRequired">Whether it must stand.</param>
/// <param name="IsMany">Whether it may stand more than once.</param>
internal sealed record ChildType(string Name, ElementType Type, bool IsRequired, bool IsMany);

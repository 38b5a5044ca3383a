namespace Governance.Adapters.Kobo;

/// <summary>A core field that a question can fill.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="IsList">Whether it holds a list of such.</param>
/// <param name="Codes">The codes it takes; empty where it takes others.</param>
/// <param name="CodeList">The list that has labels for them; null for none.</param>
internal sealed record Leaf(LeafKind Kind, bool IsList, IReadOnlyList<string> Codes, string? CodeList = null);

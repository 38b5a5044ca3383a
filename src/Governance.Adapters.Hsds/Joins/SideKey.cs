namespace Governance.Adapters.Hsds.Joins;

/// <summary>A column by which a row is joined to one of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Entity">What it names; null where another column of the row says it, or nothing does.</param>
/// <param name="Member">The object that the named row is in this one; null where this row is in the list of the named one.</param>
internal sealed record SideKey(string Column, string? Entity, string? Member = null);

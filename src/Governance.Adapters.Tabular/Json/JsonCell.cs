namespace Governance.Adapters.Tabular;

/// <summary>A member of an object, as a cell.</summary>
/// <param name="Name">The name of its column.</param>
/// <param name="Text">Its text.</param>
/// <param name="Kind">What JSON says it is.</param>
internal readonly record struct JsonCell(string Name, string Text, CellKind Kind);

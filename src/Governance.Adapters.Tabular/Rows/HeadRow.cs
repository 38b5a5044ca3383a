namespace Governance.Adapters.Tabular;

/// <summary>A row above the data.</summary>
/// <param name="Row">The row.</param>
/// <param name="Role">What it is.</param>
public sealed record HeadRow(TableRow Row, RowRole Role);

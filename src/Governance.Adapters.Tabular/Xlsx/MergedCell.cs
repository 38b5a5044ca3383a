namespace Governance.Adapters.Tabular;

/// <summary>A cell that stands for those below it, in the first column of its range.</summary>
/// <param name="Range">The cells it is shown in.</param>
/// <param name="Text">Its text.</param>
/// <param name="Kind">What the worksheet says it is.</param>
internal sealed record MergedCell(XlsxRange Range, string Text, CellKind Kind);

namespace Governance.Adapters.Tabular;

/// <summary>A cell as the scanner found it.</summary>
/// <param name="Column">The column it gives itself, as <see cref="SheetReader.Column"/>.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Style">Its style.</param>
/// <param name="HasFormula">Whether a formula stands in it.</param>
/// <param name="Start">Where its value begins; -1 where it has none.</param>
/// <param name="Length">How many bytes the value has.</param>
/// <param name="IsDecoded">Whether the value stands among the decoded ones, and not in the row.</param>
internal record struct ScannedCell(int Column, CellType Type, int Style, bool HasFormula, int Start, int Length, bool IsDecoded);

using Governance.Core.Diagnostics;

namespace Governance.Adapters.Tabular;

/// <summary>The worksheets of a workbook.</summary>
/// <param name="Sheets">The worksheets in the order of their tabs; empty where the input is not a workbook.</param>
/// <param name="Findings">Why not, or what is wrong with it as a workbook.</param>
public sealed record XlsxSheets(IReadOnlyList<XlsxSheet> Sheets, IReadOnlyList<Diagnostic> Findings);

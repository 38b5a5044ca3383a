namespace Governance.Adapters.Tabular;

/// <summary>A worksheet and the name of its part, or null where the workbook leads nowhere.</summary>
internal sealed record SheetPart(XlsxSheet Sheet, string? Part);

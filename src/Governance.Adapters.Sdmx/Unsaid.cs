namespace Governance.Adapters.Sdmx;

/// <summary>What is written for a record that does not say it.</summary>
/// <param name="Dataset">The structure that is cited; null for none.</param>
/// <param name="Codes">Codes of dimensions, such as those of totals.</param>
internal sealed record Unsaid(string? Dataset, IReadOnlyDictionary<string, string> Codes);

namespace Governance.Adapters.Statistics;

/// <summary>A column of a table by columns.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Cells">What its list has.</param>
/// <param name="At">Where its name stands, in bytes.</param>
internal sealed record JsonColumn(string Name, List<string> Cells, int At);

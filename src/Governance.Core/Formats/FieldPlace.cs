namespace Governance.Core.Formats;

/// <summary>Where a row stands and how it was read, for what a record takes from its place rather than from a cell.</summary>
/// <param name="Layout">The layout.</param>
/// <param name="Row">The row, headers counted, or the ordinal in a list, from 1.</param>
/// <param name="Retrieved">When the source was fetched, where the caller said it.</param>
public readonly record struct FieldPlace(string Layout, long Row, PartialDate? Retrieved)
{
    /// <summary>The sheet of a workbook; null elsewhere.</summary>
    public string? Sheet { get; init; }
}

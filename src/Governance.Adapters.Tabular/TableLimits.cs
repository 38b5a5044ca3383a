namespace Governance.Adapters.Tabular;

/// <summary>How much a table may hold before reading stops with a finding.</summary>
public sealed record TableLimits
{
    /// <summary>Longest row, in bytes. Default 16 MiB.</summary>
    public int MaxRowBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most cells in a row. Default 16,384, the width of a worksheet.</summary>
    public int MaxCells { get; init; } = 16_384;

    /// <summary>Most rows, headers counted. Default 1,000,000,000.</summary>
    public long MaxRows { get; init; } = 1_000_000_000;
}

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

    /// <summary>Most characters a cell of a workbook should hold. Default 32,767, the most a spreadsheet keeps; more is read, with a finding.</summary>
    public int MaxCellCharacters { get; init; } = 32_767;

    /// <summary>Most entries in the ZIP container of a workbook. Default 10,000.</summary>
    public int MaxEntries { get; init; } = 10_000;

    /// <summary>Most bytes that one part of a workbook may unpack to. Default 8 GiB.</summary>
    public long MaxPartBytes { get; init; } = 8L << 30;

    /// <summary>Most bytes that all parts of a workbook may unpack to. Default 16 GiB.</summary>
    public long MaxUnpackedBytes { get; init; } = 16L << 30;

    /// <summary>How many times its packed size a part of more than 10 MB may unpack to. Default 100.</summary>
    public int MaxRatio { get; init; } = 100;

    /// <summary>Most bytes of shared strings, four more counted for each; they must all be in memory. Default 64 MiB.</summary>
    public int MaxSharedStringBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most merged ranges that are listed of a sheet. Default 100,000.</summary>
    public int MaxMerged { get; init; } = 100_000;

    /// <summary>Below this the ratio is not looked at: a small part does no harm.</summary>
    internal const long RatioFreeBytes = 10_000_000;
}

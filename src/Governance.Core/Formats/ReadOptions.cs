namespace Governance.Core.Formats;

/// <summary>How to read a partner format.</summary>
public sealed record ReadOptions
{
    /// <summary>Layout or generation of the format, where the caller knows it; absent means that it is recognised.</summary>
    public string? Layout { get; init; }

    /// <summary>Longest row or object that is read, in bytes. Default 16 MiB.</summary>
    public int MaxRecordBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Date the source was fetched, written to each record's source where given.</summary>
    public PartialDate? Retrieved { get; init; }
}

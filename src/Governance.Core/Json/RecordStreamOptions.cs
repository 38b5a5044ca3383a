namespace Governance.Core.Json;

/// <summary>Limits and layout of a <see cref="RecordStream"/>.</summary>
public sealed record RecordStreamOptions
{
    /// <summary>How records lie in the input; by default its first bytes decide.</summary>
    public RecordLayout Layout { get; init; } = RecordLayout.Auto;

    /// <summary>Largest record in bytes with the white space behind it, 16 MiB by default; a larger one is a finding and is skipped.</summary>
    public int MaxRecordBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Bytes read ahead at a time, 1 MiB by default.</summary>
    public int BlockBytes { get; init; } = 1024 * 1024;
}

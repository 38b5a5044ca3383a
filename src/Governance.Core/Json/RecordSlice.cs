namespace Governance.Core.Json;

/// <summary>One record of a <see cref="RecordStream"/>; valid until the next call.</summary>
public readonly ref struct RecordSlice
{
    /// <summary>The bytes of the record, without white space around it.</summary>
    public ReadOnlySpan<byte> Bytes { get; internal init; }

    /// <summary>Whether the bytes are known to be valid UTF-8.</summary>
    public bool IsUtf8 { get; internal init; }

    /// <summary>Where the record starts in the input.</summary>
    public TextPosition Start { get; internal init; }

    /// <summary>Number of the record in the input, from 1; a record that was skipped for its size is counted.</summary>
    public long Ordinal { get; internal init; }

    /// <summary>Turns an offset within the record into a place in the input. Counts lines, so ask for findings only.</summary>
    /// <param name="offset">Byte offset within <see cref="Bytes"/>; their length stands for the end.</param>
    /// <returns>The place in the input.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside of the record.</exception>
    public TextPosition Locate(int offset) => Start.After(Bytes[..offset]);
}

namespace Governance.Core.Formats;

/// <summary>How to write a partner format.</summary>
public sealed record WriteOptions
{
    /// <summary>Layout or generation of the format; absent means the generation the records came from, else the newest.</summary>
    public string? Layout { get; init; }

    /// <summary>
    /// The most open audience the output is for; a record of a higher sensitivity is refused. Absent means that the output
    /// is as protected as its most sensitive record.
    /// </summary>
    public Sensitivity? Target { get; init; }
}

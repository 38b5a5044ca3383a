using Governance.Core.Diagnostics;

namespace Governance.Core.Fixes;

/// <summary>
/// One change to the bytes of an input that leaves its meaning as it is. It holds values from the data: print its place and
/// its rule, and its texts only to who asked for them.
/// </summary>
public sealed record Edit
{
    /// <summary>What is changed.</summary>
    public required EditKind Kind { get; init; }

    /// <summary>Code of the finding that the edit ends, such as <c>GC0015</c>; null where the value was read as it is.</summary>
    public string? Code { get; init; }

    /// <summary>Bytes before the span in the input, a byte order mark included.</summary>
    public required long Offset { get; init; }

    /// <summary>The bytes of the span as they stand in the input.</summary>
    public required ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>The bytes that take their place, in the encoding of the input.</summary>
    public required ReadOnlyMemory<byte> Replacement { get; init; }

    /// <summary>The value as it is: a value from the data.</summary>
    public required string Before { get; init; }

    /// <summary>The value as it will be: a value from the data.</summary>
    public required string After { get; init; }

    /// <summary>Where the span stands in the input.</summary>
    public Origin Origin { get; init; }

    /// <summary>Where in the core record, as in <see cref="Diagnostic.Pointer"/>.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>The record, as in <see cref="Diagnostic.Record"/>.</summary>
    public string? Record { get; init; }

    /// <summary>The kind and the place, without the values.</summary>
    /// <returns>Such as <c>Date 120</c>.</returns>
    public override string ToString() => $"{Kind} {Offset}";
}

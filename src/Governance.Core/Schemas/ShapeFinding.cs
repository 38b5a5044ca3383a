using Governance.Core.Diagnostics;
using Governance.Core.Json;

namespace Governance.Core.Schemas;

/// <summary>A finding of the exact walker, before the caller turns its offset into a line and a column.</summary>
/// <param name="Descriptor">What is wrong.</param>
/// <param name="Offset">Byte offset within the checked bytes.</param>
/// <param name="Pointer">JSON Pointer in printable form: names known to the schema, indexes, ordinals such as <c>#3</c>.</param>
/// <param name="Arguments">Facts of the schema.</param>
/// <param name="RelatedOffset">A second position, such as the first of two equal keys; -1 where there is none.</param>
public readonly record struct ShapeFinding(
    DiagnosticDescriptor Descriptor,
    int Offset,
    string Pointer,
    IReadOnlyList<DiagnosticArgument> Arguments,
    int RelatedOffset = -1)
{
    /// <summary>The finding with the lines and columns that its offsets stand for. Counts lines, so ask for findings only.</summary>
    /// <param name="document">The checked bytes.</param>
    /// <param name="start">Where they start in the input.</param>
    /// <param name="around">What is known of the place beside: the input, the number of the record.</param>
    /// <returns>The finding.</returns>
    public Diagnostic In(ReadOnlySpan<byte> document, TextPosition start, Origin around)
    {
        var place = start.After(document[..Offset]);
        return new Diagnostic(Descriptor, Located(RelatedOffset < 0 ? null : start.After(document[..RelatedOffset])))
        {
            Pointer = Pointer,
            Origin = around with { Offset = place.Offset, Line = place.Line, Column = place.Column },
        };
    }

    /// <summary>The arguments with those of the second position, which the message names.</summary>
    internal IReadOnlyList<DiagnosticArgument> Located(TextPosition? related)
        => related is { } first ? [.. Arguments, new("firstLine", first.Line), new("firstColumn", first.Column)] : Arguments;
}

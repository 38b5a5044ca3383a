using Governance.Core.Diagnostics;

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
    int RelatedOffset = -1);

using Governance.Core.Diagnostics;

namespace Governance.Core.Json;

/// <summary>A finding about the input around its records: its encoding, its list, its size.</summary>
/// <param name="Descriptor">What is wrong.</param>
/// <param name="Position">Where in the input.</param>
/// <param name="Arguments">Facts, never values of the data.</param>
/// <param name="Ordinal">1-based number of the record it is about; 0 where it is about none.</param>
public readonly record struct StreamFinding(
    DiagnosticDescriptor Descriptor,
    TextPosition Position,
    IReadOnlyList<DiagnosticArgument> Arguments,
    long Ordinal = 0);

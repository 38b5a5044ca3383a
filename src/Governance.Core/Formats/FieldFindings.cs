using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>The findings a map reports; the adapter owns their codes.</summary>
/// <param name="NotConverted">A cell that its converter does not understand.</param>
/// <param name="Contradicts">A check-only cell that says something else than the fields it belongs to.</param>
public sealed record FieldFindings(DiagnosticDescriptor NotConverted, DiagnosticDescriptor Contradicts);

using Governance.Core.Diagnostics;
using Governance.Core.Rules;

namespace Governance.Core.Cli;

/// <summary>Every code this tool may report: the library's and those of the formats it is built with.</summary>
internal static class KnownCodes
{
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [.. RuleList.Descriptors.OrderBy(d => d.Code, StringComparer.Ordinal)];
}

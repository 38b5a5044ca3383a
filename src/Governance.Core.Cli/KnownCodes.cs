using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Cli;

/// <summary>Every code the tool may report: the library's and those of its formats.</summary>
internal static class KnownCodes
{
    public static IReadOnlyList<DiagnosticDescriptor> Of(FormatRegistry formats) =>
        [.. RuleList.Descriptors.Concat(formats.Formats.SelectMany(f => f.Codes)).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal)];
}

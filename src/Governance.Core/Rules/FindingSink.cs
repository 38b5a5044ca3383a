using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Counts every finding and passes on the first of each code, so that memory and reports stay bounded.</summary>
internal sealed class FindingSink(Action<Diagnostic> report, int most)
{
    public ValidationSummary Summary { get; } = new();

    public void Report(Diagnostic finding)
    {
        Summary.NotRun += finding.Descriptor.IsNotRun ? 1 : 0;
        if (Summary.Count(finding.Descriptor, 1) <= most)
            report(finding);
    }

    /// <summary>Counts findings of a code without reporting them.</summary>
    public void Count(DiagnosticDescriptor descriptor, long findings)
    {
        if (findings > 0)
            Summary.Count(descriptor, findings);
    }

    /// <summary>How many findings of a code may still be reported.</summary>
    public long Left(DiagnosticDescriptor descriptor) => most - Summary.ByCode.GetValueOrDefault(descriptor.Code);

    /// <summary>Whether a further finding of a code would only be counted, so that its details need not be worked out.</summary>
    public bool IsFull(DiagnosticDescriptor descriptor) => Left(descriptor) <= 0;
}

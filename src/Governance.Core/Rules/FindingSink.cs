using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>Counts every finding and passes on the first of each code, so that memory and reports stay bounded.</summary>
internal sealed class FindingSink(Action<Diagnostic> report, int most)
{
    public ValidationSummary Summary { get; } = new();

    public void Report(Diagnostic finding)
    {
        if (Summary.Count(finding.Descriptor) <= most)
            report(finding);
    }

    /// <summary>Whether a further finding of a code would only be counted, so that its details need not be worked out.</summary>
    public bool IsFull(DiagnosticDescriptor descriptor) => Summary.ByCode.GetValueOrDefault(descriptor.Code) >= most;
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Counts every finding and passes on the first of each code, so that memory and reports stay bounded. What the baseline
/// knows is counted apart: so each finding must be seen, as far as one record has not thousands of one code.
/// </summary>
internal sealed class FindingSink(Action<Diagnostic> report, int most, BaselineRun? baseline = null)
{
    /// <summary>The most findings of one code in one record, or in one check of the dataset, that are held against a baseline; all others are new.</summary>
    private const int MostCompared = 10_000;

    public ValidationSummary Summary { get; } = new();

    /// <summary>How many findings of one code a check may have to hold.</summary>
    public int MostHeld => baseline is null ? most : Math.Max(most, MostCompared);

    /// <summary>Reports a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="canBeKnown">False for one that says that something was not checked: no baseline may hide it.</param>
    public void Report(Diagnostic finding, bool canBeKnown = true)
    {
        Summary.NotRun += finding.Descriptor.IsNotRun ? 1 : 0;
        Summary.ErrorsMet += finding.Severity == Severity.Error ? 1 : 0;
        if (canBeKnown && baseline?.IsKnown(finding) == true)
            Summary.Known++;
        else if (Summary.Count(finding.Descriptor, 1) <= most)
            report(finding);
    }

    /// <summary>Counts findings of a code without reporting them.</summary>
    public void Count(DiagnosticDescriptor descriptor, long findings)
    {
        if (findings <= 0)
            return;
        Summary.ErrorsMet += descriptor.Severity == Severity.Error ? findings : 0;
        Summary.Count(descriptor, findings);
    }

    /// <summary>How many findings of a code may still be reported.</summary>
    public long Left(DiagnosticDescriptor descriptor) => baseline is null ? most - Summary.ByCode.GetValueOrDefault(descriptor.Code) : MostHeld;

    /// <summary>Whether a further finding of a code would only be counted, so that its details need not be worked out.</summary>
    public bool IsFull(DiagnosticDescriptor descriptor) => Left(descriptor) <= 0;
}

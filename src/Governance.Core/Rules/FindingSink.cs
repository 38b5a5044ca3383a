using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Counts every finding and passes on the first of each code, so that memory and reports stay bounded. What the configuration
/// takes away and what the baseline knows is counted apart: so each finding must be seen, as far as one record has not
/// thousands of one code.
/// </summary>
internal sealed class FindingSink(Action<Diagnostic> report, int most, ConfigurationRun? configuration = null, BaselineRun? baseline = null)
{
    /// <summary>The most findings of one code in one record, or in one check of the dataset, that are looked at one by one; all others are new.</summary>
    private const int MostCompared = 10_000;

    private readonly bool _compares = configuration is not null || baseline is not null;

    public ValidationSummary Summary { get; } = new();

    /// <summary>How many findings of one code a check may have to hold.</summary>
    public int MostHeld => _compares ? Math.Max(most, MostCompared) : most;

    /// <summary>Reports a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="saysNotRun">Whether it says that something was not checked: that is neither set nor known.</param>
    public void Report(Diagnostic finding, bool saysNotRun = false)
    {
        Summary.NotRun += finding.Descriptor.IsNotRun ? 1 : 0;
        Summary.ErrorsMet += finding.Severity == Severity.Error ? 1 : 0;
        var isSettled = saysNotRun || finding.Descriptor.IsNotRun;
        if ((isSettled ? finding : Configured(finding, 1)) is not { } left)
            return;
        if (!isSettled && baseline?.IsKnown(left) == true)
            Summary.Known++;
        else if (Summary.Count(left.Descriptor, 1) <= most)
            report(left);
    }

    /// <summary>Counts findings like one, without reporting them.</summary>
    public void Count(Diagnostic like, long findings)
    {
        if (findings <= 0)
            return;
        Summary.ErrorsMet += like.Severity == Severity.Error ? findings : 0;
        if (Configured(like, findings) is { } left)
            Summary.Count(left.Descriptor, findings);
    }

    /// <summary>How many findings of a code may still be reported.</summary>
    public long Left(DiagnosticDescriptor descriptor) => _compares ? MostHeld : most - Summary.ByCode.GetValueOrDefault(descriptor.Code);

    /// <summary>Whether a further finding of a code would only be counted, so that its details need not be worked out.</summary>
    public bool IsFull(DiagnosticDescriptor descriptor) => Left(descriptor) <= 0;

    private Diagnostic? Configured(Diagnostic finding, long findings)
    {
        if (configuration is null)
            return finding;
        var left = configuration.Apply(finding, out var isSuppressed);
        Summary.Suppressed += isSuppressed ? findings : 0;
        return left;
    }
}

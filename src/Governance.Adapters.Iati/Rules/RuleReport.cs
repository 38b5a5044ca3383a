using Governance.Core.Diagnostics;

namespace Governance.Adapters.Iati;

/// <summary>Reports what breaks a rule of the standard, by the number of the rule.</summary>
/// <param name="findings">Takes what is found.</param>
/// <param name="today">The day that is today; null where nobody said.</param>
/// <param name="version">Version of the standard that the file is of.</param>
internal sealed class RuleReport(FindingList findings, DateOnly? today, string version)
{
    /// <summary>Whether the file is of the newest version: some rules came with it, and ask of older files what they need not have.</summary>
    public bool IsNewest => version == IatiFormat.Newest;

    /// <summary>The day that is today; null where nobody said.</summary>
    public DateOnly? Today => today;

    /// <summary>Reports what concerns elements of the standard, such as <c>sector</c>, at another one or at one of them.</summary>
    public void AddOf(DiagnosticDescriptor what, string rule, string element, Element at) => findings.Add(what, at, new DiagnosticArgument("element", element), new DiagnosticArgument("rule", rule));

    /// <summary>Reports an element, or an attribute of it where it has one of the name.</summary>
    public void Add(DiagnosticDescriptor what, string rule, Element at, string? attribute = null)
    {
        var argument = new DiagnosticArgument("rule", rule);
        foreach (var one in at.Attributes)
        {
            if (one.Name == attribute)
            {
                findings.Add(what, one, argument);
                return;
            }
        }

        findings.Add(what, at, argument);
    }
}

using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Rules;

/// <summary>A rule of a ministry: each incident has a comment.</summary>
internal sealed class NoComment() : Rule<Incident>(
    new DiagnosticDescriptor("MIN001", Severity.Warning, "No comment", "The incident has no comment.", typeof(NoComment)))
{
    protected override void Check(Incident record, RuleContext context)
    {
        if (record.Comment is null)
            context.Report("/comment");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The end of a version is certainly before its start.</summary>
/// <remarks>
/// <para>Why: No activity or report falls in such a plan; one of the years is wrong.</para>
/// <para>Mend: Correct one of the dates.</para>
/// </remarks>
internal sealed class VersionEndsBeforeItStarts() : Rule<PolicyFramework>(Declared)
{
    public const string Code = "GC1854";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Version ends before it starts",
        "A version or plan of the framework ends before it starts.",
        typeof(VersionEndsBeforeItStarts));

    protected override void Check(PolicyFramework record, RuleContext context)
    {
        foreach (var (i, version) in record.Versions.Each())
        {
            if (version is { Start: { } start, End: { } end } && end.IsCertainlyBefore(start))
                context.Report($"/versions/{i}/end");
        }
    }
}

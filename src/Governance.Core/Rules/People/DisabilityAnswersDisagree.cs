using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A person is recorded without a disability, and with a lot of difficulty or inability in a domain of the Washington Group
/// questions. Some difficulty is not a disability by that standard.
/// </summary>
/// <remarks>
/// <para>Why: The person is left out of the count and of the help.</para>
/// <para>Mend: Follow the degree: by the Washington Group a lot of difficulty or worse, in one domain, is a
/// disability.</para>
/// </remarks>
internal sealed class DisabilityAnswersDisagree() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1119";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Answers on disability disagree",
        "Disability is answered no, and great difficulty is recorded.",
        typeof(DisabilityAnswersDisagree));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.Disability is { Status: Answer.No, Degree: "a-lot" or "cannot-do" })
            context.Report("/disability/status");
    }
}

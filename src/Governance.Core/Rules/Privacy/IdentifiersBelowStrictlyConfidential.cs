using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A record with direct identifiers has a lower sensitivity than strictly confidential, or is meant for readers below it.
/// </summary>
/// <remarks>
/// <para>Why: Names, numbers and documents reach people who do not need them to help.</para>
/// <para>Mend: Remove the block, or restore the sensitivity.</para>
/// </remarks>
internal sealed class IdentifiersBelowStrictlyConfidential() : Rule<Migrant>(Declared)
{
    public const string Code = "GC9006";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Direct identifiers below strictly confidential",
        "The block of direct identifiers is in a record meant for readers below strictly confidential.",
        typeof(IdentifiersBelowStrictlyConfidential));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.DirectIdentifiers is not null && Audience.Widest(record, context) < Sensitivity.StrictlyConfidential)
            context.Report("/directIdentifiers");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A record meant for the public comes from a source whose licence forbids derivatives.</summary>
/// <remarks>
/// <para>Why: A converted record is a derived work; publishing it breaks the licence and the trust of the partner.</para>
/// <para>Mend: Ask the source for permission, or lower the audience to restricted.</para>
/// </remarks>
internal sealed class DerivativesForbiddenYetPublic() : Rule<Record>(Declared)
{
    public const string Code = "GC9008";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Licence forbids what public means",
        "The record is public, and the licence of its source forbids derived works.",
        typeof(DerivativesForbiddenYetPublic));

    protected override void Check(Record record, RuleContext context)
    {
        if (record.Source?.DerivativesForbidden == true && Audience.Widest(record, context) == Sensitivity.Public)
            context.Report("/source/derivativesForbidden");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>memberIds has the id of the record itself.</summary>
/// <remarks>
/// <para>Why: Walking through the members of such a body never ends.</para>
/// <para>Mend: Remove the entry, or give the id of the member that was meant.</para>
/// </remarks>
internal sealed class MemberOfItself() : Rule<Organisation>(Declared)
{
    public const string Code = "GC1724";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Organisation is a member of itself",
        "The organisation is listed among its own members.",
        typeof(MemberOfItself));

    protected override void Check(Organisation record, RuleContext context)
    {
        foreach (var (i, member) in record.MemberIds.Each())
        {
            if (member == record.Id)
                context.Report($"/memberIds/{i}");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>A person is recorded as stateless and as holding a citizenship.</summary>
/// <remarks>
/// <para>Why: A stateless person is one whom no state takes for its national; which of the two holds decides the protection
/// due.</para>
/// <para>Mend: Keep a citizenship only if the state recognises it; a former one belongs to the country of birth or to the
/// notes.</para>
/// </remarks>
internal sealed class StatelessWithNationality() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1111";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Stateless person has a nationality",
        "The person is stateless and has a nationality.",
        typeof(StatelessWithNationality));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record is { Stateless: Answer.Yes, Nationalities.Count: > 0 })
            context.Report("/stateless");
    }
}

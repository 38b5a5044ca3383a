using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>The adults and children of a travel group are more than its size.</summary>
/// <remarks>
/// <para>Why: People are counted twice, or household and travel group were mixed up.</para>
/// <para>Mend: Check the size; a household is recorded under household.</para>
/// </remarks>
internal sealed class TravelGroupSmallerThanItsMembers() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1116";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Travel group smaller than its members",
        "The travel group has more adults and children than members.",
        typeof(TravelGroupSmallerThanItsMembers));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.TravelGroup is { Size: { } size } group && (long)(group.Adults ?? 0) + (group.Children ?? 0) > size)
            context.Report("/travelGroup/size");
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The exclusive parts of one dimension, or of one crossing of dimensions, sum to more than the total and one for each
/// rounded number. Totals among the parts, overlapping parts and age bands, parts above or below one another in their list,
/// and minimum totals are left out.
/// </summary>
/// <remarks>
/// <para>Why: The total or a part is wrong, or the same people stand in two parts.</para>
/// <para>Mend: Check the columns; set overlapping where a person may be in several parts.</para>
/// </remarks>
internal sealed class PartsExceedTheirTotal() : Rule<MobilityCount>(Declared)
{
    public const string Code = "GC1303";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Parts exceed their total",
        "The parts of the breakdown sum to more than the total.",
        typeof(PartsExceedTheirTotal));

    protected override void Check(MobilityCount record, RuleContext context)
    {
        if (record.Count is not { Value: { } total } count || count.Qualifier is Qualifier.Minimum or Qualifier.MoreThan)
            return;
        foreach (var group in ExclusiveParts.Of(record.Breakdowns))
        {
            var rounded = group.Count(p => p.Part.Count.Qualifier == Qualifier.Rounded) + (count.Qualifier == Qualifier.Rounded ? 1 : 0);
            if (group.Sum(p => p.Part.Count.Value ?? 0) > total + rounded)
                context.Report($"/breakdowns/{group[0].Index}");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The exclusive parts of one dimension, or of one crossing of dimensions, sum to more than the total and one for each
/// rounded number. The total is the count, the value of an observation in persons, households or another number, or a total
/// (_T) given among the parts. Overlapping parts and age bands, parts above or below one another in their list, and minimum
/// totals are left out.
/// </summary>
/// <remarks>
/// <para>Why: The total or a part is wrong, or the same people stand in two parts.</para>
/// <para>Mend: Check the columns; set overlapping where a person may be in several parts.</para>
/// </remarks>
internal sealed class PartsExceedTheirTotal() : Rule<Record>(Declared)
{
    public const string Code = "GC1303";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Parts exceed their total",
        "The parts of the breakdown sum to more than the total.",
        typeof(PartsExceedTheirTotal));

    protected override void Check(Record record, RuleContext context)
    {
        var (total, breakdowns) = record switch
        {
            MobilityCount one => (one.Count, one.Breakdowns),
            Observation one when BreakdownSums.IsCount(one.Value?.Unit) => (one.Value, one.Breakdowns),
            _ => default,
        };
        foreach (var index in BreakdownSums.Exceeding(total, breakdowns))
            context.Report($"/breakdowns/{index}");
    }
}

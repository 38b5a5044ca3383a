using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The record is meant for the public, the source is neither published nor under an open licence, and a count of living
/// persons is above zero and below the threshold of the run (11 by default), for a group in need of protection or where two
/// or more attributes cross. Observations are checked where they count persons.
/// </summary>
/// <remarks>
/// <para>Why: In a small town a handful of people with two attributes are known by name.</para>
/// <para>Mend: Suppress the cell, or join it with its neighbours; then check that totals do not give it away.</para>
/// </remarks>
internal sealed class CountTooSmallToPublish() : Rule<Record>(Declared)
{
    public const string Code = "GC9005";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Error,
        "Count too small to publish",
        "The count is too small to be published for so narrow a group.",
        typeof(CountTooSmallToPublish));

    protected override void Check(Record record, RuleContext context)
    {
        if (Audience.Widest(record, context) != Sensitivity.Public || PublishedCounts.IsPublished(record.Source))
            return;
        foreach (var (quantity, pointer) in PublishedCounts.Narrow(record))
        {
            if (quantity.Value > 0 && quantity.Value < context.Options.SmallCell)
                context.Report(pointer + "/value");
        }
    }
}

using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Statistics;

/// <summary>
/// What is usual in tables of statistics and no fault of theirs: a row of a wide table in which no year has a value, such as
/// the heading of a group, and a row that adds up others and says that it is their total.
/// </summary>
internal static class RowFindings
{
    /// <summary>The item with the findings that are left of it.</summary>
    public static ReadItem Settle(ReadItem item, bool isWide)
    {
        if (item.Findings.Count == 0 || !item.Findings.Any(f => f.Descriptor == TabularDiagnostics.TotalRow || f.Descriptor == TabularDiagnostics.NoRecord))
            return item;
        var isTotal = item.Record is Observation { Dimensions: { } dimensions } && dimensions.Any(d => d.Code == Breakdowns.Total);
        return item with
        {
            Findings = [.. item.Findings
                .Where(f => !(isTotal && f.Descriptor == TabularDiagnostics.TotalRow))
                .Select(f => isWide && f.Descriptor == TabularDiagnostics.NoRecord ? new Diagnostic(StatisticsDiagnostics.NoValues) { Origin = f.Origin } : f)],
        };
    }
}

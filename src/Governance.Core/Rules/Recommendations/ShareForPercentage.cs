using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// A progress report gives a percentage above 0 and below 1, or 1 where the recommendation is stated to be implemented.
/// </summary>
/// <remarks>
/// <para>
/// Why: spreadsheets keep 50 per cent as 0.5. Taken for a percentage, half of the work counts as one two-hundredth of it.
/// </para>
/// <para>Mend: Write per cent, 50 and not 0.5. Where less than one per cent is meant, nothing is to be done.</para>
/// </remarks>
internal sealed class ShareForPercentage() : Rule<Recommendation>(Declared)
{
    public const string Code = "GC1413";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Share where a percentage is asked",
        "The percentage is not above 1: a share of 1 seems to stand here, and not per cent.",
        typeof(ShareForPercentage));

    protected override void Check(Recommendation record, RuleContext context)
    {
        var whole = record.Implementation?.State == ImplementationState.Implemented ? 1 : (decimal?)null;
        for (var i = 0; i < (record.Implementation?.ProgressReports?.Count ?? 0); i++)
        {
            if (record.Implementation!.ProgressReports![i].Percent is { } percent && (percent is > 0 and < 1 || percent == whole))
                context.Report($"/implementation/progressReports/{i}/percent");
        }
    }
}

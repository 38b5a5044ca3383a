using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The closing time of a schedule is before its opening time, so that it reads as open over midnight.
/// </summary>
/// <remarks>
/// <para>
/// Why: night services exist, but mostly the two hours were exchanged, and people come when nobody is there.
/// </para>
/// <para>Mend: Exchange the hours, or leave them where the service is open at night.</para>
/// </remarks>
internal sealed class ClosesBeforeItOpens() : Rule<Facility>(Declared)
{
    public const string Code = "GC1705";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Closes before it opens",
        "A service closes at an earlier hour than it opens.",
        typeof(ClosesBeforeItOpens));

    protected override void Check(Facility record, RuleContext context)
    {
        foreach (var (i, service) in record.Services.Each())
        {
            foreach (var (j, hours) in service.Schedule.Each())
            {
                if (hours is { Opens: { } opens, Closes: { } closes } && closes.MinutesOfDay < opens.MinutesOfDay)
                    context.Report($"/services/{i}/schedule/{j}/closes");
            }
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// The status of a victim of trafficking is confirmed without a deciding body or without a type of exploitation; or, where
/// the person was certainly an adult then (by ageWhenTrafficked, or an age when exploited), with neither means nor a method
/// of control.
/// </summary>
/// <remarks>
/// <para>Why: Who decided and on what gives access to rights, and keeps presumed victims apart from confirmed ones.</para>
/// <para>Mend: Add the missing element, or set the status to presumed.</para>
/// </remarks>
internal sealed class ConfirmedVictimWithoutElements() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1112";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Confirmed status lacks elements",
        "The person is a confirmed victim, and an element that confirms it is not recorded.",
        typeof(ConfirmedVictimWithoutElements));

    protected override void Check(Migrant record, RuleContext context)
    {
        if (record.Trafficking is not { Status: TraffickingStatus.Confirmed } trafficking)
            return;
        var undecided = trafficking.DecidedBy is null && trafficking.DecidedByKind is null;
        var noPurpose = !trafficking.ExploitationTypes.Holding().Any() && !trafficking.SexualExploitationTypes.Holding().Any();
        var noMeans = AgeThen(record, trafficking) is { IsAdult: true }
            && !trafficking.Means.Holding().Any() && !trafficking.ControlMethods.Holding().Any();
        if (undecided || noPurpose || noMeans)
            context.Report("/trafficking/status");
    }

    private static PersonAge? AgeThen(Migrant record, TraffickingContext trafficking)
        => PersonAge.Stated(trafficking.AgeWhenTrafficked) ?? (record.Age is { Reference: "exploitation" } age ? PersonAge.Stated(age) : null);
}

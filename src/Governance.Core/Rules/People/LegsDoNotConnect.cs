using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two legs that follow each other name different places for the end of the first and the start of the second. Only places
/// with p-codes of one edition, or with different countries, are compared.
/// </summary>
/// <remarks>
/// <para>Why: A leg may be missing, or two may be exchanged; journeys told in interviews often have gaps, so this is a
/// remark.</para>
/// <para>Mend: Ask whether a leg is missing; leave it if the person does not remember.</para>
/// </remarks>
internal sealed class LegsDoNotConnect() : Rule<Migrant>(Declared)
{
    public const string Code = "GC1102";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Legs do not connect",
        "The leg starts elsewhere than the leg before it ended.",
        typeof(LegsDoNotConnect));

    protected override void Check(Migrant record, RuleContext context)
    {
        JourneyLeg? before = null;
        foreach (var (i, leg) in (record.Journey?.Legs).Each())
        {
            if (before?.To is { } end && leg.From is { } start && AreElsewhere(end, start))
                context.Report($"/journey/legs/{i}/from");
            before = leg;
        }
    }

    private static bool AreElsewhere(Place end, Place start)
    {
        if (end.Country is { } one && start.Country is { } other && one != other)
            return true;
        return end.PCode is { Edition: { } edition } code && start.PCode is { } next
            && next.Edition == edition && code.Code.Length == next.Code.Length && code.Code != next.Code;
    }
}

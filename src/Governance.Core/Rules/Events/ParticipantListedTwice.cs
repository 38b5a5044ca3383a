using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two participations agree in person (name or post, and organisation), role, segment, capacity and on whose behalf.
/// </summary>
/// <remarks>
/// <para>Why: Lists of participants are counted; a line copied twice adds a person who was not there.</para>
/// <para>Mend: Remove one line, or say what tells the two apart.</para>
/// </remarks>
internal sealed class ParticipantListedTwice() : Rule<GovernanceEvent>(Declared)
{
    public const string Code = "GC1505";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Participant is listed twice",
        "A participant is listed twice with the same role in the same part of the event.",
        typeof(ParticipantListedTwice));

    protected override void Check(GovernanceEvent record, RuleContext context)
    {
        var seen = new HashSet<(object?, object?, string, string?, string?, string?)>();
        foreach (var (i, one) in record.Participations.Each())
        {
            if (one.Person is { Name: null, Post: null })
                continue;
            if (!seen.Add((Key(one.Person), Key(one.OnBehalfOf), one.Role, one.Segment, one.SegmentId, one.Capacity?.Text)))
                context.Report($"/participations/{i}");
        }
    }

    private static (string?, string?, string?, string?)? Key(PersonRef? person)
        => person is null ? null : (person.Name, person.Post?.Text, person.OrganisationId, person.Organisation);
}

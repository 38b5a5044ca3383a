using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two incidents agree in their day, their place or position, and their numbers of dead and missing, of which one at
/// least is above zero; split and cumulative incidents and parts of one are left out, and so are incidents that share an
/// identifier, which are parts of one. The later one is reported.
/// </summary>
/// <remarks>
/// <para>
/// Why: the same deaths reported by two sources are easily entered twice; but two boats can sink on one day.
/// </para>
/// <para>Mend: Compare the sources; keep one record with both, or leave both where they are two incidents.</para>
/// </remarks>
internal sealed class IncidentTwice() : DatasetRule(Declared)
{
    public const string Code = "GC2016";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Note,
        "Incident may be there twice",
        "Two incidents have the same date, place, and numbers of dead and missing.",
        typeof(IncidentTwice));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options)
    {
        private readonly HashIndex _identities = new();
        private readonly HeldList<RecordPlace> _found = new();

        protected override IReadOnlyList<IHeld> Held => [_identities, _found];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not Incident { ParentId: null, Group: null, Form: null or "incident", Period.Start: { Day: not null } day, Place: { } where, Counts: { } counts } incident
                || where is { Name: null, PCode: null, Point: null } || !(counts.Dead?.Value > 0 || counts.Missing?.Value > 0))
            {
                return;
            }

            var hash = Hash().Add(day).Add(incident.Period?.End).Add(counts.Dead?.Value ?? 0).Add(counts.Missing?.Value ?? 0);
            hash = where.Point is { } point ? hash.Add(point.Latitude).Add(point.Longitude) : hash.Add(where);
            var identity = Identity(incident);
            if (!_identities.TryAdd(hash.ToHash(), identity, out var first) && (incident.Identifiers is not { Count: > 0 } || first != identity))
                _found.Add(place);
        }

        private ulong Identity(Incident incident)
        {
            var hash = Hash();
            foreach (var identifier in incident.Identifiers ?? [])
                hash = hash.Add(identifier.Scheme).Add(identifier.Value);
            return (ulong)hash.ToHash();
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var place in _found.All())
                report(place, "");
        }
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Rules;

/// <summary>
/// Two counts of one publisher agree in places, group, measure, unit, movement, direction, period, round, operation,
/// method, assessment, reasons and transport, and in the sex, age or other category of all who are counted where a row says
/// it, and their numbers differ; the later one is reported. Registries and surveys of flows, transhumance and events are left
/// out: there each row is one group that passed.
/// </summary>
/// <remarks>
/// <para>Why: One is a correction or a row copied wrongly; whoever adds the file counts the same people twice.</para>
/// <para>Mend: Keep the number that holds, or state what tells the two apart.</para>
/// </remarks>
internal sealed class CountTwice() : DatasetRule(Declared)
{
    public const string Code = "GC2017";

    private static readonly DiagnosticDescriptor Declared = new(
        Code,
        Severity.Warning,
        "Count is there twice with different values",
        "Two counts agree in everything but the number.",
        typeof(CountTwice));

    public override DatasetRun Start(ValidationOptions options) => new Run(options);

    private sealed class Run(ValidationOptions options) : BoundedRun(options)
    {
        private readonly HashIndex _first = new();
        private readonly HeldList<RecordPlace> _found = new();

        protected override IReadOnlyList<IHeld> Held => [_first, _found];

        protected override void Look(Record record, RecordPlace place)
        {
            if (record is not MobilityCount { Places.Count: > 0, Period: not null, Count.Value: { } number } count || count.IsOneGroupOfMany())
                return;
            var key = AddCell(Hash().AddCount(count).Add((long?)count.Unit), count).ToHash();
            var value = (ulong)Hash().Add(number).ToHash();
            if (!_first.TryAdd(key, value, out var first) && first != value)
                _found.Add(place);
        }

        /// <summary>A part that is the whole count makes it one cell of a cross table, such as the girls of a place beside its boys.</summary>
        private static StableHash AddCell(StableHash hash, MobilityCount count)
        {
            foreach (var part in (count.Breakdowns ?? []).Where(b => b.Count.Value is { } number && number == count.Count?.Value))
            {
                hash = hash.Add(part.Dimension).Add(part.Category);
                foreach (var crossed in part.Crossed ?? [])
                    hash = hash.Add(crossed.Dimension).Add(crossed.Code);
            }

            return hash;
        }

        protected override void Conclude(Action<RecordPlace, string> report)
        {
            foreach (var place in _found.All())
                report(place, "/count");
        }
    }
}
